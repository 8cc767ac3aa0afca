/** Whether a text holds something of the registry: read once, when a page's structure is about to be shown. */
import type { Registry } from '../../lib/registry/store.ts';
import { fold } from '../../lib/vietnamese/fold.ts';

/** Shorter ones ("An", "12") are in too many words to tell. */
const shortest = 4;
/** A part of a path writes a name without its spaces. */
const shortestJoined = 6;

export async function somebodysIn(registry: Registry): Promise<(text: string) => boolean> {
  const [organisations, staff, certificates, devices, systems, requests] = await Promise.all([
    registry.all('organisations', { deleted: true }),
    registry.all('staff', { deleted: true }),
    registry.all('certificates', { deleted: true }),
    registry.all('devices', { deleted: true }),
    registry.all('systems', { deleted: true }),
    registry.all('requests', { deleted: true }),
  ]);
  const contacts = requests.flatMap(({ deviceReceiver, certificateReceiver, recoveryCoordinator }) =>
    [deviceReceiver, certificateReceiver, recoveryCoordinator].filter((one) => one !== undefined),
  );
  return holdsAny([
    ...organisations.flatMap((one) => [
      one.name,
      one.shortName,
      one.taxCode,
      one.budgetCode,
      one.electronicId,
      one.address,
      one.officialEmail,
      one.phone,
      one.head?.name,
    ]),
    ...staff.flatMap((one) => [one.fullName, one.idNumber, one.officialEmail, one.mobile, one.unit]),
    ...certificates.flatMap((one) => [one.serialNumber, one.commonName, one.email]),
    ...devices.flatMap((one) => [one.serialNumber, one.iccid, one.phoneNumber]),
    ...systems.flatMap((one) => [one.name, one.owner]),
    ...requests.flatMap((one) => [one.portalCode, one.document?.number, one.phoneNumber]),
    ...contacts.flatMap((one) => [one.fullName, one.idNumber, one.officialEmail, one.mobile, one.address]),
  ]);
}

/** @returns a check for whole words of any of the values, and for the same written together */
export function holdsAny(values: readonly (string | undefined)[]): (text: string) => boolean {
  const folded = values.flatMap((value) => (value ? [fold(value)] : []));
  const whole = new Set(folded.filter((value) => value.length >= shortest));
  const joined = new Set(
    folded.map((value) => value.replaceAll(' ', '')).filter((value) => value.length >= shortestJoined),
  );
  const most = Math.max(1, ...[...whole].map((value) => value.split(' ').length));
  return (text) => {
    const words = fold(text).split(' ');
    // Every run of neighbouring words, so that it does not matter how many values there are.
    return words.some((_, start) => {
      for (let end = start + 1; end <= Math.min(words.length, start + most); end += 1) {
        const run = words.slice(start, end);
        if (whole.has(run.join(' ')) || joined.has(run.join(''))) return true;
      }
      return false;
    });
  };
}
