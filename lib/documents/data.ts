/** A request to what its form says: every placeholder with its text, and what is still missing. */
import type { FieldValue, FieldValues } from '../procedures/fieldTypes.ts';
import { addresseeOf, procedureById } from '../procedures/index.ts';
import { deviceKindLabels } from '../procedures/labels.ts';
import type { Contact, Organisation, Request } from '../registry/schema.ts';
import { prepareRequest } from '../requests/prepare.ts';
import { type RequestSubject, requestValues, subjectsOf } from '../requests/values.ts';
import type { Facts } from '../rules/types.ts';
import { formatDate, formatLongDate } from '../vietnamese/dates.ts';
import { fold } from '../vietnamese/fold.ts';
import { statedNumber } from '../vietnamese/numbers.ts';
import { changesByRow } from './changes.ts';
import { Collector, type Missing, type Place } from './collector.ts';
import { placeholdersOf, rowList } from './layout.ts';
import { placeholderKey } from './names.ts';
import { type LastingSettings, type PaperSettings, settingsInForce } from './settings.ts';
import { cleanLine, itemsOf, lowerFirst, punctuated, upperFirst } from './text.ts';
import type { DocumentForm } from './types.ts';

/** Placeholder key → text, a list of texts, or the rows of the table. */
export type TemplateData = Readonly<Record<string, string | readonly string[] | readonly RowData[]>>;
export type RowData = Readonly<Record<string, string>>;

export interface FilledDocument {
  data: TemplateData;
  missing: readonly Missing[];
  /** What is in force, for the boxes in which it can be changed. */
  settings: PaperSettings;
}

export interface DocumentSource {
  form: DocumentForm;
  request: Request;
  /** As for the rules: must hold the records that the request refers to. */
  facts: Facts;
  /** All bodies of the registry. */
  organisations: readonly Organisation[];
  /** What the clerk changed for this paper. */
  own?: PaperSettings;
  /** What the clerk keeps for all papers. */
  kept?: LastingSettings;
  /** Keys of the placeholders that the template uses; those of the form's own template when absent. */
  keys?: readonly string[];
}

/**
 * What a form says for a request. Nothing is made up: what is not known is marked in the text
 * (`[cần bổ sung: …]`) and listed.
 */
export function documentData(source: DocumentSource): FilledDocument {
  const { form, facts, organisations, own, kept, keys = placeholdersOf(form).map(placeholderKey) } = source;
  const request = requestFor(form, source.request, facts);
  const settings = settingsInForce(form, request, facts, own, kept);
  const say = new Collector();
  const subjects = withOrganisations(
    form,
    request,
    subjectsOf(request, facts),
    organisations,
    settings,
    facts,
  );
  const letter = letterData(form, request, facts, settings, subjects, say);
  const values = requestValues(request, facts);
  const changes = changesByRow(subjects, values.changes);
  const rows = subjects.map((subject, index) => {
    const row = named(values.rows[index] ?? {}, subject);
    say.about(nameOf(subject));
    const texts = form.row(
      { subject, values: row, request, facts, settings, changes: changes[index] ?? [] },
      say,
    );
    return keyed({ STT: String(index + 1), ...texts });
  });
  say.about(undefined);
  if (rows.length === 0) say.need(rowList, undefined, { at: 'request' }, 'danh sách thuê bao');
  const used = new Set(keys);
  return {
    data: { ...letter, danh_sach: rows },
    missing: say.missing.filter(({ key }) => used.has(key)),
    settings,
  };
}

/** The request itself, or the one that a later paper about the same subjects would be made from. */
export function requestFor(form: DocumentForm, request: Request, facts: Facts): Request {
  const [procedure] = form.procedures;
  if (form.procedures.includes(request.procedure) || procedure === undefined) return request;
  // The old certificates of whoever gets a new one are none of a later paper's.
  const isNew = request.procedure.startsWith('issue-');
  const prepared = prepareRequest(
    {
      procedure,
      staffIds: request.staffIds,
      systemIds: request.systemIds,
      certificateIds: isNew ? undefined : request.certificateIds,
      deviceIds: isNew ? undefined : request.deviceIds,
      ...(request.procedure === 'issue-organisation' ? { organisationId: request.organisationId } : {}),
    },
    facts,
    { id: request.id, now: request.updatedAt },
  );
  const { handover, loss, timeline } = request;
  // The number and date are those of the first letter, not of this paper.
  return { ...prepared, handover, loss, timeline };
}

function withOrganisations(
  form: DocumentForm,
  request: Request,
  subjects: readonly RequestSubject[],
  organisations: readonly Organisation[],
  settings: PaperSettings,
  facts: Facts,
): RequestSubject[] {
  const byId = (id: string | undefined) =>
    organisations.find((one) => one.id === id && one.deletedAt === undefined);
  if (form.number === '02') {
    const ids = new Set([
      request.organisationId ?? facts.organisation?.id,
      ...(settings.organisationIds ?? []),
    ]);
    return [...ids].flatMap((id) => {
      const organisation = byId(id) ?? (facts.organisation?.id === id ? facts.organisation : undefined);
      return organisation ? [{ organisation }] : [];
    });
  }
  return subjects.map((subject) => {
    if (subject.organisation) return subject;
    if (subject.certificate?.subject.kind === 'organisation') {
      return { ...subject, organisation: byId(subject.certificate.subject.id) };
    }
    if (form.number !== '03' || !subject.system) return subject;
    // Whoever manages it is known by name only; its codes are those of the body of that name.
    const { owner } = subject.system;
    const organisation = owner
      ? [facts.organisation, ...organisations].find(
          (one) => one && [one.name, one.shortName].some((name) => name && fold(name) === fold(owner)),
        )
      : facts.organisation;
    return { ...subject, organisation };
  });
}

/** Of a body that the facts do not hold, its own record says who it is. */
function named(values: FieldValues, { organisation }: RequestSubject): FieldValues {
  if (!organisation || values['system.name'] || values['subscriber.unit']) return values;
  const text = (value: string): FieldValue => ({
    kind: 'text',
    text: value,
    source: `Sổ đăng ký: ${organisation.name}`,
  });
  return {
    ...values,
    'subscriber.name': text(organisation.name),
    'subscriber.unit': text(organisation.name),
  };
}

/** Who or what a row is about. */
export function nameOf({
  person,
  system,
  organisation,
  certificate,
  device,
}: RequestSubject): string | undefined {
  return (
    person?.fullName ??
    system?.name ??
    organisation?.name ??
    certificate?.commonName ??
    certificate?.serialNumber ??
    device?.serialNumber ??
    device?.iccid
  );
}

/** Everything but the rows. */
function letterData(
  form: DocumentForm,
  request: Request,
  facts: Facts,
  settings: PaperSettings,
  subjects: readonly RequestSubject[],
  say: Collector,
): TemplateData {
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
    'Số lượng': statedNumber(subjects.length),
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

function keyed<T>(values: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [placeholderKey(name), value]));
}

/** To whom the paper goes, where the profile knows. */
export function officeOf(request: Request, { profile }: Pick<Facts, 'profile'>) {
  const addressee = request.addressee ?? addresseeOf(profile, request.procedure, request.deviceKind);
  return addressee && profile[addressee];
}

/** What a form is called: a letter goes by what it asks for. */
export function formTitle(form: DocumentForm): string {
  const [procedure] = form.procedures;
  return form.layout === 'letter' || procedure === undefined
    ? upperFirst(form.subject)
    : procedureById(procedure).title;
}
