/** Names and kinds of the files that a request's papers are saved as. */
import { today } from '../../../components/clock.ts';
import type { FilledDocument, RowData } from '../../../lib/documents/data.ts';
import { fileName } from '../../../lib/documents/fileName.ts';
import type { DocumentForm } from '../../../lib/documents/types.ts';
import type { Request } from '../../../lib/registry/schema.ts';

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Which column of a row says whose it is. */
const nameKeys = ['ho_va_ten', 'ten_thue_bao', 'ten_co_quan_to_chuc', 'ten_thiet_bi_dich_vu_phan_mem'];

/** The file's name without its ending. */
export function nameFor(form: DocumentForm, { data }: FilledDocument, request: Request): string {
  const rows = (data.danh_sach ?? []) as readonly RowData[];
  const names = rows.map((row) => {
    const key = nameKeys.find((one) => row[one]);
    const name = key === undefined ? '' : (row[key] ?? '');
    return name.startsWith('[cần bổ sung') ? '' : name;
  });
  return fileName(form.number, names, request.document?.date ?? today());
}
