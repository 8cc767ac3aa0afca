import { officeOf } from '../../../lib/documents/data.ts';
import { dossierItems, dossierSteps } from '../../../lib/documents/dossier.ts';
import { formsOf } from '../../../lib/documents/forms/index.ts';
import { procedureLabels } from '../../../lib/procedures/labels.ts';
import type { Request } from '../../../lib/registry/schema.ts';
import type { Facts } from '../../../lib/rules/types.ts';
import { formatDate } from '../../../lib/vietnamese/dates.ts';

export interface StepsProps {
  request: Request;
  facts: Facts;
}

/** Where the request goes, what goes with it, and what is done one after the other. */
export function Steps({ request, facts }: StepsProps) {
  const office = officeOf(request, facts);
  const form = formsOf(request.procedure)[0];
  const items = form ? dossierItems(form, request, { paper: '.docx' }) : [];
  return (
    <article class="sheet" data-testid="steps">
      <p class="sheet-body">{facts.organisation?.name}</p>
      <h1>{procedureLabels[request.procedure]}: nơi nhận và các bước</h1>
      {(request.document?.number || request.portalCode) && (
        <p>
          {request.document?.number && `Văn bản số ${request.document.number}`}
          {request.document?.date && ` ngày ${formatDate(request.document.date)}`}
          {request.portalCode && `; mã hồ sơ ${request.portalCode}`}
        </p>
      )}
      <h2>Nơi nhận</h2>
      {office ? (
        <address class="office">
          <strong>{office.name}</strong>
          {office.address && <span>Địa chỉ: {office.address}</span>}
          {office.phones.map((phone, index) => (
            <span key={phone}>
              Điện thoại: {phone}
              {office.phoneOwners?.[index] && ` (${office.phoneOwners[index]})`}
            </span>
          ))}
          {office.electronicId && <span>Mã định danh điện tử: {office.electronicId}</span>}
          {office.note && <em>{office.note}</em>}
        </address>
      ) : (
        <p>Chưa chọn nơi nhận trong hồ sơ.</p>
      )}
      <h2>Tài liệu</h2>
      <ul>
        {items.map(({ title, note }) => (
          <li key={title}>
            {title.replace(' (.docx)', '')}: {note}.
          </li>
        ))}
      </ul>
      <h2>Các bước</h2>
      <ol>
        {dossierSteps(request, facts).map(({ text, who, due, citation }) => (
          <li key={text}>
            {text}. <span class="sheet-quote">{who}</span>
            {due && <strong> Hạn: ngày {formatDate(due)}.</strong>}{' '}
            <span class="sheet-quote">
              ({citation.clause}, {citation.document})
            </span>
          </li>
        ))}
      </ol>
    </article>
  );
}
