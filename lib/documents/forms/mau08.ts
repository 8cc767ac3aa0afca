import { deviceStatusLabels } from '../../procedures/labels.ts';
import type { DocumentForm } from '../types.ts';
import { deviceWithKind, heading, leadIn, order, paragraph, placesOf, subscriberName } from './parts.ts';

/** Record of recalled devices changing hands. */
export const mau08: DocumentForm = {
  number: '08',
  procedures: ['device-handover'],
  layout: 'record',
  orientation: 'portrait',
  subject: 'Giao, nhận thiết bị lưu khóa bí mật',
  notCompared: 'Cách trình bày và các cột của bảng chưa đối chiếu với bản gốc.',
  body: [
    leadIn('Hôm nay, {Ngày lập}, tại {Địa điểm}, chúng tôi gồm:'),
    heading('I. BÊN GIAO: {Tên cơ quan ban hành}'),
    paragraph('- Đại diện: {Bên giao: đại diện}; chức vụ: {Bên giao: chức vụ}'),
    heading('II. BÊN NHẬN: {Bên nhận}'),
    paragraph('- Đại diện: {Bên nhận: đại diện}; chức vụ: {Bên nhận: chức vụ}'),
    heading('III. NỘI DUNG GIAO, NHẬN'),
    leadIn(
      'Bên giao đã giao và bên nhận đã nhận thiết bị lưu khóa bí mật thu hồi của thuê bao. Số lượng: {Số lượng} thiết bị, gồm:',
    ),
    {
      kind: 'table',
      columns: [
        order,
        { header: 'Tên thuê bao', width: 32, cell: ['{Tên thuê bao}'] },
        { header: 'Loại thiết bị', width: 25, cell: ['{Loại thiết bị}'] },
        { header: 'Số hiệu thiết bị', width: 30, cell: ['{Số hiệu thiết bị}'], align: 'center' },
        { header: 'Số hiệu chứng thư', width: 36, cell: ['{Số hiệu chứng thư}'], align: 'center' },
        { header: 'Tình trạng', width: 32, cell: ['{Tình trạng}'] },
      ],
    },
    leadIn(
      'Biên bản được lập thành {Số bản} bản có giá trị như nhau, các bên giữ số bản bằng nhau. Hai bên đã đọc lại, thống nhất nội dung và cùng ký tên dưới đây./.',
    ),
  ],
  signatures: [
    { title: 'ĐẠI DIỆN BÊN GIAO', name: '' },
    { title: 'ĐẠI DIỆN BÊN NHẬN', name: '' },
  ],
  row(source, say) {
    const { values, subject, settings } = source;
    const { holder, certificate, device } = placesOf(source);
    const { kind, number } = deviceWithKind(source);
    const condition = settings.condition ?? (subject.device && deviceStatusLabels[subject.device.status]);
    return {
      'Tên thuê bao': say.line('Tên thuê bao', subscriberName(source), holder),
      'Loại thiết bị': say.line('Loại thiết bị', kind, device),
      'Số hiệu thiết bị': say.line('Số hiệu thiết bị', number, device),
      'Số hiệu chứng thư': say.line(
        'Số hiệu chứng thư',
        values['certificate.serialNumber']?.text,
        certificate,
      ),
      'Tình trạng': say.line(
        'Tình trạng',
        condition,
        { at: 'paper', field: 'condition' },
        'tình trạng thiết bị',
      ),
    };
  },
};
