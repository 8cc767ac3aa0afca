/** Whom a row is about, and what it changes in what the registry knows of them. */
import { staffStatusLabels } from '../../registry/labels.ts';
import type { Certificate, Device, Staff } from '../../registry/schema.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { DraftFields, ImportRow, RowProblem } from '../rowTypes.ts';
import { compareFields } from './compare.ts';
import { differentIds } from './state.ts';
import { changeOf, namer, newRecord, type RowPlan, type Step, tellRow } from './step.ts';
import type { Candidate } from './types.ts';

export function planPerson(row: ImportRow, step: Step, plan: RowPlan): void {
  const draft = row.staff;
  if (!draft || Object.keys(draft).length === 0) return;
  const { choice, state } = step;
  const merge = typeof choice === 'object' ? state.get<Staff>('staff', choice.merge) : undefined;
  const found =
    merge ??
    state.get<Staff>('staff', row.known?.staff) ??
    (choice === 'separate' ? undefined : state.findPerson(draft)) ??
    findByHoldings(row, step);
  if (found) {
    plan.candidates.push(...(merge ? candidatesOf(draft, row, step) : []));
    meet(found, draft, row, step, plan, merge !== undefined);
    return;
  }
  if (row.findOnly?.includes('staff')) return;
  if (draft.fullName === undefined) {
    // A certificate's or device's number finds its record, whoever has it.
    if (row.certificates || row.devices) return;
    plan.problems.push(problem('', 'error', 'Dòng không có họ tên.', 'Ghi họ và tên.'));
    return;
  }
  const candidates = candidatesOf(draft, row, step);
  plan.candidates.push(...candidates);
  const sure =
    candidates.length > 0 && candidates.every(({ staff }) => differentIds(staff.idNumber, draft.idNumber));
  if (candidates.length > 0 && !sure && choice !== 'separate' && choice !== 'take') {
    const [only] = candidates;
    // Someone already there to the last field, and nobody else: the row says nothing new.
    if (candidates.length === 1 && only && only.changes.length === 0) {
      meet(only.staff, draft, row, step, plan, false);
      plan.candidates.length = 0;
      return;
    }
    plan.open = true;
    return;
  }
  const made = newRecord('staff', { ...draft, status: draft.status ?? 'active' }, step);
  plan.records.push(made);
  plan.person = made.after as Staff;
  plan.subject = { kind: 'person', id: made.after.id };
}

/** The holder of the row's certificate or device, where the name is the same too. */
function findByHoldings({ staff, certificates, devices }: ImportRow, { state }: Step): Staff | undefined {
  const name = staff?.fullName;
  if (name === undefined) return undefined;
  const certificate: Certificate | undefined = certificates?.serialNumber
    ? state.findCertificate(certificates.serialNumber)
    : undefined;
  const device: Device | undefined = devices ? state.findDevice(devices) : undefined;
  const subjectId = certificate?.subject.kind === 'person' ? certificate.subject.id : undefined;
  for (const id of [subjectId, device?.holderId]) {
    const person = state.get<Staff>('staff', id);
    if (person && fold(person.fullName) === fold(name) && !differentIds(person.idNumber, staff?.idNumber))
      return person;
  }
  return undefined;
}

function candidatesOf(draft: DraftFields<'staff'>, row: ImportRow, step: Step): Candidate[] {
  const { state } = step;
  return state.alike(draft).map(({ staff, why }) => {
    const source = state.sources.get(staff.id);
    const here = source && !state.original.has(staff.id) ? source : undefined;
    return {
      staff,
      why: here ? `${why} Ở ${tellRow(here, row.source)} của lần nhập này.` : why,
      ...(here ? { source: here } : {}),
      changes: compareFields('staff', staff, draft, namer(step)),
    };
  });
}

/** The row and someone who is there: of the registry, or out of an earlier row. */
function meet(
  person: Staff,
  draft: DraftFields<'staff'>,
  row: ImportRow,
  step: Step,
  plan: RowPlan,
  merging: boolean,
): void {
  plan.subject = { kind: 'person', id: person.id };
  plan.person = person;
  if (row.findOnly?.includes('staff')) return;
  const fields = merging ? withoutClashes(person, draft) : draft;
  const change = changeOf('staff', person, fields, step);
  const earlier = step.state.sources.get(person.id);
  if (earlier && !merging) {
    const clash = change?.changes.find(({ from }) => from !== '');
    if (clash) {
      plan.problems.push(
        problem(
          clash.to,
          'error',
          `Cùng một người với ${tellRow(earlier, row.source)} nhưng dữ liệu khác nhau: ${clash.label} “${clash.from}” và “${clash.to}”.`,
          'Đối chiếu hai dòng với thẻ, sửa cho khớp hoặc giữ lại dòng đúng.',
        ),
      );
      return;
    }
    if (!change && !row.certificates && !row.devices) {
      plan.repeated = true;
      plan.problems.push(
        problem(
          draft.idNumber ?? draft.fullName ?? '',
          'warning',
          `Trùng hoàn toàn với ${tellRow(earlier, row.source)}; chỉ nhập một lần.`,
          'Xóa dòng thừa trong danh sách.',
        ),
      );
    }
  } else if (!merging) plan.problems.push(...doubts(person, draft));
  if (!change) return;
  plan.records.push(change);
  plan.person = change.after as Staff;
}

/** Merged on the clerk's word: the row's fields count, but an old ID number does not replace a new one. */
function withoutClashes(person: Staff, draft: DraftFields<'staff'>): DraftFields<'staff'> {
  if ((person.idNumber?.length ?? 0) <= (draft.idNumber?.length ?? 0)) return draft;
  const { idNumber: _, ...rest } = draft;
  return rest;
}

/** What makes one wonder whether the person found is meant. */
function doubts(person: Staff, { fullName }: DraftFields<'staff'>): RowProblem[] {
  const found: RowProblem[] = [];
  if (fullName !== undefined && fold(person.fullName) !== fold(fullName))
    found.push(
      problem(
        fullName,
        'warning',
        `Số định danh này trong sổ là của ${person.fullName}.`,
        'Nếu là hai người, hãy sửa số định danh; nếu là một người đổi tên thì cứ nhập.',
      ),
    );
  if (person.status !== 'active')
    found.push(
      problem(
        person.fullName,
        'warning',
        `Người này trong sổ được ghi là ${staffStatusLabels[person.status].toLowerCase()}, không còn công tác tại đơn vị; trạng thái giữ nguyên.`,
        'Nếu đã trở lại, hãy sửa trạng thái ở mục Nhân sự.',
      ),
    );
  return found;
}

function problem(
  value: string,
  severity: RowProblem['severity'],
  message: string,
  remedy: string,
): RowProblem {
  return { value, severity, message, remedy };
}
