import type { DocumentForm } from '../types.ts';
import { bases, closing, deviceReceiver, heading, leadIn, order, paragraph, placesOf } from './parts.ts';

/** New certificates for bodies and organisations. */
export const mau02: DocumentForm = {
  number: '02',
  procedures: ['issue-organisation'],
  layout: 'letter',
  orientation: 'portrait',
  subject: 'đề nghị cấp chứng thư chữ ký số chuyên dùng công vụ cho cơ quan, tổ chức',
  body: [
    bases,
    paragraph(
      '{Tên cơ quan ban hành} đề nghị {Cơ quan tiếp nhận} cấp chứng thư chữ ký số chuyên dùng công vụ cho cơ quan, tổ chức như sau:',
    ),
    ...deviceReceiver,
    heading('2. Số lượng và danh sách cơ quan, tổ chức đề nghị cấp chứng thư chữ ký số'),
    leadIn('Số lượng: {Số lượng} cơ quan, tổ chức{Loại thiết bị đề nghị}. Danh sách như sau:'),
    {
      kind: 'table',
      columns: [
        order,
        { header: 'Tên cơ quan, tổ chức', width: 33, cell: ['{Tên cơ quan, tổ chức}'] },
        { header: 'Địa chỉ', width: 30, cell: ['{Địa chỉ}'] },
        { header: 'Mã số thuế', width: 24, cell: ['{Mã số thuế}'], align: 'center' },
        { header: 'Mã quan hệ ngân sách', width: 19, cell: ['{Mã quan hệ ngân sách}'], align: 'center' },
        { header: 'Tỉnh/Thành phố', width: 20, cell: ['{Tỉnh, thành phố}'] },
        { header: 'Địa chỉ thư điện tử công vụ', width: 29, cell: ['{Thư điện tử công vụ}'] },
      ],
    },
    ...closing,
  ],
  signatures: 'signer',
  row(source, say) {
    const { organisation } = source.subject;
    const { holder } = placesOf(source);
    const need = (name: string, value: string | undefined, label?: string) =>
      say.line(name, value, holder, label);
    return {
      'Tên cơ quan, tổ chức': need('Tên cơ quan, tổ chức', organisation?.name),
      'Địa chỉ': need('Địa chỉ', organisation?.address),
      'Mã số thuế': need('Mã số thuế', organisation?.taxCode),
      'Mã quan hệ ngân sách': need('Mã quan hệ ngân sách', organisation?.budgetCode),
      'Tỉnh, thành phố': need('Tỉnh, thành phố', organisation?.province, 'tỉnh/thành phố'),
      'Thư điện tử công vụ': need(
        'Thư điện tử công vụ',
        organisation?.officialEmail,
        'địa chỉ thư điện tử công vụ',
      ),
    };
  },
};
