import { today } from '../../../components/clock.ts';
import { type Live, useLive } from '../../../components/registry.tsx';
import type { FormStore } from '../../../lib/registry/records.ts';
import type { Certificate } from '../../../lib/registry/schema.ts';
import type { Related } from './columns.tsx';

/** The records that a list's rows speak of, read beside the list itself and once for all rows. */
export function useRelated(needs: readonly FormStore[]): Live<Related> {
  return useLive(
    async (registry) => {
      const read = async <S extends FormStore>(store: S) =>
        needs.includes(store) ? registry.all(store, { deleted: true }) : [];
      const [staff, organisations, systems, devices, certificates, organisationId] = await Promise.all([
        read('staff'),
        read('organisations'),
        read('systems'),
        read('devices'),
        needs.includes('certificates') ? registry.all('certificates') : [],
        registry.getSetting('organisationId'),
      ]);
      const names = new Map<string, string>();
      for (const { id, fullName } of staff) names.set(id, fullName);
      for (const { id, name } of [...organisations, ...systems]) names.set(id, name);
      const certificatesOf = new Map<string, Certificate[]>();
      for (const certificate of certificates) {
        const held = certificatesOf.get(certificate.subject.id);
        if (held) held.push(certificate);
        else certificatesOf.set(certificate.subject.id, [certificate]);
      }
      return {
        today: today(),
        names,
        devices: new Map(devices.map((device) => [device.id, device])),
        certificatesOf,
        organisationId,
      };
    },
    [...needs, 'settings'],
    needs.join(),
  );
}
