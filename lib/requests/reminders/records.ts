/** What the registry itself shows to be due: certificates to revoke, devices to bring back, papers missing. */
import { checkRegistry } from '../../rules/index.ts';
import type { Facts } from '../../rules/types.ts';
import type { Reminder } from './types.ts';

/** Rules whose findings no request's own steps tell of. */
const titles: Readonly<Record<string, string>> = {
  'must-revoke': 'Phải đề nghị thu hồi chứng thư',
  'return-on-expiry': 'Thiết bị phải thu lại: chứng thư đã hết hạn',
  'lost-device-needs-loss-record': 'Thiếu biên bản thiết bị thất lạc (Mẫu số 09)',
};

/** @param facts with the whole registry */
export function recordReminders(facts: Facts): Reminder[] {
  return checkRegistry(facts).flatMap(({ ruleId, severity, message, citation, about }): Reminder[] => {
    const title = titles[ruleId];
    if (title === undefined || about === undefined) return [];
    return [
      {
        kind: 'device',
        thing: `${ruleId}:${about.id}`,
        stage: 'open',
        severity,
        title,
        text: message,
        record: about,
        citation,
      },
    ];
  });
}
