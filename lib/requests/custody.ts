/** Who has held a device, from when, by which paper (letter, mục 8: devices are received, handed over, recalled). */
import { vietnamDay } from '../calendar/index.ts';
import { eventLabels, procedureLabels } from '../procedures/labels.ts';
import type { HistoryEntry } from '../registry/history.ts';
import { deviceStatusLabels } from '../registry/labels.ts';
import type { Certificate, Device, Request, TimelineEvent } from '../registry/schema.ts';
import type { NameOf } from './historyWords.ts';

/** One step of a device's way. */
export interface CustodyStep {
  /** ISO date. */
  day: string;
  /** Vietnamese. */
  text: string;
  /** The paper, or the request, that it rests on. */
  paper?: string;
  requestId?: string;
}

/** Events of a request by which a device changes hands. */
const handing: ReadonlySet<TimelineEvent> = new Set([
  'device-received',
  'handed-over',
  'device-recalled',
  'device-returned',
  'loss-recorded',
]);

/**
 * All that is known of a device's way, the oldest first: recorded handovers, what requests about it
 * tell, and changes of holder or state in its history.
 *
 * @param about certificates that are or were on the device
 */
export function custodyOf(
  device: Device,
  requests: readonly Request[],
  about: readonly Pick<Certificate, 'id'>[],
  history: readonly HistoryEntry[],
  names: NameOf,
): CustodyStep[] {
  return [...handovers(device), ...ofRequests(device, requests, about), ...ofHistory(history, names)].sort(
    (a, b) => a.day.localeCompare(b.day),
  );
}

function handovers({ handovers: list = [] }: Device): CustodyStep[] {
  return list.map(({ date, from, to, paper }) => ({
    day: date,
    text: `Bàn giao${from ? ` từ ${from}` : ''}${to ? ` cho ${to}` : ''}`,
    ...(paper ? { paper } : {}),
  }));
}

function ofRequests(
  device: Device,
  requests: readonly Request[],
  about: readonly Pick<Certificate, 'id'>[],
): CustodyStep[] {
  const certificates = new Set(about.map(({ id }) => id));
  return requests
    .filter(
      (request) =>
        request.deletedAt === undefined &&
        (request.deviceIds?.includes(device.id) ||
          request.certificateIds?.some((id) => certificates.has(id))),
    )
    .flatMap((request) =>
      request.timeline
        .filter(({ event }) => handing.has(event))
        .map(({ at, event, note }) => ({
          day: vietnamDay(at),
          text: [eventLabels[event], note].filter(Boolean).join(': '),
          paper: [procedureLabels[request.procedure], request.document?.number].filter(Boolean).join(', số '),
          requestId: request.id,
        })),
    );
}

function ofHistory(history: readonly HistoryEntry[], names: NameOf): CustodyStep[] {
  return history.flatMap(({ at, kind, before = {}, after = {} }): CustodyStep[] => {
    if (kind !== 'changed') return [];
    const day = vietnamDay(at);
    const steps: CustodyStep[] = [];
    if ('holderId' in after) {
      const from = nameOf(before.holderId, names);
      const to = nameOf(after.holderId, names);
      steps.push({ day, text: `Đổi người giữ trong sổ: ${from} → ${to}` });
    }
    const status = after.status;
    if (typeof status === 'string' && status in deviceStatusLabels) {
      steps.push({
        day,
        text: `Tình trạng: ${deviceStatusLabels[status as keyof typeof deviceStatusLabels]}`,
      });
    }
    return steps;
  });
}

function nameOf(id: unknown, names: NameOf): string {
  return typeof id === 'string' ? (names(id) ?? 'mục không còn trong sổ') : 'chưa ghi';
}
