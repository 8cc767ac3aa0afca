import { reasonLabels } from '../../procedures/labels.ts';
import type { DocumentForm } from '../types.ts';
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

/** Recovery of a locked device. */
export const mau06: DocumentForm = {
  number: '06',
  procedures: ['recover-device'],
  layout: 'letter',
  orientation: 'portrait',
  subject: 'đề nghị khôi phục thiết bị lưu khóa bí mật',
  notCompared: 'Các cột của bảng chưa đối chiếu với bản gốc.',
  body: [
    bases,
    paragraph(
      '{Tên cơ quan ban hành} đề nghị {Cơ quan tiếp nhận} khôi phục thiết bị lưu khóa bí mật của thuê bao thuộc quyền quản lý như sau:',
    ),
    heading('1. Người phối hợp hỗ trợ khôi phục'),
    ...contactLines('Người phối hợp'),
    heading('2. Số lượng và danh sách thiết bị lưu khóa bí mật đề nghị khôi phục'),
    leadIn('Số lượng: {Số lượng} thiết bị. Danh sách như sau:'),
    {
      kind: 'table',
      size: 10,
      columns: [
        { ...order, width: 9 },
        { header: 'Tên thuê bao', width: 25, cell: ['{Tên thuê bao}'] },
        { header: 'Cơ quan, đơn vị', width: 23, cell: ['{Cơ quan, đơn vị}'] },
        { header: 'Số hiệu chứng thư chữ ký số', width: 32, cell: ['{Số hiệu chứng thư}'], align: 'center' },
        { header: 'Địa chỉ thư điện tử công vụ', width: 28, cell: ['{Thư điện tử công vụ}'] },
        {
          header: 'Số hiệu thiết bị (mã vạch PKI Token / ICCID SIM PKI)',
          width: 24,
          cell: ['{Số hiệu thiết bị}'],
          align: 'center',
        },
        { header: 'Lý do', width: 24, cell: ['{Lý do}'] },
      ],
    },
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
      'Thư điện tử công vụ': say.line(
        'Thư điện tử công vụ',
        values['subscriber.officialEmail']?.text,
        holder,
        'địa chỉ thư điện tử công vụ',
      ),
      'Số hiệu thiết bị': say.line(
        'Số hiệu thiết bị',
        deviceNumberOf(source),
        device,
        'số hiệu thiết bị lưu khóa bí mật',
      ),
      'Lý do': say.line('Lý do', request.reason && reasonLabels[request.reason], { at: 'request' }),
    };
  },
};
