import { systemKindLabels } from '../../procedures/labels.ts';
import type { DocumentForm } from '../types.ts';
import { bases, closing, deviceReceiver, heading, leadIn, order, paragraph, placesOf } from './parts.ts';

/** New certificates for devices, services and software; by analogy with Mẫu 02. */
export const mau03: DocumentForm = {
  number: '03',
  procedures: ['issue-system'],
  layout: 'letter',
  orientation: 'landscape',
  subject: 'đề nghị cấp chứng thư chữ ký số chuyên dùng công vụ cho thiết bị, dịch vụ, phần mềm',
  notCompared: 'Tên và các cột của bảng chưa đối chiếu với bản gốc.',
  body: [
    bases,
    paragraph(
      '{Tên cơ quan ban hành} đề nghị {Cơ quan tiếp nhận} cấp chứng thư chữ ký số chuyên dùng công vụ cho thiết bị, dịch vụ, phần mềm thuộc quyền quản lý như sau:',
    ),
    ...deviceReceiver,
    heading('2. Số lượng và danh sách thiết bị, dịch vụ, phần mềm đề nghị cấp chứng thư chữ ký số'),
    leadIn('Số lượng: {Số lượng} thiết bị, dịch vụ, phần mềm{Loại thiết bị đề nghị}. Danh sách như sau:'),
    {
      kind: 'table',
      columns: [
        order,
        { header: 'Tên thiết bị, dịch vụ, phần mềm', width: 40, cell: ['{Tên thiết bị, dịch vụ, phần mềm}'] },
        { header: 'Tên cơ quan, tổ chức quản lý', width: 36, cell: ['{Cơ quan quản lý}'] },
        { header: 'Địa chỉ', width: 36, cell: ['{Địa chỉ}'] },
        { header: 'Mã số thuế', width: 25, cell: ['{Mã số thuế}'], align: 'center' },
        { header: 'Mã quan hệ ngân sách', width: 20, cell: ['{Mã quan hệ ngân sách}'], align: 'center' },
        { header: 'Tỉnh/Thành phố', width: 20, cell: ['{Tỉnh, thành phố}'] },
        { header: 'Địa chỉ thư điện tử công vụ', width: 32, cell: ['{Thư điện tử công vụ}'] },
        { header: 'Mô tả, phiên bản', width: 33, cell: ['{Mô tả, phiên bản}'] },
      ],
    },
    ...closing,
  ],
  signatures: 'signer',
  row(source, say) {
    const { system, organisation } = source.subject;
    const { holder } = placesOf(source);
    // Without the record of the body that manages it, its codes are not known.
    const body = organisation
      ? ({ at: 'record', store: 'organisations', id: organisation.id } as const)
      : holder;
    const version = system?.version && `phiên bản ${system.version}`;
    const what =
      system && [systemKindLabels[system.kind], system.description, version].filter(Boolean).join('; ');
    const described = system?.description || system?.version ? what : undefined;
    return {
      'Tên thiết bị, dịch vụ, phần mềm': say.line('Tên thiết bị, dịch vụ, phần mềm', system?.name, holder),
      'Cơ quan quản lý': say.line(
        'Cơ quan quản lý',
        system?.owner ?? organisation?.name,
        holder,
        'cơ quan, tổ chức quản lý',
      ),
      'Địa chỉ': say.line('Địa chỉ', organisation?.address, body),
      'Mã số thuế': say.line('Mã số thuế', organisation?.taxCode, body),
      'Mã quan hệ ngân sách': say.line('Mã quan hệ ngân sách', organisation?.budgetCode, body),
      'Tỉnh, thành phố': say.line('Tỉnh, thành phố', organisation?.province, body, 'tỉnh/thành phố'),
      'Thư điện tử công vụ': say.line(
        'Thư điện tử công vụ',
        organisation?.officialEmail,
        body,
        'địa chỉ thư điện tử công vụ',
      ),
      'Mô tả, phiên bản': say.line('Mô tả, phiên bản', described, holder),
    };
  },
};
