/** What a form says besides its rows: letterhead, contacts, parties, signer. */
import { deviceKindLabels } from '../procedures/labels.ts';
import type { Contact, Request } from '../registry/schema.ts';
import type { Facts } from '../rules/types.ts';
import { formatDate, formatLongDate } from '../vietnamese/dates.ts';
import { statedNumber } from '../vietnamese/numbers.ts';
import type { Collector, Place } from './collector.ts';
import { keyed } from './names.ts';
import type { PaperSettings } from './settings.ts';
import { cleanLine, itemsOf, lowerFirst, punctuated } from './text.ts';
import type { DocumentForm } from './types.ts';

/**
 * The texts of everything but the rows, by the keys of their placeholders.
 *
 * @param count of the rows
 * @param say writes down what is missing
 */
export function letterData(
  form: DocumentForm,
  request: Request,
  facts: Facts,
  settings: PaperSettings,
  count: number,
  say: Collector,
): Record<string, string | readonly string[]> {
  const paper = (field: keyof PaperSettings): Place => ({ at: 'paper', field });
  const atRequest: Place = { at: 'request' };
  const sendTo = itemsOf(settings.sendTo ?? '');
  const issuer = say.line('Tên cơ quan ban hành', settings.issuer, paper('issuer'), 'tên cơ quan ban hành');
  const receiver = say.line('Cơ quan tiếp nhận', sendTo[0], paper('sendTo'), 'nơi nhận văn bản');
  const signing = signers(settings, say);
  const data: Record<string, string | readonly string[]> = {
    'Cơ quan chủ quản': cleanLine(settings.superior ?? ''),
    'Tên cơ quan ban hành': issuer,
    'Cơ quan tiếp nhận': receiver,
    'Trích yếu': say.line('Trích yếu', settings.subject, paper('subject')),
    'Địa danh': say.line('Địa danh', settings.place, paper('place')),
    'Số lượng': statedNumber(count),
    'Căn cứ': punctuatedBases(itemsOf(settings.bases ?? '')),
    'Nơi nhận': punctuated(itemsOf(settings.recipients ?? '')),
    'Kính gửi': sendTo.length > 1 ? '' : receiver,
    'Các nơi kính gửi': sendTo.length > 1 ? punctuated(sendTo) : [],
    ...numberAndDate(request, settings, facts.today, say),
    ...signing,
  };
  if (form.number === '04') data['Nội dung đề nghị'] = askedFor(request);
  if (form.number === '01' || form.number === '02' || form.number === '03') {
    const kind = request.deviceKind && deviceKindLabels[request.deviceKind];
    data['Loại thiết bị đề nghị'] = kind ? `; loại thiết bị lưu khóa bí mật: ${kind}` : '';
    Object.assign(data, contactData('Người tiếp nhận', request.deviceReceiver, say, true));
  }
  if (form.number === '04') {
    Object.assign(data, contactData('Người tiếp nhận', request.certificateReceiver, say, false));
  }
  if (form.number === '06') {
    Object.assign(data, contactData('Người phối hợp', request.recoveryCoordinator, say, false));
  }
  if (form.layout === 'record') {
    const { handoverDate, copies } = settings;
    const day = form.number === '08' ? handoverDate : request.document?.date;
    const place = form.number === '08' ? paper('handoverDate') : atRequest;
    const label = form.number === '08' ? 'ngày bàn giao' : 'ngày lập biên bản';
    data['Ngày lập'] = say.line('Ngày lập', day && formatLongDate(day), place, label);
    data['Địa điểm'] = say.line(
      'Địa điểm',
      settings.meetingPlace,
      paper('meetingPlace'),
      'địa điểm lập biên bản',
    );
    data['Số bản'] = copiesText(copies) ?? say.line('Số bản', undefined, paper('copies'));
  }
  if (form.number === '08') {
    data['Bên giao: đại diện'] = say.line(
      'Bên giao: đại diện',
      settings.giverName,
      paper('giverName'),
      'đại diện bên giao',
    );
    data['Bên giao: chức vụ'] = say.line(
      'Bên giao: chức vụ',
      settings.giverTitle,
      paper('giverTitle'),
      'chức vụ đại diện bên giao',
    );
    data['Bên nhận'] = say.line('Bên nhận', settings.takerBody, paper('takerBody'), 'tên bên nhận');
    data['Bên nhận: đại diện'] = say.line(
      'Bên nhận: đại diện',
      settings.takerName,
      paper('takerName'),
      'đại diện bên nhận',
    );
    data['Bên nhận: chức vụ'] = say.line(
      'Bên nhận: chức vụ',
      settings.takerTitle,
      paper('takerTitle'),
      'chức vụ đại diện bên nhận',
    );
  }
  if (form.number === '09') {
    const people = itemsOf(settings.participants ?? '');
    data['Người tham gia'] =
      people.length > 0
        ? punctuated(people)
        : [say.line('Người tham gia', undefined, paper('participants'), 'người tham gia: họ tên, chức vụ')];
  }
  return keyed(data);
}

