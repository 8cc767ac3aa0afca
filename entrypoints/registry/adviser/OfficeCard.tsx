import { Cite } from '../../../components/Cite.tsx';
import { showWhen } from '../../../lib/procedures/profileForm.ts';
import type { Citation, Office, Profile } from '../../../lib/procedures/types.ts';

export interface OfficeCardProps {
  office: Office;
  /** Why it is this office. */
  citation: Citation;
  /** Where the contact data come from. */
  source: Profile['source'];
}

/** To whom it goes, and how to reach them; with the date of what is known. */
export function OfficeCard({ office, citation, source }: OfficeCardProps) {
  const { name, address, phones, phoneOwners = [], electronicId, note } = office;
  return (
    <div class="stack tight">
      <p>
        <strong>{name}</strong>
      </p>
      <Cite citation={citation} />
      {address && <p>Địa chỉ: {address}</p>}
      {phones.length > 0 && (
        <ul class="plain">
          {phones.map((phone, at) => (
            <li key={phone}>
              Điện thoại: <span class="mono">{phone}</span>
              {phoneOwners[at] && ` (${phoneOwners[at]})`}
            </li>
          ))}
        </ul>
      )}
      {electronicId && (
        <p>
          Mã định danh điện tử: <span class="mono">{electronicId}</span>
        </p>
      )}
      {note && (
        <p class="notice warning small">
          {note} <a href="#/profiles">Sửa thông tin liên hệ</a>
        </p>
      )}
      <p class="quiet-text small">
        Theo {source.document}
        {source.date && ` (${showWhen(source.date)})`}.
      </p>
    </div>
  );
}
