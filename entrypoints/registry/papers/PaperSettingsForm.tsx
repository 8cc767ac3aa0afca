import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { RecordPicker } from '../../../components/RecordPicker.tsx';
import {
  type PaperSettings,
  type SignerMode,
  signerModeLabels,
  signerModes,
} from '../../../lib/documents/settings.ts';
import type { DocumentForm } from '../../../lib/documents/types.ts';
import type { Organisation } from '../../../lib/registry/schema.ts';
import { ChoiceField, DateField, FlagField, TextField } from '../requests/fields.tsx';

export interface PaperSettingsFormProps {
  form: DocumentForm;
  /** What stands on the paper now, changed or not. */
  settings: PaperSettings;
  own: PaperSettings;
  organisations: readonly Organisation[];
  onChange(own: PaperSettings): void;
  /** Keeps letterhead and signer for the papers to come. */
  onKeep(): void;
}

type TextName = {
  [K in keyof PaperSettings]-?: PaperSettings[K] extends string | undefined ? K : never;
}[keyof PaperSettings];

/** The id of the box for a setting, so that a missing value can lead to it. */
export const boxId = (field: string): string => `paper-${field}`;

/** What can be changed on this paper; empty boxes are left empty on it. */
export function PaperSettingsForm(props: PaperSettingsFormProps) {
  const { form, settings, own, onChange, onKeep } = props;
  const set = (part: PaperSettings) => onChange({ ...own, ...part });
  const box = (field: TextName, label: string, options: { long?: boolean; hint?: string } = {}) => (
    <div id={boxId(field)} key={field}>
      <TextField
        label={label}
        value={settings[field]}
        {...options}
        onChange={(value) => set({ [field]: value ?? '' })}
      />
    </div>
  );
  const day = (field: 'handoverDate' | 'lossDate', label: string) => (
    <div id={boxId(field)} key={field}>
      <DateField label={label} value={settings[field]} onChange={(value) => set({ [field]: value })} />
    </div>
  );
  const { number, layout, signatures } = form;
  const mode = settings.signerMode ?? 'own';
  return (
    <div class="stack">
      <Group title="Đầu văn bản" open>
        {box('superior', 'Cơ quan chủ quản')}
        {box('issuer', 'Tên cơ quan ban hành')}
        {layout !== 'record' && box('place', 'Địa danh')}
        {box('subject', 'Trích yếu')}
        <FlagField
          label="Để trống số và ngày, văn thư ghi sau"
          value={settings.leaveNumberOpen}
          onChange={(leaveNumberOpen) => set({ leaveNumberOpen })}
        />
        {settings.leaveNumberOpen && box('symbol', 'Ký hiệu sau số', { hint: 'Như THPTTA-VT' })}
      </Group>
      {layout !== 'record' && (
        <Group title="Kính gửi và căn cứ">
          {box('sendTo', 'Kính gửi', { long: true, hint: 'Mỗi nơi một dòng' })}
          {box('bases', 'Căn cứ pháp lý', { long: true, hint: 'Mỗi căn cứ một dòng' })}
        </Group>
      )}
      {number === '02' && <MoreOrganisations {...props} />}
      {(number === '07' || number === '08') && (
        <Group title="Bàn giao" open>
          {day('handoverDate', 'Ngày bàn giao')}
          {number === '08' && (
            <>
              {box('meetingPlace', 'Địa điểm')}
              {box('condition', 'Tình trạng thiết bị')}
              {box('giverName', 'Đại diện bên giao')}
              {box('giverTitle', 'Chức vụ đại diện bên giao')}
              {box('takerBody', 'Tên bên nhận')}
              {box('takerName', 'Đại diện bên nhận')}
              {box('takerTitle', 'Chức vụ đại diện bên nhận')}
              {box('copies', 'Số bản')}
            </>
          )}
        </Group>
      )}
      {number === '09' && (
        <Group title="Biên bản" open>
          {box('meetingPlace', 'Địa điểm')}
          {box('participants', 'Người tham gia', { long: true, hint: 'Mỗi người một dòng: họ tên, chức vụ' })}
          {day('lossDate', 'Ngày thất lạc')}
          {box('lossCircumstances', 'Hoàn cảnh thất lạc', { long: true })}
          {box('lossMeasures', 'Biện pháp đã thực hiện', { long: true })}
          {box('sendTo', 'Nơi nhận biên bản')}
          {box('copies', 'Số bản')}
        </Group>
      )}
      {number !== '08' && (
        <Group title="Người ký" open>
          <ChoiceField<SignerMode>
            label="Quyền hạn ký"
            value={mode}
            absent={null}
            options={signerModes.map((one) => [one, signerModeLabels[one]] as const)}
            onChange={(signerMode) => set({ signerMode, signerTitle: undefined, signerName: undefined })}
          />
          {mode !== 'own' &&
            mode !== 'Q.' &&
            box('headTitle', mode === 'TM.' ? 'Tên tập thể' : 'Chức vụ người đứng đầu')}
          {box('signerTitle', 'Chức vụ người ký')}
          {box('signerName', 'Họ và tên người ký')}
          {signatures === 'signer' && box('recipients', 'Nơi nhận', { long: true, hint: 'Mỗi nơi một dòng' })}
        </Group>
      )}
      <div class="row">
        <button type="button" onClick={onKeep}>
          Dùng cho các văn bản sau
        </button>
        <button
          type="button"
          class="quiet"
          disabled={Object.keys(own).length === 0}
          onClick={() => onChange({})}
        >
          Bỏ mọi thay đổi
        </button>
      </div>
      <p class="quiet-text small">
        Thay đổi ở đây chỉ dùng cho văn bản này và được giữ lại cùng hồ sơ. “Dùng cho các văn bản sau” giữ
        phần đầu văn bản, người ký và nơi nhận.
      </p>
    </div>
  );
}

function Group({
  title,
  open = false,
  children,
}: {
  title: string;
  open?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details class="card" open={open}>
      <summary>{title}</summary>
      <div class="stack paper-group">{children}</div>
    </details>
  );
}

/** Mẫu 02 for several bodies in one letter. */
function MoreOrganisations({ own, organisations, onChange }: PaperSettingsFormProps) {
  const id = useId();
  const chosen = own.organisationIds ?? [];
  const set = (organisationIds: readonly string[]) =>
    onChange({ ...own, organisationIds: [...organisationIds] });
  return (
    <Group title="Thêm cơ quan, tổ chức vào danh sách" open={chosen.length > 0}>
      <ul class="subject-chosen" aria-label="Cơ quan, tổ chức thêm vào">
        {chosen.map((one) => {
          const name =
            organisations.find((organisation) => organisation.id === one)?.name ?? 'Không còn trong sổ';
          return (
            <li key={one} class="row">
              <span>{name}</span>
              <button
                type="button"
                class="quiet"
                aria-label={`Bỏ ${name}`}
                onClick={() => set(chosen.filter((other) => other !== one))}
              >
                Bỏ
              </button>
            </li>
          );
        })}
      </ul>
      <div class="request-field">
        <label for={id}>Chọn trong sổ đăng ký</label>
        <RecordPicker
          store="organisations"
          value=""
          shared={{ id }}
          onChange={(one) => one && !chosen.includes(one) && set([...chosen, one])}
        />
      </div>
    </Group>
  );
}
