import { useState } from 'preact/hooks';
import { Chip } from '../../../components/Chip.tsx';
import { RecordPicker } from '../../../components/RecordPicker.tsx';
import type { CertificateView } from '../../../lib/imports/certificates/book.ts';
import type { Succession } from '../../../lib/imports/certificates/match.ts';
import type { CertificateChoice, SubjectChoice } from '../../../lib/imports/certificates/rows.ts';
import type { SessionView } from '../../../lib/imports/session/view.ts';
import { groupSerial, type Told } from '../../../lib/registry/display.ts';
import { subjectKindLabels } from '../../../lib/registry/labels.ts';
import { formatDate } from '../../../lib/vietnamese/dates.ts';
import { count } from './format.ts';
import type { ImportHandle } from './useImport.ts';

/** As many as are looked at without scrolling for long. */
const atOnce = 50;

const states: Readonly<Record<CertificateView['state'], Told>> = {
  ready: { text: 'Sẽ nhập', tone: 'success' },
  open: { text: 'Chờ chọn thuê bao', tone: 'warning' },
  skipped: { text: 'Bỏ qua', tone: 'neutral' },
  blocked: { text: 'Không nhập', tone: 'error' },
  copy: { text: 'Trùng tệp đã chọn', tone: 'neutral' },
};

/** Every certificate that was read: whose it is, what it replaces, and what is wrong with it. */
export function Certificates({ view, handle }: { view: SessionView; handle: ImportHandle }) {
  const [shown, setShown] = useState(atOnce);
  const all = view.certificates;
  if (all.length === 0) return null;
  return (
    <div class="stack certificates">
      <h2>Chứng thư đọc được ({count(all.length)})</h2>
      <p class="quiet-text">
        Thuê bao được nhận khi thư điện tử và tên cùng khớp với sổ; chỉ trùng tên thì bạn xác nhận. Nơi cấp
        ghi theo tên trong chứng thư; Trợ lý không kiểm tra chữ ký của nơi cấp.
      </p>
      {all.slice(0, shown).map((certificate) => (
        <Card
          key={certificate.key}
          certificate={certificate}
          onChoose={(choice) => handle.act({ act: 'certificate', key: certificate.key, choice })}
        />
      ))}
      {all.length > shown && (
        <p>
          <button type="button" onClick={() => setShown(shown + atOnce)}>
            Xem thêm ({count(all.length - shown)})
          </button>
        </p>
      )}
    </div>
  );
}

interface CardProps {
  certificate: CertificateView;
  onChoose(choice: CertificateChoice): void;
}

function Card({ certificate, onChoose }: CardProps) {
  const { name, serialNumber, levels, emails, validFrom, validTo, issuer, file, notes, state } = certificate;
  const choosable = state === 'ready' || state === 'open' || state === 'skipped';
  return (
    <article class="card stack" data-testid="import-certificate" data-state={state}>
      <div class="row">
        <h3>{name || 'Không ghi tên'}</h3>
        <Chip {...states[state]} />
        {certificate.inRegistry && <span class="chip">đã có trong sổ</span>}
      </div>
      <dl class="facts">
        <Fact label="Số hiệu" value={groupSerial(serialNumber)} code />
        <Fact label="Hiệu lực" value={`${formatDate(validFrom)} – ${formatDate(validTo)}`} />
        <Fact label="Thư điện tử" value={emails.join(', ')} />
        <Fact label="Tổ chức các cấp" value={levels.join(' › ')} />
        <Fact label="Nơi cấp" value={issuer} />
        <Fact label="Tệp" value={file} />
      </dl>
      {notes.map(({ severity, message, remedy }) => (
        <p key={message} class={`notice ${severity}`}>
          {message} <span class="quiet-text">{remedy}</span>
        </p>
      ))}
      {choosable && (
        <div class="fields">
          <Subject certificate={certificate} onChoose={onChoose} />
          {certificate.predecessors.length > 0 && <Replaces certificate={certificate} onChoose={onChoose} />}
        </div>
      )}
    </article>
  );
}

function Fact({ label, value, code = false }: { label: string; value: string; code?: boolean }) {
  if (value === '') return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd class={code ? 'mono' : undefined}>{value}</dd>
    </div>
  );
}