function askedFor(request: Request): string {
  const change = 'thay đổi nội dung thông tin';
  if (request.procedure === 'change') return change;
  return (request.changes ?? []).length > 0 ? `gia hạn, ${change}` : 'gia hạn';
}

/** Bases are not items of a list but clauses: each but the last ends in a semicolon, the last in a comma. */
function punctuatedBases(items: readonly string[]): string[] {
  return items.map((item, index) => `${item}${index === items.length - 1 ? ',' : ';'}`);
}

function copiesText(copies: string | undefined): string | undefined {
  const text = cleanLine(copies ?? '');
  return /^\d{1,4}$/.test(text) ? statedNumber(Number(text)) : text || undefined;
}

/** Room to write a number or a day by hand. */
const gap = '\u00a0'.repeat(8);

function numberAndDate(
  request: Request,
  settings: PaperSettings,
  today: string,
  say: Collector,
): Record<string, string> {
  const { number, date } = request.document ?? {};
  const symbol = cleanLine(settings.symbol ?? '').replace(/^\//, '');
  const open = settings.leaveNumberOpen ?? false;
  const at: Place = { at: 'request' };
  return {
    'Số, ký hiệu':
      !number?.trim() && open
        ? `${gap}/${symbol}`
        : say.line('Số, ký hiệu', number, at, 'số, ký hiệu văn bản'),
    'Ngày văn bản':
      !date && open
        ? `ngày${gap}tháng${gap}năm ${today.slice(0, 4)}`
        : say.line('Ngày văn bản', date && formatLongDate(date), at, 'ngày văn bản'),
  };
}

/** `KT. HIỆU TRƯỞNG`, then the signer's own title (Decree 30/2020, Phụ lục I). */
function signers(settings: PaperSettings, say: Collector): Record<string, string> {
  const { signerMode = 'own' } = settings;
  const title = say.line('Chức vụ người ký', settings.signerTitle, { at: 'paper', field: 'signerTitle' });
  const inPlaceOf = signerMode !== 'own' && signerMode !== 'Q.';
  const above = inPlaceOf
    ? `${signerMode} ${say.line('Chức vụ người ký', settings.headTitle, { at: 'paper', field: 'headTitle' }, 'chức vụ người đứng đầu')}\n`
    : signerMode === 'Q.'
      ? 'Q. '
      : '';
  return {
    'Chức vụ người ký': above + title,
    'Họ tên người ký': say.line('Họ tên người ký', settings.signerName, { at: 'paper', field: 'signerName' }),
  };
}

function contactData(
  owner: string,
  contact: Contact | undefined,
  say: Collector,
  whole: boolean,
): Record<string, string> {
  const who = lowerFirst(owner);
  const need = (attribute: string, value: string | undefined) => {
    const name = `${owner}: ${attribute}`;
    return [name, say.line(name, value, { at: 'request' }, `${attribute} của ${who}`)] as const;
  };
  return Object.fromEntries([
    need('họ và tên', contact?.fullName),
    need('chức vụ', contact?.position),
    need('số điện thoại di động', contact?.mobile),
    need('địa chỉ thư điện tử công vụ', contact?.officialEmail),
    ...(whole
      ? [
          need('số định danh cá nhân', contact?.idNumber),
          need('ngày cấp', contact?.idIssuedOn && formatDate(contact.idIssuedOn)),
          need('nơi cấp', contact?.idIssuedBy),
          need('địa chỉ tiếp nhận', contact?.address),
        ]
      : []),
  ]);
}
