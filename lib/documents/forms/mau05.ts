import { reasonLabels } from '../../procedures/labels.ts';
import type { DocumentForm } from '../types.ts';
import {
  bases,
  closing,
  deviceNumberOf,
  heading,
  leadIn,
  order,
  paragraph,
  placesOf,
  subscriberName,
} from './parts.ts';

/** Revocation. */
export const mau05: DocumentForm = {
  number: '05',
  procedures: ['revoke'],
  layout: 'letter',
  orientation: 'portrait',
  subject: 'đề nghị thu hồi chứng thư chữ ký số chuyên dùng công vụ',
  notCompared: 'Các cột của bảng chưa đối chiếu với bản gốc.',
  body: [
    bases,
    paragraph(
      '{Tên cơ quan ban hành} đề nghị {Cơ quan tiếp nhận} thu hồi chứng thư chữ ký số chuyên dùng công vụ của thuê bao thuộc quyền quản lý như sau:',
    ),
    heading('Số lượng và danh sách chứng thư chữ ký số đề nghị thu hồi'),
    leadIn('Số lượng: {Số lượng} chứng thư chữ ký số. Danh sách như sau:'),
    {
      kind: 'table',
      columns: [
        order,
        { header: 'Tên thuê bao', width: 32, cell: ['{Tên thuê bao}'] },
        { header: 'Cơ quan, đơn vị', width: 30, cell: ['{Cơ quan, đơn vị}'] },
        { header: 'Số hiệu chứng thư chữ ký số', width: 36, cell: ['{Số hiệu chứng thư}'], align: 'center' },
        {
          header: 'Số hiệu thiết bị lưu khóa bí mật',
          width: 26,
          cell: ['{Số hiệu thiết bị}'],
          align: 'center',
        },
        { header: 'Lý do thu hồi', width: 31, cell: ['{Lý do}'] },
      ],
    },
    paragraph(
      'Sau khi nhận được thông báo thu hồi, {Tên cơ quan ban hành} thu hồi thiết bị lưu khóa bí mật của thuê bao và bàn giao theo quy định.',
    ),
    ...closing,
  ],
  signatures: 'signer',
  row(source, say) {
    const { values, request } = source;
    const { holder, certificate, device } = placesOf(source);
    return {
      'Tên thuê bao': say.line('Tên thuê bao', subscriberName(source), holder),
      'Cơ quan, đơn vị': say.line('Cơ quan, đơn vị', values['subscriber.unit']?.text, holder),
      'Số hiệu chứng thư': say.line(
        'Số hiệu chứng thư',
        values['certificate.serialNumber']?.text,
        certificate,
        'số hiệu chứng thư chữ ký số',
      ),
      'Số hiệu thiết bị': say.line(
        'Số hiệu thiết bị',
        deviceNumberOf(source),
        device,
        'số hiệu thiết bị lưu khóa bí mật',
      ),
      'Lý do': say.line(
        'Lý do',
        request.reason && reasonLabels[request.reason],
        { at: 'request' },
        'lý do thu hồi',
      ),
    };
  },
};
