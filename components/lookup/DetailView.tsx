import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import {
  deviceNumber,
  groupSerial,
  tellDevice,
  tellExpiry,
  tellPost,
  tellStaffStatus,
} from '../../lib/registry/display.ts';
import { systemKindLabels } from '../../lib/registry/labels.ts';
import type { Certificate, Device } from '../../lib/registry/schema.ts';
import { formatDate } from '../../lib/vietnamese/dates.ts';
import { adviserLink } from '../adviser/link.ts';
import { Chip } from '../Chip.tsx';
import { today } from '../clock.ts';
import { Notice } from '../Notice.tsx';
import { useLive } from '../registry.tsx';
import { NotYet } from '../states/NotYet.tsx';
import { Copyable } from './Copyable.tsx';
import { type Detail, nameOf, type Ref, readDetail } from './summaries.ts';

export interface DetailViewProps {
  chosen: Ref;
  onBack(): void;
  /** Fills the page in the tab for this record; absent where there is none. */
  onFill?: (ref: Ref) => void;
}

/** Everything about one holder: who it is, certificates, devices; each number ready to be copied. */
export function DetailView({ chosen, onBack, onFill }: DetailViewProps) {
  const live = useLive(
    async (registry) => ({ detail: await readDetail(registry, chosen) }),
    ['staff', 'organisations', 'systems', 'certificates', 'devices'],
    `${chosen.store}:${chosen.id}`,
  );
  const { value, problem } = live;
  const heading = useRef<HTMLHeadingElement>(null);
  const fill = useRef<HTMLButtonElement>(null);
  const ready = value !== undefined;
  useEffect(() => {
    // On the portal the next Enter goes on to the filling.
    if (ready) (fill.current ?? heading.current)?.focus();
  }, [ready]);
  const detail = value?.detail;
  return (
    <article class="stack lookup-detail">
      <div>
        <button type="button" class="quiet" onClick={onBack}>
          ‹ Kết quả
        </button>
      </div>
      {(!value || problem) && <NotYet live={live} />}
      {value && !detail && <Notice>Mục này không còn trong sổ đăng ký.</Notice>}
      {detail && (
        <>
          <Holder detail={detail} heading={heading} />
          {onFill && (
            <p>
              <button ref={fill} type="button" class="primary" onClick={() => onFill(chosen)}>
                Điền trang này
              </button>
            </p>
          )}
          {detail.certificates.map((certificate) => (
            <CertificateCard
              key={certificate.id}
              certificate={certificate}
              device={detail.devices.find(({ id }) => id === certificate.deviceId)}
              knownEmail={detail.person?.officialEmail ?? detail.organisation?.officialEmail}
            />
          ))}
          {detail.devices
            .filter(({ id }) => !detail.certificates.some(({ deviceId }) => deviceId === id))
            .map((device) => (
              <section key={device.id} class="card stack">
                <h3>Thiết bị lưu khóa bí mật</h3>
                <DeviceLines device={device} />
              </section>
            ))}
          {detail.certificates.length === 0 && <p class="quiet-text">Chưa có chứng thư trong sổ.</p>}
          <Links detail={detail} chosen={chosen} />
        </>
      )}
    </article>
  );
}

function Holder({ detail, heading }: { detail: Detail; heading: RefObject<HTMLHeadingElement | null> }) {
  const { person, organisation, system } = detail;
  return (
    <header class="stack tight">
      <div class="row">
        <h2 ref={heading} tabIndex={-1}>
          {nameOf(detail) ?? 'Chưa giao cho ai'}
        </h2>
        {person && <Chip {...tellStaffStatus(person)} />}
      </div>
      {person && tellPost(person) && <p>{tellPost(person)}</p>}
      {system && (
        <p>
          {[systemKindLabels[system.kind], system.version, system.description].filter(Boolean).join(' · ')}
        </p>
      )}
      {organisation?.address && <p>{organisation.address}</p>}
      <dl>
        {person && (
          <>
            <Copyable label="Họ tên" value={person.fullName} />
            <Copyable label="Số định danh" value={person.idNumber} code masked />
            <Copyable label="Thư điện tử" value={person.officialEmail} />
            <Copyable label="Di động" value={person.mobile} code />
          </>
        )}
        {organisation && (
          <>
            <Copyable label="Mã số thuế" value={organisation.taxCode} code />
            <Copyable label="Mã định danh" value={organisation.electronicId} code />
            <Copyable label="Thư điện tử" value={organisation.officialEmail} />
          </>
        )}
      </dl>
    </header>
  );
}

interface CertificateCardProps {
  certificate: Certificate;
  device: Device | undefined;
  /** The holder's official address: the certificate's is shown where it is another. */
  knownEmail: string | undefined;
}

function CertificateCard({ certificate, device, knownEmail }: CertificateCardProps) {
  const { serialNumber, validFrom, validTo, renewals } = certificate;
  const valid = [validFrom && `từ ${formatDate(validFrom)}`, validTo && `đến ${formatDate(validTo)}`]
    .filter(Boolean)
    .join(' ');
  return (
    <section class="card stack">
      <div class="row">
        <h3>Chứng thư</h3>
        <Chip {...tellExpiry(certificate, today())} />
        {renewals > 0 && <span class="chip">đã gia hạn {renewals} lần</span>}
      </div>
      <dl>
        <Copyable label="Tên chứng thư" value={certificate.commonName} />
        <Copyable label="Số hiệu" value={serialNumber} shown={groupSerial(serialNumber)} code />
        {valid && (
          <div class="copyable">
            <dt>Hiệu lực</dt>
            <dd>{valid}</dd>
          </div>
        )}
        {certificate.email !== knownEmail && (
          <Copyable label="Thư trong chứng thư" value={certificate.email} />
        )}
      </dl>
      {device && <DeviceLines device={device} />}
    </section>
  );
}

function DeviceLines({ device }: { device: Device }) {
  const isSim = device.kind === 'sim-pki';
  return (
    <div class="stack tight">
      <div>
        <Chip {...tellDevice(device)} />
      </div>
      <dl>
        <Copyable label={isSim ? 'Số ICCID' : 'Số mã vạch'} value={deviceNumber(device)} code />
        <Copyable label="Số thuê bao" value={device.phoneNumber} code />
        {device.carrier && (
          <div class="copyable">
            <dt>Nhà mạng</dt>
            <dd>{device.carrier}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}

function Links({ detail, chosen }: { detail: Detail; chosen: Ref }) {
  const { person, organisation, system } = detail;
  const place = person
    ? `staff/${person.id}`
    : organisation
      ? `organisation/${organisation.id}`
      : system
        ? `systems/${system.id}`
        : `${chosen.store}/${chosen.id}`;
  const about =
    chosen.store === 'organisations' ? undefined : `${chosen.store}=${encodeURIComponent(chosen.id)}`;
  return (
    <p class="row">
      <a href={`registry.html#/${place}`} target="_blank" rel="noreferrer">
        Mở trong sổ đăng ký
      </a>
      <a href={adviserLink(undefined, chosen)} target="_blank" rel="noreferrer">
        Chuyện gì đã xảy ra?
      </a>
      {about && (
        <a href={`registry.html#/requests/new?${about}`} target="_blank" rel="noreferrer">
          Lập hồ sơ
        </a>
      )}
    </p>
  );
}
