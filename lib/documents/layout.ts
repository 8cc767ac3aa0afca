/** What stands around the body of each form, and which placeholders a form has in all. */
import { placeholdersIn } from './names.ts';
import type { Block, DocumentForm } from './types.ts';

/** The lines of the letterhead and the foot, by layout; how they look is the template script's business. */
export const letterhead = {
  superior: '{Cơ quan chủ quản}',
  issuer: '{Tên cơ quan ban hành}',
  number: 'Số: {Số, ký hiệu}',
  subject: 'V/v {Trích yếu}',
  placeAndDate: '{Địa danh}, {Ngày văn bản}',
  sendTo: 'Kính gửi: {Kính gửi}',
  moreToSendTo: '- {.}',
  recipients: '- {.}',
  signerTitle: '{Chức vụ người ký}',
  signerName: '{Họ tên người ký}',
} as const;

/** The lists of the letterhead and the foot. */
export const letterLists = { sendTo: 'Các nơi kính gửi', recipients: 'Nơi nhận' } as const;
/** The list whose rows are the subjects. */
export const rowList = 'Danh sách';

/** The title of a form that carries one. */
export function titleOf(form: Pick<DocumentForm, 'layout'>): { title: string; under: string } | undefined {
  if (form.layout === 'letter') return undefined;
  return { title: form.layout === 'notice' ? 'THÔNG BÁO' : 'BIÊN BẢN', under: '{Trích yếu}' };
}

/** The names of all placeholders of a form's own template, lists included, in the order of the page. */
export function placeholdersOf(form: DocumentForm): string[] {
  const { superior, issuer, number, placeAndDate, sendTo, signerTitle, signerName } = letterhead;
  const names = new Set<string>();
  const add = (text: string) => {
    for (const { name } of placeholdersIn(text)) if (name !== '.') names.add(name);
  };
  for (const text of [superior, issuer, number]) add(text);
  // A record says in its text where and when it was made.
  if (form.layout !== 'record') add(placeAndDate);
  add(titleOf(form)?.under ?? letterhead.subject);
  if (form.layout !== 'record') {
    add(sendTo);
    names.add(letterLists.sendTo);
  }
  for (const block of form.body) addBlock(block, names, add);
  if (form.signatures === 'signer') {
    add(signerTitle);
    add(signerName);
    names.add(letterLists.recipients);
  } else {
    for (const { title, name } of form.signatures) {
      add(title);
      add(name);
    }
  }
  return [...names];
}

function addBlock(block: Block, names: Set<string>, add: (text: string) => void): void {
  if (block.kind === 'paragraph') add(block.text);
  else if (block.kind === 'lines') names.add(block.list);
  else {
    names.add(rowList);
    for (const { cell } of block.columns) for (const text of cell) add(text);
  }
}

/** The placeholders that stand in rows, and only there. */
export function rowPlaceholdersOf(form: DocumentForm): string[] {
  const texts = form.body
    .flatMap((block) => (block.kind === 'table' ? block.columns : []))
    .flatMap(({ cell }) => cell);
  return [...new Set(texts.flatMap((text) => placeholdersIn(text).map(({ name }) => name)))];
}

/** What is printed at the foot: which form it is, and what of it has not been compared yet. */
export function footNote(form: DocumentForm): string {
  const name = `Mẫu số ${form.number} kèm theo Nghị định số 68/2024/NĐ-CP`;
  return form.notCompared ? `${name}. ${form.notCompared}` : name;
}
