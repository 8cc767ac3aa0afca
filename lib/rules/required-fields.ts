import type { FieldType } from '../procedures/fieldTypes.ts';
import { procedureById, requiredFieldsOf } from '../procedures/index.ts';
import type { Procedure } from '../procedures/types.ts';
import type { ProcedureId, Request, SubjectKind } from '../registry/schema.ts';
import { changesOf } from './changes.ts';
import { letter } from './citations.ts';
import { filled, isRowField, letterContents, rowContents } from './fieldContents.ts';
import { nameField } from './fieldNames.ts';
import { nameRow, type Row, rowsOf } from './rows.ts';
import { deviceKindsOf } from './subjects.ts';
import type { Facts, Rule, RuleFinding } from './types.ts';
import { capital, listed } from './words.ts';

/** Fields that a rule of their own watches: it says better why they are needed, and when. */
const watchedElsewhere: Readonly<Partial<Record<ProcedureId, readonly FieldType[]>>> = {
  'issue-person': ['request.carrier', 'request.phoneNumber'],
  'issue-organisation': ['request.carrier', 'request.phoneNumber'],
  'issue-system': ['request.carrier', 'request.phoneNumber'],
  'recover-device': ['device.serialNumber', 'recoveryCoordinator.fullName', 'recoveryCoordinator.mobile'],
};

/** What a list holds when it is empty: the field that is told instead of all the others. */
const firstField: Readonly<Record<SubjectKind, FieldType>> = {
  person: 'subscriber.name',
  organisation: 'organisation.name',
  system: 'system.name',
};

/** What the form asks for is there, after looking into the records (letter, mục 4). */
export const requiredFields: Rule = {
  id: 'required-fields',
  severity: 'error',
  summary: 'Các thông tin mà mẫu đơn yêu cầu phải được điền đủ.',
  citation: letter(
    'Mục 4',
    'Các cơ quan, cá nhân phải đảm bảo cung cấp đầy đủ, chính xác thông tin trong các văn bản đề nghị',
  ),
  check(request, facts) {
    const procedure = request.procedure && procedureById(request.procedure);
    if (!procedure) return [];
    const rows = rowsOf(request, facts).filter((row) => fits(row, procedure));
    const wanted = wantedFields(procedure, rows, request, facts);
    return [
      ...listFindings(wanted, rows, procedure, request, facts),
      ...letterFindings(wanted, request, facts),
    ];
  },
};

type Wanted = ReadonlyMap<FieldType, readonly Row[]>;

/** Each required field with the rows whose kind of device needs it; a field of the letter may have none. */
function wantedFields(procedure: Procedure, rows: readonly Row[], request: Request, facts: Facts): Wanted {
  const skipped = watchedElsewhere[procedure.id] ?? [];
  const tokens = deviceKindsOf(request, facts).has('pki-token');
  const wanted = new Map<FieldType, Row[]>();
  for (const row of rows.length > 0 ? rows : [{}]) {
    for (const field of requiredFieldsOf(procedure, row.device?.kind ?? request.deviceKind)) {
      // `certificate-receiver-needed` tells this one wherever it knows of a PKI Token.
      if (skipped.includes(field) || (tokens && field === 'certificateReceiver.officialEmail')) continue;
      const needing = wanted.get(field);
      if (needing) needing.push(row);
      else wanted.set(field, [row]);
    }
  }
  return wanted;
}

/** Whether a row can be a subject of the procedure: a request for people has no line for a system. */
function fits(row: Row, { id, subjects }: Procedure): boolean {
  if (!id.startsWith('issue-')) return true;
  return (
    (subjects.includes('person') && Boolean(row.person)) ||
    (subjects.includes('system') && Boolean(row.system))
  );
}

function listFindings(
  wanted: Wanted,
  rows: readonly Row[],
  procedure: Procedure,
  request: Request,
  facts: Facts,
): RuleFinding[] {
  const fields = [...wanted.keys()].filter(isRowField);
  if (rows.length === 0) {
    const only = procedure.id.startsWith('issue-')
      ? firstField[procedure.subjects[0] ?? 'person']
      : 'certificate.serialNumber';
    if (!fields.includes(only)) return [];
    const what =
      only === 'certificate.serialNumber'
        ? 'chứng thư'
        : only === 'system.name'
          ? 'thiết bị, dịch vụ, phần mềm'
          : 'người';
    return [
      {
        message: `Thiếu ${nameField(only)}: đề nghị chưa nêu ${what} nào. Hãy chọn từ sổ đăng ký.`,
        field: only,
      },
    ];
  }
  const contents = new Map(rows.map((row) => [row, rowContents(row, request, facts)]));
  return fields.flatMap((field) => {
    const lacking = (wanted.get(field) ?? []).filter(
      (row) => filled(contents.get(row)?.[field]) === undefined,
    );
    if (lacking.length === 0) return [];
    const whose = listed(lacking.flatMap((row) => nameRow(row, facts) ?? []));
    return {
      message: `Thiếu ${nameField(field)}${whose ? ` của ${whose}` : ''}. Hãy bổ sung trong sổ đăng ký.`,
      field,
    };
  });
}

function letterFindings(wanted: Wanted, request: Request, facts: Facts): RuleFinding[] {
  const contents = letterContents(request, facts);
  // Of another body than the sender the facts do not tell.
  const isOther = Boolean(
    request.organisationId && facts.organisation && request.organisationId !== facts.organisation.id,
  );
  return [...wanted.keys()].flatMap((field) => {
    if (isRowField(field) || filled(contents[field]) !== undefined) return [];
    if (field.startsWith('organisation.') && isOther) return [];
    // `change-must-change-something` tells that no change is listed.
    if (field.startsWith('change.') && changesOf(request).length === 0) return [];
    return { message: `${capital(`thiếu ${nameField(field)}`)}. Hãy bổ sung.`, field };
  });
}
