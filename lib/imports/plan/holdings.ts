/** The certificate and the device of a row, whose they are, and what else the row touches. */
import type { Certificate, Device, RecordTypes } from '../../registry/schema.ts';
import type { DraftStore, ImportRow, RowProblem } from '../rowTypes.ts';
import { changeOf, namer, newRecord, type RowPlan, type Step } from './step.ts';

export function planHoldings(row: ImportRow, step: Step, plan: RowPlan): void {
  const device = planDevice(row, step, plan);
  const oldSerial = row.wish?.oldSerial;
  if (oldSerial !== undefined && !step.state.findCertificate(oldSerial))
    plan.problems.push({
      value: oldSerial,
      severity: 'info',
      message: 'Chứng thư cũ này chưa có trong sổ nên số hiệu không được lưu.',
      remedy: 'Nếu cần theo dõi, hãy thêm chứng thư ở mục Chứng thư.',
    });
  planCertificate(row, device, step, plan);
  for (const { store, id, fields } of row.touches ?? []) touch(store, id, fields, step, plan);
}

/** @returns id of the device that holds the row's certificate */
function planDevice(row: ImportRow, step: Step, plan: RowPlan): string | undefined {
  const known = step.state.get<Device>('devices', row.known?.devices);
  const draft = row.devices;
  if (!draft) return known?.id;
  const found = known ?? step.state.findDevice(draft);
  if (row.findOnly?.includes('devices')) return found?.id;
  const holder = plan.person && plan.subject?.kind === 'person' ? { holderId: plan.person.id } : {};
  if (found) {
    const change = changeOf('devices', found, { ...draft, ...holder }, step);
    if (change) plan.records.push(change);
    return found.id;
  }
  const made = newRecord('devices', { kind: 'pki-token', status: 'in-use', ...draft, ...holder }, step);
  if (draft.kind === undefined)
    plan.problems.push({
      value: draft.serialNumber ?? '',
      severity: 'info',
      message: 'Không ghi loại thiết bị; số này không phải ICCID nên coi là PKI Token.',
      remedy: 'Nếu là loại khác, thêm cột “Loại thiết bị” rồi chọn lại tệp.',
    });
  plan.records.push(made);
  return made.after.id;
}

function planCertificate(row: ImportRow, deviceId: string | undefined, step: Step, plan: RowPlan): void {
  const draft = row.certificates;
  if (!draft?.serialNumber) return;
  const found =
    step.state.get<Certificate>('certificates', row.known?.certificates) ??
    step.state.findCertificate(draft.serialNumber);
  const links = {
    ...(deviceId === undefined ? {} : { deviceId }),
    ...(row.replaces === undefined ? {} : { replaces: row.replaces }),
  };
  if (found) {
    if (plan.subject && found.subject.id !== plan.subject.id) {
      plan.problems.push(whoseElse(draft.serialNumber, found, step));
      plan.records.length = 0;
      return;
    }
    const change = changeOf('certificates', found, { ...draft, ...links }, step);
    if (change) plan.records.push(change);
    return;
  }
  if (!plan.subject) {
    plan.problems.push({
      value: draft.serialNumber,
      severity: 'error',
      message: 'Chưa biết chứng thư này của ai.',
      remedy:
        'Thêm cột họ tên và thư điện tử (hoặc tên cơ quan) của thuê bao, hoặc thêm chứng thư ở mục Chứng thư.',
    });
    return;
  }
  plan.records.push(
    newRecord(
      'certificates',
      { renewals: 0, status: 'active', ...draft, ...links, subject: plan.subject },
      step,
    ),
  );
}

function whoseElse(serialNumber: string, { subject }: Certificate, step: Step): RowProblem {
  const owner =
    namer(step)(subject.id) ||
    step.state.get<RecordTypes['organisations']>('organisations', subject.id)?.name ||
    step.state.get<RecordTypes['systems']>('systems', subject.id)?.name ||
    'người khác';
  return {
    value: serialNumber,
    severity: 'error',
    message: `Chứng thư này trong sổ là của ${owner}.`,
    remedy: 'Đối chiếu số hiệu với chứng thư; nếu sổ sai, hãy sửa ở mục Chứng thư trước.',
  };
}

function touch(
  store: DraftStore,
  id: string,
  fields: Readonly<Record<string, unknown>>,
  step: Step,
  plan: RowPlan,
): void {
  const current = step.state.get<RecordTypes[DraftStore]>(store, id);
  const change = current && changeOf(store, current as never, fields, step);
  if (change) plan.records.push(change);
}
