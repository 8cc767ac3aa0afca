import { procedureById } from '../../../lib/procedures/index.ts';
import { deviceKindLabels, reasonLabels } from '../../../lib/procedures/labels.ts';
import { type Change, deviceKinds, type ProcedureId } from '../../../lib/registry/schema.ts';
import { ChoiceField, DateField, FlagField, TextField } from './fields.tsx';
import type { SectionProps } from './section.ts';

const asksDeviceKind: ReadonlySet<ProcedureId> = new Set([
  'issue-person',
  'issue-organisation',
  'issue-system',
  'recover-device',
]);
const handsOver: ReadonlySet<ProcedureId> = new Set(['confirm-handover', 'device-handover']);
const carriers = ['Viettel', 'VNPT (VinaPhone)', 'MobiFone'];

/** What the request asks for; only the boxes that its form has. */
export function ContentSection(props: SectionProps) {
  const { request, onChange } = props;
  const { procedure: id, loss, handover } = request;
  const reasons = procedureById(id).reasons ?? [];
  const showsChanges = id === 'change' || (id === 'renew' && (request.changes ?? []).length > 0);
  const asksKind = asksDeviceKind.has(id);
  if (reasons.length === 0 && !showsChanges && !asksKind && !handsOver.has(id) && id !== 'device-loss') {
    return null;
  }
  return (
    <section class="card stack" aria-labelledby="request-content">
      <h2 id="request-content">Nội dung đề nghị</h2>
      {reasons.length > 0 && (
        <ChoiceField
          label="Lý do"
          value={request.reason}
          options={reasons.map((reason) => [reason, reasonLabels[reason]] as const)}
          onChange={(reason) => onChange({ ...request, reason })}
        />
      )}
      {showsChanges && <Changes {...props} />}
      {asksKind && <DeviceFields {...props} />}
      {handsOver.has(id) && (
        <div class="request-grid">
          <DateField
            label="Ngày bàn giao"
            value={handover?.date}
            onChange={(date) => onChange({ ...request, handover: { ...handover, date } })}
          />
          <TextField
            label="Nơi bàn giao"
            value={handover?.place}
            onChange={(place) => onChange({ ...request, handover: { ...handover, place } })}
          />
          <TextField
            label="Tình trạng thiết bị"
            value={handover?.condition}
            onChange={(condition) => onChange({ ...request, handover: { ...handover, condition } })}
          />
        </div>
      )}
      {id === 'device-loss' && (
        <>
          <DateField
            label="Ngày thất lạc"
            value={loss?.date}
            onChange={(date) => onChange({ ...request, loss: { ...loss, date } })}
          />
          <TextField
            label="Hoàn cảnh thất lạc"
            long
            value={loss?.circumstances}
            onChange={(circumstances) => onChange({ ...request, loss: { ...loss, circumstances } })}
          />
          <TextField
            label="Biện pháp đã thực hiện"
            long
            value={loss?.measures}
            onChange={(measures) => onChange({ ...request, loss: { ...loss, measures } })}
          />
        </>
      )}
    </section>
  );
}

function DeviceFields({ request, onChange }: SectionProps) {
  return (
    <>
      <div class="request-grid">
        <ChoiceField
          label="Loại thiết bị lưu khóa bí mật"
          value={request.deviceKind}
          options={deviceKinds.map((kind) => [kind, deviceKindLabels[kind]] as const)}
          onChange={(deviceKind) => onChange({ ...request, deviceKind })}
        />
        {request.deviceKind === 'sim-pki' && (
          <>
            <TextField
              label="Nhà mạng"
              suggestions={carriers}
              value={request.carrier}
              onChange={(carrier) => onChange({ ...request, carrier })}
            />
            <TextField
              label="Số điện thoại của SIM"
              value={request.phoneNumber}
              onChange={(phoneNumber) => onChange({ ...request, phoneNumber })}
            />
          </>
        )}
      </div>
      {request.deviceKind === 'sim-pki' && request.procedure === 'issue-person' && (
        <FlagField
          label="Chuyển số đang dùng sang SIM ký số"
          value={request.portNumber}
          onChange={(portNumber) => onChange({ ...request, portNumber })}
        />
      )}
    </>
  );
}

const changeable = [
  'Cơ quan, tổ chức công tác',
  'Địa chỉ thư điện tử công vụ',
  'Tên cơ quan, tổ chức',
  'Địa chỉ hoạt động',
  'Tên thiết bị, dịch vụ, phần mềm',
  'Phiên bản',
  'Tính năng',
];

function Changes({ request, onChange }: SectionProps) {
  const changes = request.changes ?? [];
  const set = (next: readonly Change[]) => onChange({ ...request, changes: [...next] });
  const edit = (at: number, part: Partial<Change>) =>
    set(changes.map((change, index) => (index === at ? { ...change, ...part } : change)));
  return (
    <fieldset class="stack">
      <legend>Nội dung thay đổi</legend>
      {changes.map((change, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a change has no other name than its place.
        <div key={at} class="request-grid change-row">
          <TextField
            label={`Nội dung ${at + 1}`}
            suggestions={changeable}
            value={change.field}
            onChange={(field) => edit(at, { field: field ?? '' })}
          />
          <TextField label="Trước khi thay đổi" value={change.from} onChange={(from) => edit(at, { from })} />
          <TextField label="Sau khi thay đổi" value={change.to} onChange={(to) => edit(at, { to })} />
          <button
            type="button"
            class="quiet"
            aria-label={`Bỏ nội dung ${at + 1}`}
            onClick={() => set(changes.filter((_, index) => index !== at))}
          >
            Bỏ
          </button>
        </div>
      ))}
      <div>
        <button type="button" onClick={() => set([...changes, { field: '' }])}>
          Thêm nội dung thay đổi
        </button>
      </div>
    </fieldset>
  );
}
