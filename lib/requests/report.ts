/**
 * The state of issue, management and use of certificates over a period (letter, mục 8: periodic and
 * on-demand reports). Every figure knows the records that it counts.
 */
import { isWorkingDay } from '../calendar/index.ts';
import { procedureLabels, stateLabels } from '../procedures/labels.ts';
import { isValidOn } from '../registry/display.ts';
import { deviceKindLabels, deviceStatusLabels, subjectKindLabels } from '../registry/labels.ts';
import {
  type Certificate,
  deviceKinds,
  deviceStatuses,
  procedureIds,
  type Request,
  type StoreName,
  subjectKinds,
} from '../registry/schema.ts';
import { daysLeft, eventDay } from '../rules/days.ts';
import { alive } from '../rules/lookup.ts';
import type { Facts } from '../rules/types.ts';
import { addDays } from '../vietnamese/dates.ts';

/** Both days included, ISO dates. */
export interface Period {
  from: string;
  to: string;
}

export interface Figure {
  id: string;
  /** Vietnamese. */
  label: string;
  /** How many records it counts. */
  value: number;
  store: StoreName;
  /** The records counted, so that the figure can be opened. */
  ids: readonly string[];
  /** Of requests that are done: working days from sending to the end, the middle one; absent where none is. */
  workingDays?: number;
}

export interface ReportSection {
  id: 'certificates' | 'subjects' | 'expiring' | 'requests' | 'outcomes' | 'devices' | 'deviceStates';
  /** Vietnamese heading. */
  title: string;
  figures: readonly Figure[];
}

export interface Report {
  period: Period;
  /** The day on which states are looked at: the end of the period, or today where that is still to come. */
  asOf: string;
  sections: readonly ReportSection[];
}

/** Calendar days before a certificate's end from which it counts as expiring soon. */
const SOON = 90;
/** Months ahead for which expiries are counted. */
const MONTHS = 12;

/**
 * @param facts with the whole registry; `facts.requests` holds every request
 * @throws RangeError when the period ends before it begins
 */
export function reportOn(facts: Facts, period: Period): Report {
  if (period.to < period.from) throw new RangeError('The period ends before it begins.');
  const [asOf = facts.today] = [period.to, facts.today].sort();
  const certificates = alive(facts.certificates).filter(
    ({ validFrom }) => validFrom === undefined || validFrom <= asOf,
  );
  const inForce = certificates.filter((certificate) => isValidOn(certificate, asOf));
  const requests = alive(facts.requests);
  return {
    period,
    asOf,
    sections: [
      {
        id: 'certificates',
        title: 'Chứng thư chữ ký số theo tình trạng',
        figures: byState(certificates, asOf),
      },
      {
        id: 'subjects',
        title: 'Chứng thư còn hiệu lực theo chủ thể',
        figures: subjectKinds.map((kind) =>
          figure(
            kind,
            subjectKindLabels[kind],
            'certificates',
            inForce.filter(({ subject }) => subject.kind === kind),
          ),
        ),
      },
      { id: 'expiring', title: 'Chứng thư hết hạn theo tháng', figures: byMonth(inForce, asOf) },
      {
        id: 'requests',
        title: 'Hồ sơ đã gửi trong kỳ theo thủ tục',
        figures: byProcedure(requests, facts, period),
      },
      { id: 'outcomes', title: 'Kết quả hồ sơ đã gửi trong kỳ', figures: byOutcome(requests, period) },
      {
        id: 'devices',
        title: 'Thiết bị lưu khóa bí mật theo loại',
        figures: deviceKinds.map((kind) =>
          figure(
            kind,
            deviceKindLabels[kind],
            'devices',
            alive(facts.devices).filter((device) => device.kind === kind),
          ),
        ),
      },
      {
        id: 'deviceStates',
        title: 'Thiết bị lưu khóa bí mật theo tình trạng',
        figures: deviceStatuses.map((status) =>
          figure(
            status,
            deviceStatusLabels[status],
            'devices',
            alive(facts.devices).filter((device) => device.status === status),
          ),
        ),
      },
    ],
  };
}

function byState(certificates: readonly Certificate[], asOf: string): Figure[] {
  const revoked = certificates.filter(({ status }) => status === 'revoked');
  const inForce = certificates.filter((certificate) => isValidOn(certificate, asOf));
  const soon = inForce.filter((certificate) => (daysLeft(certificate, asOf) ?? SOON + 1) <= SOON);
  const known = new Set([...revoked, ...inForce]);
  return [
    figure(
      'in-force',
      `Còn hiệu lực trên ${SOON} ngày`,
      'certificates',
      inForce.filter((one) => !soon.includes(one)),
    ),
    figure('soon', `Còn hiệu lực, hết hạn trong ${SOON} ngày tới`, 'certificates', soon),
    figure(
      'expired',
      'Đã hết hạn',
      'certificates',
      certificates.filter((one) => !known.has(one)),
    ),
    figure('revoked', 'Đã thu hồi', 'certificates', revoked),
  ];
}

function byMonth(inForce: readonly Certificate[], asOf: string): Figure[] {
  return monthsFrom(asOf, MONTHS).map((month) => {
    const [year, number] = month.split('-');
    return figure(
      month,
      `Tháng ${number}/${year}`,
      'certificates',
      inForce.filter(({ validTo }) => validTo?.startsWith(month)),
    );
  });
}

function byProcedure(requests: readonly Request[], facts: Facts, period: Period): Figure[] {
  return procedureIds.map((procedure) => {
    const own = requests.filter(
      (request) => request.procedure === procedure && within(sentOn(request), period),
    );
    const taken = own.flatMap((request) => workingDaysTaken(request, facts) ?? []).sort((a, b) => a - b);
    const middle = taken[Math.floor((taken.length - 1) / 2)];
    return {
      ...figure(procedure, procedureLabels[procedure], 'requests', own),
      ...(middle === undefined ? {} : { workingDays: middle }),
    };
  });
}

function byOutcome(requests: readonly Request[], period: Period): Figure[] {
  const sent = requests.filter((request) => within(sentOn(request), period));
  const ended = ['done', 'supplement', 'refused', 'withdrawn'] as const;
  return [
    figure(
      'open',
      'Đang xử lý',
      'requests',
      sent.filter(({ state }) => !ended.some((one) => one === state)),
    ),
    ...ended.map((state) =>
      figure(
        state,
        stateLabels[state],
        'requests',
        sent.filter((one) => one.state === state),
      ),
    ),
  ];
}

/** The day, in Viet Nam, on which a request left the building; undefined where it has not or nobody noted it. */
function sentOn(request: Request): string | undefined {
  return eventDay(request, 'submitted');
}

/** Working days from sending to the end, the day of sending not counted; undefined before the end. */
function workingDaysTaken(request: Request, { holidays }: Facts): number | undefined {
  const from = sentOn(request);
  const to = eventDay(request, 'done');
  if (from === undefined || to === undefined || to < from) return undefined;
  let days = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, holidays)) days += 1;
  }
  return days;
}

/** `yyyy-mm` of this month and those after it. */
function monthsFrom(day: string, count: number): string[] {
  const first = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_, at) => {
    const month = first + at;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

function within(day: string | undefined, { from, to }: Period): boolean {
  return day !== undefined && day >= from && day <= to;
}

function figure(id: string, label: string, store: StoreName, records: readonly { id: string }[]): Figure {
  return { id, label, value: records.length, store, ids: records.map((record) => record.id) };
}
