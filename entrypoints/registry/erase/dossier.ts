/** The dossier of a person to be archived before they are erased; loaded only when it is asked for. */
import PizZip from 'pizzip';
import type { ErasurePlan } from '../../../lib/registry/erase.ts';
import { writeRecordsFile } from '../../../lib/registry/recordsFile.ts';
import type { Archive } from '../../../lib/registry/store.ts';
import { formatDate } from '../../../lib/vietnamese/dates.ts';
import { stripDiacritics } from '../../../lib/vietnamese/fold.ts';

/** Characters that file systems do not take. */
const safeName = (name: string) => name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').slice(0, 120) || 'giay-to';

export function dossierName({ person }: ErasurePlan, today: string): string {
  const name = stripDiacritics(person.fullName)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return `ho-so-luu-tru-${name.replace(/^-|-$/g, '')}-${today}.zip`;
}

/** A zip with the records as a file that can be loaded again, and every paper as it was saved. */
export function dossierOf(plan: ErasurePlan, today: string): Blob {
  const { person, archive } = plan;
  const zip = new PizZip();
  const records = {
    organisations: [],
    staff: [person],
    systems: [],
    devices: archive.devices,
    certificates: archive.certificates,
    requests: archive.requests,
  };
  zip.file('ban-ghi.json', writeRecordsFile(records, undefined));
  zip.file('doc-truoc.txt', `\ufeff${readMe(plan, today)}`);
  for (const [index, { value }] of archive.papers.entries()) {
    const { name, bytes } = value as Archive;
    zip.file(`giay-to/${index + 1}-${safeName(name)}`, bytes, { binary: true });
  }
  return new Blob([zip.generate({ type: 'arraybuffer' })], { type: 'application/zip' });
}

function readMe({ person, archive }: ErasurePlan, today: string): string {
  return [
    `Hồ sơ lưu trữ của ${person.fullName}, xuất ngày ${formatDate(today)} trước khi xóa khỏi Trợ lý Chứng thực.`,
    '',
    `ban-ghi.json: ${archive.certificates.length} chứng thư, ${archive.requests.length} hồ sơ, ${archive.devices.length} thiết bị; nạp lại được ở mục Nạp tệp dữ liệu.`,
    `giay-to: ${archive.papers.length} giấy tờ đã lưu.`,
    '',
    'Tệp có dữ liệu cá nhân: cất ở nơi chỉ người có trách nhiệm mở được, giữ theo thời hạn lưu trữ hồ sơ của đơn vị.',
    '',
  ].join('\r\n');
}
