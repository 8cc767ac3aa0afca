import { formatDate } from '../../vietnamese/dates.ts';
import { changedField } from '../changes.ts';
import type { Collector } from '../collector.ts';
import { upperFirst } from '../text.ts';
import type { DocumentForm, RowSource } from '../types.ts';
import {
  bases,
  closing,
  contactLines,
  deviceNumberOf,
  heading,
  leadIn,
  order,
  paragraph,
  placesOf,
  subscriberName,
} from './parts.ts';

/** Renewal, and change of what a certificate says. */
export const mau04: DocumentForm = {
  number: '04',
  procedures: ['renew', 'change'],
  layout: 'letter',
  orientation: 'landscape',
  subject: 'đề nghị gia hạn, thay đổi nội dung thông tin chứng thư chữ ký số chuyên dùng công vụ',
  notCompared: 'Cách trình bày bảng chưa đối chiếu với bản gốc.',
  body: [
    bases,
    paragraph(
      '{Tên cơ quan ban hành} đề nghị {Cơ quan tiếp nhận} {Nội dung đề nghị} chứng thư chữ ký số chuyên dùng công vụ của thuê bao thuộc quyền quản lý như sau:',
    ),
    heading('1. Người tiếp nhận chứng thư chữ ký số'),
    ...contactLines('Người tiếp nhận'),
    heading('2. Số lượng và danh sách chứng thư chữ ký số đề nghị {Nội dung đề nghị}'),
    leadIn('Số lượng: {Số lượng} chứng thư chữ ký số. Danh sách như sau:'),
    {
      kind: 'table',
      columns: [
        order,
        { header: 'Tên thuê bao (tên chứng thư)', width: 26, cell: ['{Tên thuê bao}'] },
        { header: 'Cơ quan, đơn vị', width: 22, cell: ['{Cơ quan, đơn vị}'] },
        { header: 'Số hiệu chứng thư chữ ký số', width: 37, cell: ['{Số hiệu chứng thư}'], align: 'center' },
        {
          header: 'Thời gian hiệu lực (từ – đến)',
          width: 24,
          cell: ['{Hiệu lực từ} –', '{Hiệu lực đến}'],
          align: 'center',
        },
        { header: 'Địa chỉ thư điện tử công vụ', width: 31, cell: ['{Thư điện tử công vụ}'] },
        {
          header: 'Số hiệu thiết bị lưu khóa bí mật',
          width: 26,
          cell: ['{Số hiệu thiết bị}'],
          align: 'center',
        },
        { header: 'Đề nghị (gia hạn / thay đổi)', width: 18, cell: ['{Đề nghị}'], align: 'center' },
        { header: 'Nội dung trước thay đổi', width: 29, cell: ['{Nội dung trước}'] },
        { header: 'Nội dung sau thay đổi', width: 29, cell: ['{Nội dung sau}'] },
      ],
    },
    ...closing,
  ],
  signatures: 'signer',
  row(source, say) {
    const { values, request, changes } = source;
    const { holder, certificate, device } = placesOf(source);
    const text = (field: keyof typeof values) => values[field]?.text;
    const day = (field: keyof typeof values) => text(field) && formatDate(text(field) ?? '');
    const alsoChanges = request.procedure === 'change' || changes.length > 0;
    return {
      'Tên thuê bao': say.line('Tên thuê bao', subscriberName(source), holder),
      'Cơ quan, đơn vị': say.line('Cơ quan, đơn vị', text('subscriber.unit'), holder),
      'Số hiệu chứng thư': say.line(
        'Số hiệu chứng thư',
        text('certificate.serialNumber'),
        certificate,
        'số hiệu chứng thư chữ ký số',
      ),
      'Hiệu lực từ': say.line(
        'Hiệu lực từ',
        day('certificate.validFrom'),
        certificate,
        'ngày bắt đầu hiệu lực',
      ),
      'Hiệu lực đến': say.line('Hiệu lực đến', day('certificate.validTo'), certificate, 'ngày hết hiệu lực'),
      'Thư điện tử công vụ': say.line(
        'Thư điện tử công vụ',
        text('subscriber.officialEmail'),
        certificate,
        'địa chỉ thư điện tử công vụ',
      ),
      'Số hiệu thiết bị': say.line(
        'Số hiệu thiết bị',
        deviceNumberOf(source),
        device,
        'số hiệu thiết bị lưu khóa bí mật',
      ),
      'Đề nghị': askedFor(request.procedure, alsoChanges),
      'Nội dung trước': alsoChanges
        ? changesText(source, say, 'change.from', 'nội dung trước thay đổi')
        : '–',
      'Nội dung sau': alsoChanges ? changesText(source, say, 'change.to', 'nội dung sau thay đổi') : '–',
    };
  },
};

function askedFor(procedure: string, alsoChanges: boolean): string {
  if (procedure !== 'renew') return 'Thay đổi';
  return alsoChanges ? 'Gia hạn, thay đổi' : 'Gia hạn';
}

/** One line for each change: what it is about, and what it says before or after. */
function changesText(
  { changes }: RowSource,
  say: Collector,
  field: 'change.from' | 'change.to',
  label: string,
): string {
  const name = upperFirst(label);
  if (changes.length === 0) return say.line(name, undefined, { at: 'request' }, label);
  return changes
    .map((change) => {
      const what = changedField(change['change.field']?.text ?? '');
      const value = say.line(name, change[field]?.text, { at: 'request' }, label);
      return what ? `${what}: ${value}` : value;
    })
    .join('\n');
}
