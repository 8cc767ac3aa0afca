/** How records are called in the check list of duties. */
import { procedureById } from '../procedures/index.ts';
import { deviceNumber } from '../registry/display.ts';
import { deviceKindLabels, staffStatusLabels } from '../registry/labels.ts';
import type { Certificate, Device, Request, Staff } from '../registry/schema.ts';
import type { Scope } from '../rules/subjects.ts';
import type { Facts } from '../rules/types.ts';

export function dutyNames(scope: Scope, { organisation }: Facts) {
  const holderName = (id: string | undefined): string | undefined =>
    scope.person(id)?.fullName ??
    scope.system(id)?.name ??
    (organisation && organisation.id === id ? organisation.name : undefined);

  /** The holder as the registry knows it; undefined when it does not. */
  const subject = (certificate: Certificate) => holderName(certificate.subject.id);

  const certificate = (one: Certificate) =>
    `Chứng thư ${one.serialNumber || '(chưa ghi số hiệu)'} của ${subject(one) ?? one.commonName ?? 'chủ thể chưa rõ'}`;

  const device = (one: Device) => {
    const owner = scope.certificatesOn(one.id)[0];
    const holder = holderName(one.holderId) ?? (owner && subject(owner));
    return `${deviceKindLabels[one.kind]} ${deviceNumber(one) ?? '(chưa ghi số hiệu)'}${holder ? ` của ${holder}` : ''}`;
  };

  const request = (one: Request) => {
    const holders = new Set(
      [...(one.staffIds ?? []), ...(one.systemIds ?? [])].flatMap((id) => holderName(id) ?? []),
    );
    const [first] = holders;
    const whose = first
      ? ` (${first}${holders.size > 1 ? ` và ${holders.size - 1} thuê bao khác` : ''})`
      : '';
    return `${procedureById(one.procedure).title}${whose}`;
  };

  const whyGone = (person: Staff) =>
    `${person.fullName} ${staffStatusLabels[person.status].toLocaleLowerCase('vi')}`;

  return { subject, certificate, device, request, whyGone };
}
