import { useId } from 'preact/hooks';
import { WithHelp } from '../../../components/Help.tsx';
import { useTellError } from '../../../components/notify.tsx';
import { RecordPicker } from '../../../components/RecordPicker.tsx';
import { useRegistry } from '../../../components/registry.tsx';
import { type FieldOwner, ownerOf, procedureById } from '../../../lib/procedures/index.ts';
import type { HelpTopic } from '../../../lib/registry/helpTopics.ts';
import type { Contact, Request, Staff } from '../../../lib/registry/schema.ts';
import { DateField, TextField } from './fields.tsx';
import type { SectionProps } from './section.ts';

const roles = ['deviceReceiver', 'certificateReceiver', 'recoveryCoordinator'] as const;
type Role = (typeof roles)[number];

const roleLabels: Readonly<Record<Role, string>> = {
  deviceReceiver: 'Người tiếp nhận thiết bị lưu khóa bí mật',
  certificateReceiver: 'Người tiếp nhận chứng thư chữ ký số',
  recoveryCoordinator: 'Người phối hợp hỗ trợ khôi phục',
};

const roleHelp: Readonly<Record<Role, HelpTopic>> = {
  deviceReceiver: 'device-receiver',
  certificateReceiver: 'certificate-receiver',
  recoveryCoordinator: 'recovery-coordinator',
};

/** The people whom a request names besides its subjects. */
export function PeopleSection(props: SectionProps) {
  const { request } = props;
  const owners = new Set<FieldOwner>(procedureById(request.procedure).requiredFields.map(ownerOf));
  const shown = roles.filter((role) => owners.has(role) || request[role] !== undefined);
  return (
    <>
      {shown.map((role) => (
        <ContactSection key={role} {...props} role={role} />
      ))}
    </>
  );
}

function ContactSection({ request, facts, onChange, role }: SectionProps & { role: Role }) {
  const id = useId();
  const registry = useRegistry();
  const tellError = useTellError();
  const contact = request[role];
  const set = (part: Partial<Contact>) => onChange({ ...request, [role]: { ...contact, ...part } });
  const before = lastContact(role, facts?.requests ?? []);
  const pick = (staffId: string) => {
    registry.get('staff', staffId).then((person) => {
      if (person) onChange({ ...request, [role]: { ...contactOf(person), address: contact?.address } });
    }, tellError);
  };
  return (
    <section class="card stack" aria-labelledby={`${id}-title`}>
      <WithHelp topic={roleHelp[role]}>
        <h2 id={`${id}-title`}>{roleLabels[role]}</h2>
      </WithHelp>
      <div class="request-field">
        <label for={`${id}-pick`}>Lấy từ sổ đăng ký</label>
        <RecordPicker store="staff" value="" shared={{ id: `${id}-pick` }} onChange={pick} />
      </div>
      {!contact?.fullName && before && (
        <div>
          <button type="button" onClick={() => onChange({ ...request, [role]: before })}>
            Dùng lại của hồ sơ trước: {before.fullName}
          </button>
        </div>
      )}
      <div class="request-grid">
        <TextField label="Họ và tên" value={contact?.fullName} onChange={(fullName) => set({ fullName })} />
        <TextField label="Chức vụ" value={contact?.position} onChange={(position) => set({ position })} />
        <TextField
          label="Số điện thoại di động"
          value={contact?.mobile}
          onChange={(mobile) => set({ mobile })}
        />
        <TextField
          label="Địa chỉ thư điện tử công vụ"
          value={contact?.officialEmail}
          onChange={(officialEmail) => set({ officialEmail })}
        />
        {role === 'deviceReceiver' && (
          <>
            <TextField
              label="Số định danh cá nhân"
              value={contact?.idNumber}
              onChange={(idNumber) => set({ idNumber })}
            />
            <DateField
              label="Ngày cấp"
              value={contact?.idIssuedOn}
              onChange={(idIssuedOn) => set({ idIssuedOn })}
            />
            <TextField
              label="Nơi cấp"
              value={contact?.idIssuedBy}
              onChange={(idIssuedBy) => set({ idIssuedBy })}
            />
            <TextField
              label="Địa chỉ tiếp nhận"
              value={contact?.address}
              onChange={(address) => set({ address })}
            />
          </>
        )}
      </div>
    </section>
  );
}

function contactOf(person: Staff): Contact {
  const { fullName, idNumber, idIssuedOn, idIssuedBy, position, officialEmail, mobile } = person;
  return { fullName, idNumber, idIssuedOn, idIssuedBy, position, officialEmail, mobile };
}

/** The one named in the request changed last: offered, never taken over unasked. */
function lastContact(role: Role, requests: readonly Request[]): Contact | undefined {
  return [...requests]
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
    .map((request) => request[role])
    .find((contact) => contact?.fullName);
}
