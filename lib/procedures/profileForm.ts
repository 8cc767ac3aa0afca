/** The form over a province profile: the boxes, and the profile to and from what stands in them. */
import type { FormField, FormSection, FormValues } from '../registry/forms/types.ts';
import { type DeviceKind, deviceKinds, type ProcedureId, procedureIds } from '../registry/schema.ts';
import { parseDate } from '../vietnamese/dates.ts';
import { deviceKindLabels, procedureLabels } from './labels.ts';
import type { Office, Profile } from './types.ts';

type Handled = Profile['departmentHandles'][number];
type Moves = NonNullable<Profile['moves']>;

const lettersMoves: Moves = { changeWithin: 'province', filedBy: 'any' };

const box = {
  handles: (procedure: ProcedureId) => `handles-${procedure}`,
  kind: (procedure: ProcedureId, kind: DeviceKind) => `kind-${procedure}-${kind}`,
  days: (procedure: ProcedureId) => `days-${procedure}`,
};

const handledFields: FormField[] = procedureIds.flatMap((procedure): FormField[] => [
  {
    name: box.handles(procedure),
    label: procedureLabels[procedure],
    kind: 'choice',
    wide: true,
    check: (typed, values) =>
      typed === 'some' && chosenKinds(procedure, values).length === 0
        ? 'Hãy chọn ít nhất một loại thiết bị ở dưới.'
        : undefined,
    options: [
      { value: '', label: 'Cục giải quyết' },
      { value: 'all', label: 'Sở giải quyết' },
      { value: 'some', label: 'Sở giải quyết với một số loại thiết bị' },
    ],
  },
  ...deviceKinds.map(
    (kind): FormField => ({
      name: box.kind(procedure, kind),
      label: `${deviceKindLabels[kind]}: ${lower(procedureLabels[procedure])}`,
      kind: 'flag',
      shown: (values) => values[box.handles(procedure)] === 'some',
    }),
  ),
  {
    name: box.days(procedure),
    label: `Thời hạn của Sở (số ngày làm việc): ${lower(procedureLabels[procedure])}`,
    kind: 'text',
    inputMode: 'numeric',
    shown: (values) => (values[box.handles(procedure)] ?? '') !== '',
    hint: 'Để trống khi văn bản không quy định.',
    check: (typed) =>
      /^[1-9]\d{0,2}$/.test(typed) && Number(typed) <= 365
        ? undefined
        : 'Hãy ghi số ngày làm việc, từ 1 đến 365.',
  },
]);

export const profileSections: readonly FormSection[] = [
  {
    title: 'Bộ quy định',
    fields: [
      { name: 'name', label: 'Tên bộ quy định', kind: 'text', required: true, wide: true },
      { name: 'document', label: 'Văn bản căn cứ', kind: 'text', required: true, wide: true },
      {
        name: 'date',
        label: 'Ngày văn bản',
        kind: 'text',
        hint: 'Ngày/tháng/năm, hoặc tháng/năm.',
        check: (typed) => (readWhen(typed) ? undefined : 'Hãy ghi ngày/tháng/năm, hoặc tháng/năm.'),
      },
    ],
  },
  { title: 'Ai giải quyết thủ tục nào', fields: handledFields },
  {
    title: 'Người chuyển công tác',
    fields: [
      {
        name: 'changeWithin',
        label: 'Được thay đổi thông tin, không phải thu hồi, khi chuyển',
        kind: 'choice',
        options: [
          { value: 'province', label: 'trong phạm vi quản lý của UBND tỉnh' },
          { value: 'state-sector', label: 'trong khu vực nhà nước' },
        ],
      },
      {
        name: 'filedBy',
        label: 'Ai lập đề nghị thay đổi',
        kind: 'choice',
        options: [
          { value: 'any', label: 'cơ quan cũ hoặc cơ quan tiếp nhận' },
          { value: 'receiving-body', label: 'cơ quan tiếp nhận' },
        ],
      },
    ],
  },
  { title: 'Sở Khoa học và Công nghệ', fields: officeFields('department', 'Sở') },
  { title: 'Cục Chứng thực số và Bảo mật thông tin', fields: officeFields('bureau', 'Cục') },
];

function officeFields(office: 'bureau' | 'department', short: string): FormField[] {
  return [
    { name: `${office}-name`, label: `Tên ${short}`, kind: 'text', required: true, wide: true },
    { name: `${office}-address`, label: `Địa chỉ ${short}`, kind: 'long', wide: true },
    {
      name: `${office}-phones`,
      label: `Điện thoại ${short}`,
      kind: 'long',
      hint: 'Mỗi dòng một số; nếu cần thì thêm dấu hai chấm và bộ phận của số ấy.',
      wide: true,
      check: (typed) => (lines(typed).length <= 10 ? undefined : 'Ghi nhiều nhất 10 số.'),
    },
    { name: `${office}-electronicId`, label: `Mã định danh điện tử ${short}`, kind: 'text', code: true },
    {
      name: `${office}-note`,
      label: `Lưu ý về thông tin ${short}`,
      kind: 'long',
      hint: 'Hiện bên cạnh thông tin liên hệ.',
      wide: true,
    },
  ];
}

