/** What a search result answers at a glance, read from the registry for the few that are shown. */
import {
  deviceNumber,
  groupSerial,
  mainCertificate,
  type Told,
  tellDevice,
  tellExpiry,
  tellPost,
  tellStaffStatus,
} from '../../lib/registry/display.ts';
import { deviceKindLabels, storeOfSubject, systemKindLabels } from '../../lib/registry/labels.ts';
import { isSampleId } from '../../lib/registry/sample.ts';
import type { Certificate, Device, Organisation, Staff, System } from '../../lib/registry/schema.ts';
import type { SearchStore } from '../../lib/registry/search.ts';
import type { Registry } from '../../lib/registry/store.ts';

/** Points at a record. */
export interface Ref {
  store: SearchStore;
  id: string;
}

export interface Summary extends Ref {
  title: string;
  /** Whose certificate or device it is. */
  holderId?: string;
  /** One line under the title. */
  detail: string;
  /** States in words; the first is the one that matters most. */
  told: readonly Told[];
}

/** A record with all that belongs to its holder. */
export interface Detail {
  person?: Staff;
  organisation?: Organisation;
  system?: System;
  certificates: readonly Certificate[];
  devices: readonly Device[];
}

/** @returns undefined when the record is not there, or deleted */
export async function readDetail(registry: Registry, ref: Ref): Promise<Detail | undefined> {
  const record = await registry.get(ref.store, ref.id);
  if (!record || record.deletedAt !== undefined) return undefined;
  if (ref.store === 'certificates') {
    const certificate = record as Certificate;
    const store = storeOfSubject[certificate.subject.kind];
    return (
      (await readDetail(registry, { store, id: certificate.subject.id })) ?? {
        certificates: [certificate],
        devices: await devicesOf(registry, [certificate]),
      }
    );
  }
  if (ref.store === 'devices') {
    const device = record as Device;
    const holder =
      device.holderId === undefined
        ? undefined
        : await readDetail(registry, { store: 'staff', id: device.holderId });
    return (
      holder ?? {
        certificates: await registry.allBy('certificates', 'deviceId', device.id),
        devices: [device],
      }
    );
  }
  const [certificates, held] = await Promise.all([
    registry.allBy('certificates', 'subject', ref.id),
    registry.allBy('devices', 'holderId', ref.id),
  ]);
  const linked = await devicesOf(registry, certificates);
  const devices = [...held, ...linked.filter(({ id }) => !held.some((device) => device.id === id))];
  const subject =
    ref.store === 'staff'
      ? { person: record as Staff }
      : ref.store === 'systems'
        ? { system: record as System }
        : { organisation: record as Organisation };
  return { ...subject, certificates, devices };
}

async function devicesOf(registry: Registry, certificates: readonly Certificate[]): Promise<Device[]> {
  const ids = [...new Set(certificates.flatMap(({ deviceId }) => deviceId ?? []))];
  return (await registry.getMany('devices', ids)).filter(({ deletedAt }) => deletedAt === undefined);
}

/** Summaries in the order of `refs`, without those that are gone. */
export async function readSummaries(
  registry: Registry,
  refs: readonly Ref[],
  today: string,
): Promise<Summary[]> {
  const read = await Promise.all(
    refs.map(async (ref) => {
      const detail = await readDetail(registry, ref);
      return detail && marked(summaryOf(ref, detail, today));
    }),
  );
  return read.filter((summary) => summary !== undefined);
}

/** What is made up is never taken for what is real. */
function marked(summary: Summary): Summary {
  if (!isSampleId(summary.id)) return summary;
  return { ...summary, told: [{ text: 'Dữ liệu mẫu', tone: 'warning' }, ...summary.told] };
}

function summaryOf(ref: Ref, detail: Detail, today: string): Summary {
  if (ref.store === 'certificates') return certificateSummary(ref, detail, today);
  if (ref.store === 'devices') return deviceSummary(ref, detail);
  const { person, organisation, system } = detail;
  const certificate = mainCertificate(detail.certificates, today);
  // A person's device counts even before a certificate names it; one in use before one given back.
  const device =
    detail.devices.find(({ id }) => id === certificate?.deviceId) ??
    detail.devices.find(({ status }) => status === 'in-use' || status === 'locked') ??
    detail.devices[0];
  const told: Told[] = [];
  if (person && person.status !== 'active') told.push(tellStaffStatus(person));
  told.push(
    certificate
      ? prefixed('Chứng thư ', tellExpiry(certificate, today))
      : { text: 'Chưa có chứng thư', tone: 'neutral' },
  );
  if (device) told.push(tellDevice(device));
  return {
    store: ref.store,
    id: ref.id,
    title: person?.fullName ?? organisation?.name ?? system?.name ?? '',
    detail: person
      ? tellPost(person)
      : system
        ? [systemKindLabels[system.kind], system.version].filter(Boolean).join(' · ')
        : (organisation?.address ?? ''),
    told,
  };
}

function certificateSummary(ref: Ref, detail: Detail, today: string): Summary {
  const certificate = detail.certificates.find(({ id }) => id === ref.id);
  const device = detail.devices.find(({ id }) => id === certificate?.deviceId);
  return {
    store: ref.store,
    id: ref.id,
    holderId: certificate?.subject.id,
    title: certificate?.commonName ?? nameOf(detail) ?? 'Chứng thư',
    detail: `Chứng thư số ${certificate ? groupSerial(certificate.serialNumber) : ''}`,
    told: [
      ...(certificate ? [prefixed('Chứng thư ', tellExpiry(certificate, today))] : []),
      ...(device ? [tellDevice(device)] : []),
    ],
  };
}

function deviceSummary(ref: Ref, detail: Detail): Summary {
  const device = detail.devices.find(({ id }) => id === ref.id);
  const number = device && (deviceNumber(device) ?? device.phoneNumber);
  return {
    store: ref.store,
    id: ref.id,
    title: device ? [deviceKindLabels[device.kind], number].filter(Boolean).join(' ') : '',
    detail: nameOf(detail) ?? 'Chưa giao cho ai',
    told: device ? [tellDevice(device)] : [],
  };
}

export function nameOf({ person, organisation, system }: Detail): string | undefined {
  return person?.fullName ?? organisation?.name ?? system?.name;
}

function prefixed(before: string, told: Told): Told {
  return { ...told, text: before + told.text };
}
