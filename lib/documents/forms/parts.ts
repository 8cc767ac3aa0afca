/** What several forms have in common: sentences, lines about a contact, cells of a row. */
import { deviceKindLabels } from '../../procedures/labels.ts';
import type { Place } from '../collector.ts';
import type { Block, Column, RowSource } from '../types.ts';

export const bases: Block = { kind: 'lines', list: 'Căn cứ' };

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const heading = (text: string): Block => ({
  kind: 'paragraph',
  text,
  strong: true,
  withNext: true,
});
export const leadIn = (text: string): Block => ({ kind: 'paragraph', text, withNext: true });

/** The end of every letter (letter, mục 8: the sender answers for what it states). */
export const closing: readonly Block[] = [
  leadIn(
    '{Tên cơ quan ban hành} chịu trách nhiệm về tính chính xác của các thông tin nêu trên và đề nghị {Cơ quan tiếp nhận} xem xét, giải quyết theo quy định.',
  ),
  leadIn('Trân trọng./.'),
];

/** Section 1 of Mẫu 01, 02, 03. */
export const deviceReceiver: readonly Block[] = [
  heading('1. Người tiếp nhận thiết bị lưu khóa bí mật'),
  paragraph(
    '- Họ và tên: {Người tiếp nhận: họ và tên}; số định danh cá nhân: {Người tiếp nhận: số định danh cá nhân}; ngày cấp: {Người tiếp nhận: ngày cấp}; nơi cấp: {Người tiếp nhận: nơi cấp}',
  ),
  paragraph(
    '- Chức vụ: {Người tiếp nhận: chức vụ}; số điện thoại di động: {Người tiếp nhận: số điện thoại di động}; địa chỉ thư điện tử công vụ: {Người tiếp nhận: địa chỉ thư điện tử công vụ}',
  ),
  paragraph('- Địa chỉ tiếp nhận: {Người tiếp nhận: địa chỉ tiếp nhận}'),
];

/** The four lines about whoever takes in a certificate or helps to unlock a device. */
export const contactLines = (owner: string): readonly Block[] => [
  paragraph(`- Họ và tên: {${owner}: họ và tên}; chức vụ: {${owner}: chức vụ}`),
  paragraph(
    `- Số điện thoại di động: {${owner}: số điện thoại di động}; địa chỉ thư điện tử công vụ: {${owner}: địa chỉ thư điện tử công vụ}`,
  ),
];

export const order: Column = { header: 'STT', width: 10, cell: ['{STT}'], align: 'center' };

/** Where the values of a row are kept; of what has no record of its own, where one is made from. */
export function placesOf({ subject }: RowSource): { holder: Place; certificate: Place; device: Place } {
  const { person, system, organisation, certificate, device } = subject;
  const onCertificate: Place | undefined = certificate && {
    at: 'record',
    store: 'certificates',
    id: certificate.id,
  };
  const onDevice: Place | undefined = device && { at: 'record', store: 'devices', id: device.id };
  const owner: Place | undefined = person
    ? { at: 'record', store: 'staff', id: person.id }
    : system
      ? { at: 'record', store: 'systems', id: system.id }
      : organisation && { at: 'record', store: 'organisations', id: organisation.id };
  const holder = owner ?? onCertificate ?? onDevice ?? { at: 'request' };
  return {
    holder,
    certificate: onCertificate ?? holder,
    device: onDevice ?? onCertificate ?? holder,
  };
}

/** `Lê Văn An` or, where the certificate goes by another name, `Lê Văn An (LE VAN AN)`. */
export function subscriberName({ values }: RowSource): string | undefined {
  const name = values['subscriber.name']?.text;
  const common = values['certificate.commonName']?.text;
  if (!name || !common || common.toLocaleUpperCase('vi') === name.toLocaleUpperCase('vi'))
    return name ?? common;
  return `${name} (${common})`;
}

const numberless = new Set(['central', 'soft']);

/**
 * The number of the device; for a key that lies in no device of the subscriber's own, which kind it is.
 */
export function deviceNumberOf(source: RowSource): string | undefined {
  const { device } = source.subject;
  const number = source.values['device.serialNumber']?.text;
  if (number) return number;
  return device && numberless.has(device.kind) ? deviceKindLabels[device.kind] : undefined;
}

/** The kind of device with its number: `Thiết bị PKI Token, số hiệu 123`. */
export function deviceWithKind(source: RowSource): { kind: string | undefined; number: string | undefined } {
  const { device } = source.subject;
  const kind = source.values['device.kind']?.text;
  const number = source.values['device.serialNumber']?.text;
  return { kind, number: number ?? (device && numberless.has(device.kind) ? '–' : undefined) };
}
