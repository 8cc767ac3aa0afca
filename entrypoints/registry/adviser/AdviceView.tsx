import { useState } from 'preact/hooks';
import { Cite } from '../../../components/Cite.tsx';
import { nowMoment } from '../../../components/clock.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useTellError } from '../../../components/notify.tsx';
import { useRegistry } from '../../../components/registry.tsx';
import { channelLabels, procedureLabels } from '../../../lib/procedures/labels.ts';
import type { Profile } from '../../../lib/procedures/types.ts';
import type { Advice, AdviceLine, AdviceOption, PreparedRequest } from '../../../lib/requests/advise.ts';
import { actorLabels } from '../../../lib/requests/followUps.ts';
import { formatDate } from '../../../lib/vietnamese/dates.ts';
import { go } from '../route.ts';
import { OfficeCard } from './OfficeCard.tsx';

/** What is to be done: each statement with the clause it rests on, and the request it comes to. */
export function AdviceView({ advice, profile }: { advice: Advice; profile: Profile }) {
  const { headline, citation, procedure, form, request, office, addresseeCitation, channel } = advice;
  const file = useFile();
  return (
    <article class="stack advice" data-testid="advice" data-procedure={procedure}>
      <div class="stack tight">
        <p class="headline">{headline}</p>
        <Cite citation={citation} />
      </div>
      {advice.warnings.length > 0 && (
        <Notice tone="warning">
          <h3>Cần lưu ý</h3>
          <Lines lines={advice.warnings} />
        </Notice>
      )}
      {procedure && form && request && (
        <div class="card stack">
          <dl class="facts">
            <dt>Thủ tục</dt>
            <dd>
              {procedureLabels[procedure]} <span class="quiet-text">(Mẫu số {form})</span>
            </dd>
            <dt>Nơi nhận</dt>
            <dd>
              {office && addresseeCitation ? (
                <OfficeCard office={office} citation={addresseeCitation} source={profile.source} />
              ) : (
                'Tùy loại thiết bị: xem phần cần lưu ý.'
              )}
            </dd>
            {channel && (
              <>
                <dt>Gửi qua</dt>
                <dd>{channelLabels[channel]}</dd>
              </>
            )}
          </dl>
          <p>
            <button type="button" class="primary" disabled={file.busy} onClick={() => file.make(request)}>
              Lập hồ sơ này
            </button>
          </p>
        </div>
      )}
      <Part title="Hạn" lines={advice.deadlines} />
      <Part title="Giấy tờ, thông tin cần có" lines={advice.attachments} />
      {advice.steps.length > 0 && (
        <section class="stack tight">
          <h3>Các bước</h3>
          <Lines lines={advice.steps} ordered />
        </section>
      )}
      <Options title="Đồng thời lập" options={advice.also} file={file} />
      <Options title="Trường hợp khác" options={advice.alternatives} file={file} />
    </article>
  );
}

interface Filing {
  busy: boolean;
  make(request: PreparedRequest): void;
}

/** Saves a prepared request as a draft and opens it. */
function useFile(): Filing {
  const registry = useRegistry();
  const tellError = useTellError();
  const [busy, setBusy] = useState(false);
  async function make(prepared: PreparedRequest) {
    setBusy(true);
    const now = nowMoment();
    const id = crypto.randomUUID();
    try {
      await registry.put(
        'requests',
        {
          ...prepared,
          id,
          createdAt: now,
          updatedAt: now,
          timeline: [{ at: now, event: 'draft', source: 'clerk' }],
        },
        now,
      );
      go(`#/requests/${id}`);
    } catch (error) {
      setBusy(false);
      tellError(error);
    }
  }
  return { busy, make };
}

function Part({ title, lines }: { title: string; lines: readonly AdviceLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section class="stack tight">
      <h3>{title}</h3>
      <Lines lines={lines} />
    </section>
  );
}

function Lines({ lines, ordered = false }: { lines: readonly AdviceLine[]; ordered?: boolean }) {
  const items = lines.map((line) => (
    <li key={line.text}>
      <Line line={line} />
    </li>
  ));
  return ordered ? <ol class="advice-lines">{items}</ol> : <ul class="advice-lines">{items}</ul>;
}

function Line({ line: { text, who, due, citation } }: { line: AdviceLine }) {
  return (
    <>
      <p>{text}.</p>
      {(who || due) && (
        <p class="quiet-text small">
          {who && `Ai làm: ${actorLabels[who]}.`} {due && `Chậm nhất ngày ${formatDate(due)}.`}
        </p>
      )}
      <Cite citation={citation} />
    </>
  );
}

function Options({
  title,
  options,
  file,
}: {
  title: string;
  options: readonly AdviceOption[];
  file: Filing;
}) {
  if (options.length === 0) return null;
  return (
    <section class="stack tight">
      <h3>{title}</h3>
      {options.map((option) => (
        <div key={option.text} class="card stack tight">
          <Line line={option} />
          <p>
            <button type="button" disabled={file.busy} onClick={() => file.make(option.request)}>
              Lập hồ sơ: {procedureLabels[option.procedure]} (Mẫu số {option.form})
            </button>
          </p>
        </div>
      ))}
    </section>
  );
}
