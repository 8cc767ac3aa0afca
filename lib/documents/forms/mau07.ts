import { formatDate } from '../../vietnamese/dates.ts';
import type { DocumentForm, RowSource } from '../types.ts';
import { bases, deviceWithKind, leadIn, order, placesOf, subscriberName } from './parts.ts';

/** Notice that devices or accounts were handed to their subscribers. */
export const mau07: DocumentForm = {
  number: '07',
  procedures: ['confirm-handover'],
  layout: 'notice',
  orientation: 'landscape',
  subject: 'Bàn giao thiết bị lưu khóa bí mật',
  notCompared: 'Tên gọi và cách trình bày chưa đối chiếu với bản gốc.',
  body: [
    bases,
    leadIn(
      '{Tên cơ quan ban hành} thông báo đến {Cơ quan tiếp nhận} việc đã bàn giao thiết bị lưu khóa bí mật (hoặc thông tin tài khoản ký số tập trung) cho thuê bao như sau:',
    ),
    leadIn('Số lượng: {Số lượng} thuê bao. Danh sách như sau:'),
    {
      kind: 'table',
      columns: [
        order,
        { header: 'Tên thuê bao', width: 42, cell: ['{Tên thuê bao}'] },
        { header: 'Cơ quan, đơn vị', width: 46, cell: ['{Cơ quan, đơn vị}'] },
        { header: 'Số hiệu chứng thư chữ ký số', width: 36, cell: ['{Số hiệu chứng thư}'], align: 'center' },
        {
          header: 'Loại và số hiệu thiết bị, hoặc tài khoản ký số tập trung',
          width: 46,
          cell: ['{Loại thiết bị}', '{Số hiệu thiết bị}'],
        },
        { header: 'Ngày bàn giao', width: 26, cell: ['{Ngày bàn giao}'], align: 'center' },
        { header: 'Ký nhận', width: 46, cell: ['{Ký nhận}'] },
      ],
    },
    leadIn('{Tên cơ quan ban hành} thông báo để {Cơ quan tiếp nhận} biết, theo dõi./.'),
  ],
  signatures: 'signer',
  row(source, say) {
    const { values } = source;
    const { holder, certificate, device } = placesOf(source);
    const { kind, number } = deviceWithKind(source);
    const day = dayOf(source);
    return {
      'Tên thuê bao': say.line('Tên thuê bao', subscriberName(source), holder),
      'Cơ quan, đơn vị': say.line('Cơ quan, đơn vị', values['subscriber.unit']?.text, holder),
      'Số hiệu chứng thư': say.line(
        'Số hiệu chứng thư',
        values['certificate.serialNumber']?.text,
        certificate,
        'số hiệu chứng thư chữ ký số',
      ),
      'Loại thiết bị': say.line('Loại thiết bị', kind, device),
      'Số hiệu thiết bị': say.line('Số hiệu thiết bị', number, device, 'số hiệu thiết bị lưu khóa bí mật'),
      'Ngày bàn giao': say.line('Ngày bàn giao', day && formatDate(day), {
        at: 'paper',
        field: 'handoverDate',
      }),
      'Ký nhận': '',
    };
  },
};

/** The day that is stated for all, else the last one that the device's own history has. */
function dayOf({ settings, subject }: RowSource): string | undefined {
  return settings.handoverDate ?? subject.device?.handovers?.at(-1)?.date;
}
