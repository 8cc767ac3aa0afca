import { formatDate } from '../../vietnamese/dates.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { DocumentForm, RowSource } from '../types.ts';
import { bases, closing, deviceReceiver, heading, leadIn, order, paragraph, placesOf } from './parts.ts';

/** New certificates for persons. */
export const mau01: DocumentForm = {
  number: '01',
  procedures: ['issue-person'],
  layout: 'letter',
  orientation: 'landscape',
  subject: 'đề nghị cấp chứng thư chữ ký số chuyên dùng công vụ cho cá nhân',
  notCompared: 'Các cột của bảng chưa đối chiếu với bản gốc.',
  body: [
    bases,
    paragraph(
      '{Tên cơ quan ban hành} đề nghị {Cơ quan tiếp nhận} cấp chứng thư chữ ký số chuyên dùng công vụ cho cá nhân thuộc quyền quản lý như sau:',
    ),
    ...deviceReceiver,
    heading('2. Số lượng và danh sách cá nhân đề nghị cấp chứng thư chữ ký số'),
    leadIn('Số lượng: {Số lượng} cá nhân{Loại thiết bị đề nghị}. Danh sách như sau:'),
    {
      kind: 'table',
      columns: [
        order,
        { header: 'Họ và tên', width: 27, cell: ['{Họ và tên}'] },
        { header: 'Ngày sinh', width: 22, cell: ['{Ngày sinh}'], align: 'center' },
        {
          header: 'Số CMND/CCCD/Hộ chiếu; ngày cấp; nơi cấp',
          width: 40,
          cell: ['{Số định danh};', '{Ngày cấp};', '{Nơi cấp}'],
        },
        { header: 'Địa chỉ thư điện tử công vụ', width: 33, cell: ['{Thư điện tử công vụ}'] },
        { header: 'Tên cơ quan, tổ chức công tác', width: 26, cell: ['{Cơ quan công tác}'] },
        { header: 'Tỉnh/Thành phố', width: 20, cell: ['{Tỉnh, thành phố}'] },
        { header: 'Chức vụ', width: 18, cell: ['{Chức vụ}'] },
        { header: 'Số điện thoại di động', width: 23, cell: ['{Số điện thoại}'], align: 'center' },
        {
          header: 'Số hiệu chứng thư cũ (nếu có)',
          width: 19,
          cell: ['{Số hiệu chứng thư cũ}'],
          align: 'center',
        },
        { header: 'SIM PKI', width: 14, cell: ['{SIM PKI}'], align: 'center' },
      ],
    },
    ...closing,
  ],
  signatures: 'signer',
  row(source, say) {
    const { values } = source;
    const { holder } = placesOf(source);
    const text = (field: keyof typeof values) => values[field]?.text;
    const day = (field: keyof typeof values) => text(field) && formatDate(text(field) ?? '');
    return {
      'Họ và tên': say.line('Họ và tên', text('subscriber.name'), holder),
      'Ngày sinh': say.line('Ngày sinh', day('subscriber.birthDate'), holder),
      'Số định danh': say.line('Số định danh', text('subscriber.idNumber'), holder, 'số định danh cá nhân'),
      'Ngày cấp': say.line('Ngày cấp', day('subscriber.idIssuedOn'), holder),
      'Nơi cấp': say.line('Nơi cấp', text('subscriber.idIssuedBy'), holder),
      'Thư điện tử công vụ': say.line(
        'Thư điện tử công vụ',
        text('subscriber.officialEmail'),
        holder,
        'địa chỉ thư điện tử công vụ',
      ),
      'Cơ quan công tác': say.line(
        'Cơ quan công tác',
        text('subscriber.unit'),
        holder,
        'cơ quan, tổ chức công tác',
      ),
      'Tỉnh, thành phố': say.line('Tỉnh, thành phố', text('subscriber.province'), holder, 'tỉnh/thành phố'),
      'Chức vụ': say.line('Chức vụ', text('subscriber.position'), holder),
      'Số điện thoại': say.line('Số điện thoại', text('subscriber.mobile'), holder, 'số điện thoại di động'),
      'Số hiệu chứng thư cũ': text('subscriber.oldSerial') ?? '',
      'SIM PKI': simOf(source, (label) => say.line('SIM PKI', undefined, { at: 'request' }, label)),
    };
  },
};

/** The carrier, and the number where it goes on living on the new SIM; nothing for other devices. */
function simOf({ request, values }: RowSource, missing: (label: string) => string): string {
  if (request.deviceKind !== 'sim-pki') return '';
  const carrier = request.carrier?.trim() ? request.carrier : missing('nhà mạng');
  if (!request.portNumber) return carrier;
  // The request names one number: of several people each moves their own.
  const own = values['subscriber.mobile']?.text;
  const number = (request.staffIds ?? []).length > 1 ? own : (request.phoneNumber ?? own);
  const same = number && fold(number) === fold(own ?? '');
  return `${carrier}\nChuyển số ${same ? 'đang dùng' : (number ?? missing('số điện thoại chuyển sang SIM'))}`;
}
