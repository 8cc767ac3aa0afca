/**
 * To whom a request goes. Each routing rule watches its own procedures and kinds of devices and
 * compares the addressee with the profile in force, so where a province decides otherwise than the
 * letter the same rule turns round: a renewal addressed to the Department is found by
 * `renew-goes-to-department` where nothing is delegated, a SIM PKI unlock addressed to the Bureau by
 * `sim-recovery-goes-to-bureau` where the Department unlocks any device. The rule's name then says
 * which request it is about, and its message where that goes.
 */
import { LETTER } from '../procedures/documents.ts';
import { addresseeOf, procedureById } from '../procedures/index.ts';
import { procedureLabels } from '../procedures/labels.ts';
import type { Citation, Profile } from '../procedures/types.ts';
import type { Addressee, DeviceKind, Request } from '../registry/schema.ts';
import { deviceKindsOf } from './subjects.ts';
import type { Facts, RuleFinding } from './types.ts';
import { nameOffice } from './words.ts';

/**
 * One finding when the request is addressed to another office than the profile says.
 *
 * @param letterSays where the letter sends it; its quote is kept only where the letter is in force and agrees
 * @param what names the request in the message; its form and procedure when absent
 */
export function misaddressed(
  request: Request,
  facts: Facts,
  letterSays: Addressee,
  { deviceKind, what }: { deviceKind?: DeviceKind; what?: string } = {},
): RuleFinding[] {
  const expected = addresseeOf(facts.profile, request.procedure, deviceKind);
  if (!request.addressee || !expected || request.addressee === expected) return [];
  const procedure = procedureById(request.procedure);
  const subject = what ?? `${procedureLabels[request.procedure]} (Mẫu số ${procedure.form})`;
  const right = nameOffice(expected, facts);
  return [
    {
      message: `${subject}: phải gửi ${right}, không gửi ${nameOffice(request.addressee, facts)}. Hãy sửa nơi nhận thành ${right}.`,
      field: 'addressee',
      fix: { addressee: expected },
      ...(isLetter(facts.profile) && expected === letterSays
        ? {}
        : { citation: profileCitation(facts.profile) }),
    },
  ];
}

function isLetter(profile: Profile): boolean {
  return profile.source.document === LETTER;
}

/** What a profile says about who handles what, as a summary of its own document. */
function profileCitation(profile: Profile): Citation {
  const handled = profile.departmentHandles.map(({ procedure, deviceKinds }) => {
    const kinds = deviceKinds?.map((kind) => deviceNames[kind]).join(', ');
    return procedureLabels[procedure] + (kinds ? ` (${kinds})` : '');
  });
  const summary =
    handled.length === 0
      ? `mọi đề nghị gửi ${profile.bureau.name}.`
      : `${profile.department.name} giải quyết: ${handled.join('; ')}. Các đề nghị khác gửi ${profile.bureau.name}.`;
  return {
    document: profile.source.document,
    clause: 'Nơi nhận đề nghị',
    quote: `Tóm tắt: ${summary}`,
    paraphrase: true,
  };
}

const deviceNames: Readonly<Record<DeviceKind, string>> = {
  'pki-token': 'PKI Token',
  'sim-pki': 'SIM PKI',
  central: 'ký số tập trung',
  soft: 'chứng thư lưu bằng phần mềm',
  hsm: 'HSM',
};

/**
 * The kinds of devices that decide where a recovery goes: those of the devices it is about, and the
 * one the request states, should it say otherwise than the registry. Where a SIM PKI is among them it
 * decides: one that goes astray is lost for longer than a PKI Token.
 */
export function recoveryKinds(request: Request, facts: Facts): ReadonlySet<DeviceKind> {
  const kinds = new Set(deviceKindsOf(request, facts));
  if (request.deviceKind) kinds.add(request.deviceKind);
  return kinds;
}

/** Whether the devices of the request are recovered by different offices. */
export function goDifferentWays(request: Request, facts: Facts): boolean {
  const kinds = [...deviceKindsOf(request, facts)];
  return new Set(kinds.map((kind) => addresseeOf(facts.profile, 'recover-device', kind))).size > 1;
}