export function profileToValues(profile: Profile): FormValues {
  const { changeWithin, filedBy } = profile.moves ?? lettersMoves;
  return {
    name: profile.name,
    document: profile.source.document,
    date: showWhen(profile.source.date),
    ...Object.assign({}, ...procedureIds.map((id) => handledToValues(id, profile.departmentHandles))),
    changeWithin,
    filedBy,
    ...officeToValues('department', profile.department),
    ...officeToValues('bureau', profile.bureau),
  };
}

/**
 * The profile that the boxes describe.
 *
 * @param values have passed the form's checks
 * @param base gives the id, and whatever a procedure's boxes cannot show as long as they are untouched
 */
export function valuesToProfile(values: FormValues, base: Profile): Profile {
  const text = (name: string) => (values[name] ?? '').trim();
  return {
    id: base.id,
    name: text('name'),
    source: { document: text('document'), date: readWhen(text('date')) ?? '' },
    departmentHandles: procedureIds.flatMap((id) => valuesToHandled(id, values, base.departmentHandles)),
    moves: {
      changeWithin: text('changeWithin') === 'state-sector' ? 'state-sector' : 'province',
      filedBy: text('filedBy') === 'receiving-body' ? 'receiving-body' : 'any',
    },
    bureau: valuesToOffice('bureau', text),
    department: valuesToOffice('department', text),
  };
}

function handledToValues(procedure: ProcedureId, all: readonly Handled[]): FormValues {
  const entries = all.filter((entry) => entry.procedure === procedure);
  if (entries.length === 0) return {};
  const whatever = entries.some(({ deviceKinds }) => deviceKinds === undefined);
  const days = entries.find(({ workingDays }) => workingDays !== undefined)?.workingDays;
  const values: FormValues = { [box.handles(procedure)]: whatever ? 'all' : 'some' };
  if (days !== undefined) values[box.days(procedure)] = String(days);
  if (!whatever) {
    for (const kind of entries.flatMap(({ deviceKinds = [] }) => deviceKinds)) {
      values[box.kind(procedure, kind)] = 'yes';
    }
  }
  return values;
}

function valuesToHandled(procedure: ProcedureId, values: FormValues, base: readonly Handled[]): Handled[] {
  const before = handledToValues(procedure, base);
  const names = [
    box.handles(procedure),
    box.days(procedure),
    ...deviceKinds.map((kind) => box.kind(procedure, kind)),
  ];
  // Two limits for two kinds of devices fit no box: they stay as they are until these boxes change.
  if (names.every((name) => (values[name] ?? '') === (before[name] ?? ''))) {
    return base.filter((entry) => entry.procedure === procedure);
  }
  const handled = values[box.handles(procedure)] ?? '';
  if (handled === '') return [];
  const days = Number(values[box.days(procedure)] ?? '');
  return [
    {
      procedure,
      ...(handled === 'some' ? { deviceKinds: chosenKinds(procedure, values) } : {}),
      ...(days > 0 ? { workingDays: days } : {}),
    },
  ];
}

function chosenKinds(procedure: ProcedureId, values: FormValues): DeviceKind[] {
  return deviceKinds.filter((kind) => values[box.kind(procedure, kind)] === 'yes');
}

function officeToValues(prefix: 'bureau' | 'department', office: Office): FormValues {
  const phones = office.phones.map((phone, at) => {
    const owner = office.phoneOwners?.[at];
    return owner ? `${phone}: ${owner}` : phone;
  });
  return {
    [`${prefix}-name`]: office.name,
    [`${prefix}-address`]: office.address,
    [`${prefix}-phones`]: phones.join('\n'),
    [`${prefix}-electronicId`]: office.electronicId ?? '',
    [`${prefix}-note`]: office.note ?? '',
  };
}

function valuesToOffice(prefix: 'bureau' | 'department', text: (name: string) => string): Office {
  const phones = lines(text(`${prefix}-phones`)).map((line) => {
    const [phone = '', ...owner] = line.split(':');
    return { phone: phone.trim(), owner: owner.join(':').trim() };
  });
  const electronicId = text(`${prefix}-electronicId`);
  const note = text(`${prefix}-note`);
  return {
    name: text(`${prefix}-name`),
    address: lines(text(`${prefix}-address`)).join(' '),
    phones: phones.map(({ phone }) => phone),
    ...(electronicId ? { electronicId } : {}),
    ...(phones.some(({ owner }) => owner) ? { phoneOwners: phones.map(({ owner }) => owner) } : {}),
    ...(note ? { note } : {}),
  };
}

function lower(label: string): string {
  return label.charAt(0).toLocaleLowerCase('vi') + label.slice(1);
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The date of a document, ISO or only its month, as the clerk writes it. */
export function showWhen(date: string): string {
  const parts = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date);
  return parts ? [parts[3], parts[2], parts[1]].filter(Boolean).join('/') : date;
}

/** `05/09/2026` → `2026-09-05`, `4/2025` → `2025-04`; undefined for anything else. */
function readWhen(typed: string): string | undefined {
  const month = /^(1[0-2]|0?[1-9])\/((?:19|20|21)\d\d)$/.exec(typed.trim());
  return month ? `${month[2]}-${(month[1] ?? '').padStart(2, '0')}` : parseDate(typed);
}
