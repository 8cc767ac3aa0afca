import './reminders.css';
import { useState } from 'preact/hooks';
import { Chip } from '../../../components/Chip.tsx';
import { Cite } from '../../../components/Cite.tsx';
import { today } from '../../../components/clock.ts';
import { useLive } from '../../../components/registry.tsx';
import { type Due, readDue } from '../../../components/reminders/read.ts';
import { kindLabels } from '../../../components/reminders/words.ts';
import { factSources } from '../../../components/requests/facts.ts';
import { NotYet } from '../../../components/states/NotYet.tsx';
import type { Reminder, ReminderKind } from '../../../lib/requests/reminders/index.ts';
import { reminderKinds } from '../../../lib/requests/reminders/types.ts';
import { formatDate } from '../../../lib/vietnamese/dates.ts';
import { recordLink } from '../views.ts';
import { CalendarExport } from './CalendarExport.tsx';
import { ReminderSettingsForm } from './ReminderSettingsForm.tsx';

/** More than these of one kind are shown only when asked for. */
const mostShown = 20;

/** Everything that is due, the most pressing first, each with the way to do it. */
export function RemindersView() {
  const live = useLive((registry) => readDue(registry, today()), factSources);
  const { value } = live;
  return (
    <section class="stack reminders">
      <h1>Nhắc việc</h1>
      {(!value || live.problem) && <NotYet live={live} />}
      {value && <Lists due={value} />}
      {value && <ReminderSettingsForm key={JSON.stringify(value.settings)} settings={value.settings} />}
      {value && <CalendarExport facts={value.facts} />}
    </section>
  );
}

function Lists({ due: { reminders } }: { due: Due }) {
  const late = reminders.filter(({ severity }) => severity === 'error').length;
  return (
    <>
      <p role="status">
        {reminders.length === 0
          ? `Đến hôm nay, ngày ${formatDate(today())}, không có việc nào đến hạn.`
          : `${reminders.length} việc đến hôm nay, ngày ${formatDate(today())}${late > 0 ? `; ${late} việc quá hạn hoặc gấp` : ''}.`}
      </p>
      {reminderKinds.map((kind) => (
        <Kind key={kind} kind={kind} reminders={reminders.filter((one) => one.kind === kind)} />
      ))}
    </>
  );
}

function Kind({ kind, reminders }: { kind: ReminderKind; reminders: readonly Reminder[] }) {
  const [all, setAll] = useState(false);
  if (reminders.length === 0) return null;
  const shown = all ? reminders : reminders.slice(0, mostShown);
  const renewable = reminders.filter(({ stage }) => stage !== 'too-late');
  return (
    <section class="stack tight" aria-labelledby={`reminders-${kind}`} data-kind={kind}>
      <div class="row">
        <h2 id={`reminders-${kind}`}>
          {kindLabels[kind]} ({reminders.length})
        </h2>
        {kind === 'renewal' && renewable.length > 0 && (
          <a class="button" href="#/bulk?procedure=renew">
            Lập đề nghị gia hạn chung
          </a>
        )}
        {kind === 'backup' && (
          <a class="button" href="#/backup">
            Sao lưu
          </a>
        )}
      </div>
      <ul class="plain stack tight">
        {shown.map((reminder) => (
          <Item key={reminder.thing} reminder={reminder} />
        ))}
      </ul>
      {shown.length < reminders.length && (
        <p>
          <button type="button" onClick={() => setAll(true)}>
            Xem {reminders.length - shown.length} việc nữa
          </button>
        </p>
      )}
    </section>
  );
}

const tones = { error: 'error', warning: 'warning', info: 'neutral' } as const;

function Item({ reminder }: { reminder: Reminder }) {
  const { title, text, due, severity, record, citation, stage } = reminder;
  const link = record && recordLink(record.store, record.id);
  return (
    <li class="card stack tight" data-thing={reminder.thing} data-stage={stage}>
      <div class="row">
        {link ? <a href={link}>{title}</a> : <span>{title}</span>}
        <Chip text={tellUrgency(reminder)} tone={tones[severity]} />
        {due && <strong>Hạn: ngày {formatDate(due)}</strong>}
      </div>
      <p>{text}</p>
      {citation && <Cite citation={citation} />}
    </li>
  );
}

function tellUrgency({ severity, due }: Reminder): string {
  if (due !== undefined && due < today()) return 'Quá hạn';
  if (severity === 'error') return 'Gấp';
  return severity === 'warning' ? 'Sắp đến hạn' : 'Cần biết';
}
