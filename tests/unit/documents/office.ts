/** Papers as they will be printed: turned into PDF by LibreOffice, and their text read again. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findOffice, findPdfToText } from '../../../scripts/office.mjs';

const start = promisify(execFile);

const substitution = '/org.openoffice.Office.Common/Font/Substitution';
/**
 * LibreOffice's stand-in for Times New Roman may lack Vietnamese letters; it then takes these from another
 * font and draws them after the rest of the line. One font that has them all keeps the words whole.
 */
const oneFont = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="${substitution}"><prop oor:name="Replacement" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="${substitution}/FontPairs"><node oor:name="_0" oor:op="replace">
<prop oor:name="Always" oor:op="fuse"><value>true</value></prop>
<prop oor:name="OnScreenOnly" oor:op="fuse"><value>false</value></prop>
<prop oor:name="ReplaceFont" oor:op="fuse"><value>Times New Roman</value></prop>
<prop oor:name="SubstituteFont" oor:op="fuse"><value>Noto Serif</value></prop>
</node></item>
</oor:items>`;

/**
 * The text of each paper as printed, in the order of the page, without any white space: words are
 * broken over lines where a cell is narrow.
 *
 * @param papers name → .docx; all are converted in one go, because starting takes longest
 * @throws where LibreOffice is missing or refuses a file
 */
export async function printedTexts(papers: ReadonlyMap<string, Uint8Array>): Promise<Map<string, string>> {
  const office = findOffice();
  const reader = findPdfToText();
  if (!office || !reader) throw new Error('LibreOffice Writer and poppler-utils are needed for this test.');
  const folder = mkdtempSync(join(tmpdir(), 'papers-'));
  try {
    const pdfs = join(folder, 'pdf');
    mkdirSync(pdfs);
    const files = [...papers].map(([name, bytes]) => {
      const path = join(folder, `${name}.docx`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = pathToFileURL(join(folder, 'profile')).href;
    mkdirSync(join(folder, 'profile/user'), { recursive: true });
    writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), oneFont);
    await start(
      office,
      ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'pdf', '--outdir', pdfs, ...files],
      { maxBuffer: 16e6 },
    );
    const texts = new Map<string, string>();
    for (const name of papers.keys()) {
      const { stdout } = await start(reader, ['-raw', '-enc', 'UTF-8', join(pdfs, `${name}.pdf`), '-'], {
        maxBuffer: 64e6,
      });
      texts.set(name, bare(stdout));
    }
    return texts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without white space, in one form of Unicode. */
export const bare = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

/** How often a value stands in a text; both without white space. */
export const count = (text: string, value: string): number => text.split(bare(value)).length - 1;
