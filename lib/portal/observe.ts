/** What the page itself says now of a request: the addressee and the kind of device chosen on it. */

import type { FieldType } from '../procedures/fieldTypes.ts';
import type { Addressee, DeviceKind } from '../registry/schema.ts';
import { codeOf } from './match/choices.ts';
import type { ControlReading, Matching, PageReading } from './types.ts';

export interface Observed {
  addressee?: Addressee;
  deviceKind?: DeviceKind;
  digitallySigned?: boolean;
}

/** Only what is chosen on the page and known for sure. */
export function observe(reading: PageReading, matching: Matching): Observed {
  const observed: Observed = {};
  const addressee = chosen('request.addressee', 'addressee');
  if (addressee) observed.addressee = addressee as Addressee;
  const kind = chosen('request.deviceKind', 'deviceKind') ?? chosen('device.kind', 'deviceKind');
  if (kind) observed.deviceKind = kind as DeviceKind;
  const signed = controlOf('request.digitallySigned');
  if (signed?.kind === 'checkbox') observed.digitallySigned = signed.current === 'true';
  return observed;

  function controlOf(fieldType: FieldType): ControlReading | undefined {
    const found = matching.matches.filter((match) => match.fieldType === fieldType);
    return found.length === 1 ? reading.controls.find((c) => c.ref === found[0]?.refs[0]) : undefined;
  }

  function chosen(fieldType: FieldType, attribute: 'addressee' | 'deviceKind'): string | undefined {
    const current = controlOf(fieldType)?.current;
    return current ? codeOf(attribute, current) : undefined;
  }
}
