import { formatDate } from '../../vietnamese/dates.ts';
import type { DocumentForm } from '../types.ts';
import { deviceNumberOf, heading, leadIn, order, placesOf, subscriberName } from './parts.ts';

/** Record that confirms devices are lost. */
export const mau09: DocumentForm = {
  number: '09',
  procedures: ['device-loss'],
  layout: 'record',
  orientation: 'portrait',
  subject: 'Xác nhận thiết bị lưu khóa bí mật bị thất lạc',
  notCompared: 'Cách trình bày và các cột của bảng chưa đối chiếu với bản gốc.',
  body: [
    leadIn('Hôm nay, {Ngày lập}, tại {Địa điểm}, chúng tôi gồm:'),
    { kind: 'lines', list: 'Người tham gia', dash: true },
    heading('1. Nội dung xác nhận'),
    leadIn('Xác nhận thiết bị lưu khóa bí mật của thuê bao bị thất lạc. Số lượng: {Số lượng} thiết bị, gồm:'),
    {
      kind: 'table',
      columns: [
        order,
        { header: 'Tên thuê bao', width: 27, cell: ['{Tên thuê bao}'] },
        { header: 'Số hiệu thiết bị', width: 26, cell: ['{Số hiệu thiết bị}'], align: 'center' },
        { header: 'Số hiệu chứng thư', width: 36, cell: ['{Số hiệu chứng thư}'], align: 'center' },
        {
          header: 'Thời gian, hoàn cảnh thất lạc',
          width: 36,
          cell: ['Ngày {Ngày thất lạc}:', '{Hoàn cảnh thất lạc}'],
        },
        { header: 'Biện pháp đã thực hiện', width: 30, cell: ['{Biện pháp đã thực hiện}'] },
      ],
    },
    heading('2. Cam kết'),
    leadIn(
      'Những người có tên trên cam kết nội dung biên bản là đúng sự thật và chịu trách nhiệm trước pháp luật về nội dung đã xác nhận. Nếu tìm lại được thiết bị, thuê bao nộp lại ngay cho {Tên cơ quan ban hành}; thiết bị không được tiếp tục sử dụng.',
    ),
    leadIn('Biên bản được lập thành {Số bản} bản có giá trị như nhau và được gửi {Cơ quan tiếp nhận}./.'),
  ],
  signatures: [
    { title: 'THUÊ BAO', name: '' },
    { title: '{Chức vụ người ký}', name: '{Họ tên người ký}' },
  ],
  row(source, say) {
    const { values, settings } = source;
    const { holder, certificate, device } = placesOf(source);
    const { lossDate, lossCircumstances, lossMeasures } = settings;
    const paper = (field: string) => ({ at: 'paper', field }) as const;
    return {
      'Tên thuê bao': say.line('Tên thuê bao', subscriberName(source), holder),
      'Số hiệu thiết bị': say.line('Số hiệu thiết bị', deviceNumberOf(source), device),
      'Số hiệu chứng thư': say.line(
        'Số hiệu chứng thư',
        values['certificate.serialNumber']?.text,
        certificate,
      ),
      'Ngày thất lạc': say.line('Ngày thất lạc', lossDate && formatDate(lossDate), paper('lossDate')),
      'Hoàn cảnh thất lạc': say.need('Hoàn cảnh thất lạc', lossCircumstances, paper('lossCircumstances')),
      'Biện pháp đã thực hiện': say.need('Biện pháp đã thực hiện', lossMeasures, paper('lossMeasures')),
    };
  },
};
