import { useState } from 'preact/hooks';
import { Cite } from '../../../components/Cite.tsx';
import { nowMoment } from '../../../components/clock.ts';
import { useNotify, useTellError } from '../../../components/notify.tsx';
import { useRegistry } from '../../../components/registry.tsx';
import {
  coverData,
  type DossierFile,
  dossierItems,
  dossierSteps,
  zipFiles,
} from '../../../lib/documents/dossier.ts';
import { fillTemplate } from '../../../lib/documents/fill.ts';
import type { DocumentForm } from '../../../lib/documents/types.ts';
import { downloadBlob } from '../download.ts';
import { type PaperSources, shippedTemplate } from './load.ts';
import type { Paper } from './usePaper.ts';
import type { Workbook } from './useWorkbook.ts';

export interface DossierSectionProps {
  form: DocumentForm;
  sources: PaperSources;
  paper: Paper;
  /** Of the files, without an ending. */
  name: string;
  /** Where the form has one. */
  workbook?: Workbook;
}

/** All that belongs to the request in one archive, of which a copy is kept in the registry. */
export function DossierSection({ form, sources, paper, name, workbook }: DossierSectionProps) {
  const { request, facts } = sources;
  const registry = useRegistry();
  const notify = useNotify();
  const tellError = useTellError();
  const [busy, setBusy] = useState(false);
  const list = workbook && workbook.list.rows.length > 0 ? workbook : undefined;
  const items = dossierItems(form, request, {
    paper: `${name}.docx`,
    workbook: list?.fileName,
  });

  async function save() {
    setBusy(true);
    try {
      const files: DossierFile[] = [{ name: `${name}.docx`, bytes: paper.make() }];
      if (list) files.push({ name: list.fileName, bytes: await list.make() });
      const steps = dossierSteps(request, facts);
      const cover = fillTemplate(
        await shippedTemplate('danh-muc-ho-so'),
        coverData(request, facts, items, steps),
      );
      files.unshift({ name: 'Danh-muc-ho-so.docx', bytes: cover });
      const now = nowMoment();
      const bytes = zipFiles(files, new Date(now));
      const zipName = `Ho-so_${name}.zip`;
      await registry.archives.put({
        id: crypto.randomUUID(),
        requestId: request.id,
        name: zipName,
        kind: 'dossier',
        mediaType: 'application/zip',
        createdAt: now,
        bytes,
      });
      downloadBlob(zipName, new Blob([bytes], { type: 'application/zip' }));
      notify({ text: `Đã lưu ${zipName}; một bản được giữ trong sổ.` });
    } catch (error) {
      tellError(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <section class="card stack" aria-labelledby="dossier-title" data-testid="dossier">
      <h2 id="dossier-title">Bộ hồ sơ</h2>
      <ol class="missing-list">
        {items.map(({ title, note, citation }) => (
          <li key={title}>
            <strong>{title}</strong>. {note}. {citation && <Cite citation={citation} />}
          </li>
        ))}
      </ol>
      {paper.filled.missing.length > 0 && (
        <p class="field-remark">Văn bản còn {paper.filled.missing.length} chỗ cần bổ sung.</p>
      )}
      <div>
        <button type="button" disabled={busy} onClick={save} data-testid="save-dossier">
          Lưu bộ hồ sơ (.zip)
        </button>
      </div>
      <p class="quiet-text small">
        Gồm văn bản{list ? ', danh sách nhập vào Cổng' : ''} và danh mục hồ sơ. Một bản được lưu trong sổ (Mục
        8 của hướng dẫn: lưu trữ hồ sơ).
      </p>
    </section>
  );
}
