import { Chip } from '../../../components/Chip.tsx';
import { today } from '../../../components/clock.ts';
import { useLive } from '../../../components/registry.tsx';
import { groupSerial, tellDevice, tellExpiry } from '../../../lib/registry/display.ts';
import { deviceName, type FormStore } from '../../../lib/registry/records.ts';
import type { SubjectKind } from '../../../lib/registry/schema.ts';
import { formatDate } from '../../../lib/vietnamese/dates.ts';

const kindOfStore: Partial<Record<FormStore, SubjectKind>> = {
  staff: 'person',
  organisations: 'organisation',
  systems: 'system',
};

/** The certificates and devices that belong to a record. */
export function Held({ store, id }: { store: FormStore; id: string }) {
  const kind = kindOfStore[store];
  const { value } = useLive(
    async (registry) => ({
      certificates: await registry.allBy('certificates', store === 'devices' ? 'deviceId' : 'subject', id),
      devices: store === 'staff' ? await registry.allBy('devices', 'holderId', id) : [],
    }),
    ['certificates', 'devices'],
    `${store}:${id}`,
  );
  if (!value || store === 'certificates') return null;
  return (
    <section class="card stack" aria-labelledby="held-title">
      <h2 id="held-title">{store === 'staff' ? 'Chứng thư và thiết bị' : 'Chứng thư'}</h2>
      {value.certificates.length + value.devices.length === 0 && <p class="quiet-text">Chưa có.</p>}
      <ul class="plain stack">
        {value.certificates.map((certificate) => (
          <li key={certificate.id} class="row">
            <a class="mono" href={`#/certificates/${certificate.id}`}>
              {groupSerial(certificate.serialNumber)}
            </a>
            {certificate.validTo && <span>đến {formatDate(certificate.validTo)}</span>}
            <Chip {...tellExpiry(certificate, today())} />
          </li>
        ))}
        {value.devices.map((device) => (
          <li key={device.id} class="row">
            <a href={`#/devices/${device.id}`}>{deviceName(device)}</a>
            <Chip {...tellDevice(device)} />
          </li>
        ))}
      </ul>
      <p class="row">
        {kind && <a href={`#/certificates/new?subjectKind=${kind}&subjectId=${id}`}>Thêm chứng thư</a>}
        {store === 'staff' && <a href={`#/devices/new?holderId=${id}`}>Thêm thiết bị</a>}
        {store === 'devices' && <a href={`#/certificates/new?deviceId=${id}`}>Thêm chứng thư</a>}
      </p>
    </section>
  );
}
