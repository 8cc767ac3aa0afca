import { addresseeLabels, channelLabels } from '../../../lib/procedures/labels.ts';
import type { Office } from '../../../lib/procedures/types.ts';
import { addressees, channels } from '../../../lib/registry/schema.ts';
import { ChoiceField, DateField, FlagField, TextField } from './fields.tsx';
import type { SectionProps } from './section.ts';

/** Where the request goes, and how (letter, mục 1 to 3). */
export function SendingSection({ request, facts, onChange }: SectionProps) {
  const office = request.addressee && facts?.profile[request.addressee];
  return (
    <section class="card stack" aria-labelledby="request-sending">
      <h2 id="request-sending">Nơi nhận và cách gửi</h2>
      <div class="request-grid">
        <ChoiceField
          label="Nơi nhận"
          help="addressee"
          value={request.addressee}
          options={addressees.map((id) => [id, addresseeLabels[id]] as const)}
          onChange={(addressee) => onChange({ ...request, addressee })}
        />
        <ChoiceField
          label="Gửi qua"
          help="channel"
          value={request.channel}
          options={channels.map((id) => [id, channelLabels[id]] as const)}
          onChange={(channel) => onChange({ ...request, channel })}
        />
        <TextField
          label="Số, ký hiệu văn bản"
          value={request.document?.number}
          onChange={(number) => onChange({ ...request, document: { ...request.document, number } })}
        />
        <DateField
          label="Ngày văn bản"
          value={request.document?.date}
          onChange={(date) => onChange({ ...request, document: { ...request.document, date } })}
        />
      </div>
      <FlagField
        label="Văn bản điện tử đã ký số"
        help="signed"
        value={request.digitallySigned}
        onChange={(digitallySigned) => onChange({ ...request, digitallySigned })}
      />
      {office && <Contact office={office} />}
      <TextField
        label="Mã hồ sơ trên Cổng dịch vụ công"
        value={request.portalCode}
        onChange={(portalCode) => onChange({ ...request, portalCode })}
      />
    </section>
  );
}

function Contact({ office }: { office: Office }) {
  const { name, address, phones, electronicId, note } = office;
  return (
    <p class="quiet-text small">
      {name}. {address}. Điện thoại: {phones.join(', ')}.
      {electronicId && ` Mã định danh điện tử: ${electronicId}.`}
      {note && <strong> {note}</strong>}
    </p>
  );
}
