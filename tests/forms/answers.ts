/** What a careful clerk reads in the registry for a field type: written apart from the product's own. */
import type { FieldType } from '../../lib/procedures/fieldTypes.ts';
import type { Certificate, Device, Request, Staff, System } from '../../lib/registry/schema.ts';
import { sampleOrganisation as body, systems } from '../portal/sample.ts';
import { certificates, devices, people } from './records.ts';

const find = <T extends { id: string }>(list: Record<string, T>, id: string | undefined): T | undefined =>
  Object.values(list).find((record) => record.id === id);

const offices = {
  bureau: 'Cục Chứng thực số và Bảo mật thông tin',
  department: 'Sở Khoa học và Công nghệ',
};

/** Text, or an ISO date; empty where the records have nothing, and for choices (their value is the page's). */
export function answerFor(request: Request, fieldType: FieldType, row: number): string {
  const isNew = request.procedure.startsWith('issue-');
  const certificate = find<Certificate>(certificates, isNew ? undefined : request.certificateIds?.[row]);
  const person = find<Staff>(people, request.staffIds?.[row]);
  const device = find<Device>(devices, request.deviceIds?.[row]);
  const system = find<System>(systems, request.systemIds?.[row]);
  const change = request.changes?.[row];
  const [owner = '', name = ''] = fieldType.split('.');
  const own: Record<string, string | undefined> = {
    'request.addressee': request.addressee && offices[request.addressee],
    'request.documentNumber': request.document?.number,
    'request.documentDate': request.document?.date,
    'request.phoneNumber': request.phoneNumber,
    'request.carrier': request.carrier,
    'request.digitallySigned': request.digitallySigned ? 'true' : '',
    'request.portNumber': request.portNumber ? 'true' : '',
    'subscriber.name': person?.fullName ?? system?.name,
    'subscriber.officialEmail': certificate?.email ?? person?.officialEmail,
    'subscriber.level1': person?.levels?.[0],
    'subscriber.level2': person?.levels?.[1],
    'subscriber.level3': person?.levels?.[2],
    'organisation.headName': body.head?.name,
    'organisation.headTitle': body.head?.title,
    'certificate.commonName': certificate?.commonName,
    'device.serialNumber': device?.serialNumber ?? device?.iccid,
    'device.condition': request.handover?.condition,
    'request.quantity': String(Math.max(request.staffIds?.length ?? 0, request.systemIds?.length ?? 0, 1)),
  };
  if (fieldType in own) return own[fieldType] ?? '';
  const sources: Record<string, object | undefined> = {
    subscriber: person,
    organisation: body,
    system,
    certificate,
    device,
    change,
    deviceReceiver: request.deviceReceiver,
    certificateReceiver: request.certificateReceiver,
    recoveryCoordinator: request.recoveryCoordinator,
    handover: request.handover,
    loss: request.loss,
  };
  const value = (sources[owner] as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value : '';
}