const newcomers: readonly { value: string; label: string; subject: SubjectChoice }[] = [
  { value: 'new:person', label: 'Người mới, thêm vào sổ', subject: { kind: 'person' } },
  {
    value: 'new:organisation',
    label: 'Cơ quan, tổ chức mới, thêm vào sổ',
    subject: { kind: 'organisation' },
  },
  {
    value: 'new:device',
    label: 'Thiết bị mới, thêm vào sổ',
    subject: { kind: 'system', systemKind: 'device' },
  },
  {
    value: 'new:service',
    label: 'Dịch vụ mới, thêm vào sổ',
    subject: { kind: 'system', systemKind: 'service' },
  },
  {
    value: 'new:software',
    label: 'Phần mềm mới, thêm vào sổ',
    subject: { kind: 'system', systemKind: 'software' },
  },
];

function optionOf(subject: SubjectChoice | undefined): string {
  if (subject === undefined) return '';
  if (subject === 'skip') return 'skip';
  if (subject.id !== undefined) return subject.id;
  return `new:${subject.kind === 'system' ? subject.systemKind : subject.kind}`;
}

function Subject({ certificate, onChoose }: CardProps) {
  const { key, subject, subjectName, matched, proposals, state, name } = certificate;
  const [picking, setPicking] = useState(false);
  const id = `subject-${key}`;
  const known = subject !== undefined && subject !== 'skip' && subject.id !== undefined ? subject : undefined;
  const offered = [
    ...(known && !proposals.some((one) => optionOf(one.subject) === known.id)
      ? [
          {
            value: known.id ?? '',
            label: `${subjectName ?? name} (${subjectKindLabels[known.kind].toLowerCase()})`,
            subject: known,
          },
        ]
      : []),
    ...proposals.map((one) => ({
      value: optionOf(one.subject),
      label: `${one.name} – ${one.why}`,
      subject: one.subject,
    })),
    ...newcomers,
    { value: 'skip', label: 'Không nhập chứng thư này', subject: 'skip' as const },
  ];
  return (
    <div class="field wide">
      <label for={id}>Chứng thư của</label>
      <select
        id={id}
        aria-invalid={state === 'open' || undefined}
        value={picking ? 'other' : optionOf(subject)}
        onChange={({ currentTarget: { value } }) => {
          setPicking(value === 'other');
          const chosen = offered.find((one) => one.value === value);
          if (chosen) onChoose({ subject: chosen.subject });
        }}
      >
        {subject === undefined && <option value="">Chọn…</option>}
        {offered.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
        <option value="other">Người khác trong sổ…</option>
      </select>
      {picking && (
        <>
          <label for={`${id}-other`}>Tìm người trong sổ</label>
          <RecordPicker
            shared={{ id: `${id}-other` }}
            store="staff"
            value=""
            onChange={(chosen) => {
              if (chosen === '') return;
              setPicking(false);
              onChoose({ subject: { kind: 'person', id: chosen } });
            }}
          />
        </>
      )}
      {matched && known && (
        <p class="quiet-text hint">Khớp cả thư điện tử và tên, hoặc số hiệu đã có trong sổ.</p>
      )}
      {state === 'open' && proposals.length === 0 && (
        <p class="field-error">Chứng thư không nói rõ của ai. Hãy chọn.</p>
      )}
      {state === 'open' && proposals.length > 0 && (
        <p class="field-error">Có người giống trong sổ, nhưng chưa đủ chắc. Hãy xác nhận.</p>
      )}
    </div>
  );
}

const successions: Readonly<Record<Succession, string>> = {
  renewal: 'gia hạn',
  change: 'thay đổi nội dung',
  new: 'cấp mới sau khi hết hạn',
};

function Replaces({ certificate, onChoose }: CardProps) {
  const { key, predecessors, replaces } = certificate;
  const id = `replaces-${key}`;
  return (
    <div class="field wide">
      <label for={id}>Thay cho chứng thư cũ</label>
      <select
        id={id}
        value={replaces ?? ''}
        onChange={({ currentTarget: { value } }) => onChoose({ replaces: value === '' ? null : value })}
      >
        {predecessors.map(({ id: old, serialNumber, validTo, device, succession }) => (
          <option key={old} value={old}>
            {[
              groupSerial(serialNumber),
              validTo && `đến ${formatDate(validTo)}`,
              device,
              `(${successions[succession]})`,
            ]
              .filter(Boolean)
              .join(' ')}
          </option>
        ))}
        <option value="">Không thay, dùng song song</option>
      </select>
      <p class="quiet-text hint">
        {replaces === undefined
          ? 'Chưa chọn chứng thư được thay: các chứng thư cũ giữ nguyên.'
          : 'Chứng thư cũ được giữ trong sổ làm lịch sử, ghi là hết hiệu lực; thiết bị chuyển sang chứng thư mới.'}
      </p>
    </div>
  );
}
