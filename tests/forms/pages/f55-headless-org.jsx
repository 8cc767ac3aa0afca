import {
  Combobox,
  ComboboxButton,
  ComboboxInput,
  ComboboxOption,
  ComboboxOptions,
  Description,
  Field,
  Fieldset,
  Input,
  Label,
  Legend,
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
  Radio,
  RadioGroup,
  Select,
  Switch,
  Textarea,
} from '@headlessui/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { provinces63 } from '../../portal/app/provinces.ts';
import { usePageState } from '../app/react.js';

const offices = [
  { id: 'so', name: 'Sở Khoa học và Công nghệ tỉnh Long An' },
  { id: 'cuc', name: 'Cục Chứng thực số và Bảo mật thông tin, Ban Cơ yếu Chính phủ' },
];
const kinds = [
  ['pki', 'PKI Token', 'thiết bị cắm cổng USB'],
  ['hsm', 'HSM', 'thiết bị đặt tại trung tâm dữ liệu'],
  ['ktt', 'Ký số tập trung', 'không có thiết bị riêng'],
];
const provinces = provinces63.map(([id, name]) => ({ id, name: name.replace(/^(Tỉnh|Thành phố) /, '') }));
const sheet = {
  background: '#fff',
  border: '1px solid #888',
  padding: 0,
  maxHeight: 220,
  width: 420,
  zIndex: 9,
};
const card = { display: 'inline-block', border: '1px solid #888', padding: 8, margin: 4 };
const bare = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function Page() {
  const [v, setAll] = useState({ to: null, prov: null, kind: '', signed: false });
  const [query, setQuery] = useState('');
  const put = (key, value) => setAll((old) => ({ ...old, [key]: value }));
  usePageState(() => ({ ...v, to: v.to?.id, prov: v.prov?.id, signed: v.signed ? 'true' : '' }));
  const text = (key, label, english, As = Input) => (
    <Field style={{ margin: '8px 0' }}>
      <Label>
        {label} <i style={{ color: '#777' }}>/ {english}</i>
      </Label>
      <br />
      <As
        data-truth={key}
        style={{ width: 420 }}
        value={v[key] ?? ''}
        onChange={(event) => put(key, event.target.value)}
      />
    </Field>
  );
  return (
    <main>
      <h1>Đăng ký chứng thư chữ ký số cho cơ quan / Certificate application for organisations</h1>
      <Fieldset className="card">
        <Legend>Công văn / Official letter</Legend>
        {text('no', 'Số, ký hiệu', 'Reference number')}
        {text('date', 'Ngày ban hành (ngày/tháng/năm)', 'Date of issue')}
        <Field>
          <Label>Nơi nhận / Addressee</Label>
          <div data-truth="to">
            <Listbox value={v.to} by="id" onChange={(value) => put('to', value)}>
              <ListboxButton style={{ width: 420, textAlign: 'left' }}>
                {v.to?.name ?? 'Chọn nơi nhận / Select'}
              </ListboxButton>
              <ListboxOptions modal={false} style={sheet}>
                {offices.map((office) => (
                  <ListboxOption key={office.id} value={office}>
                    {({ selected }) => (
                      <span>
                        {selected ? '✓ ' : ''}
                        {office.name}
                      </span>
                    )}
                  </ListboxOption>
                ))}
              </ListboxOptions>
            </Listbox>
          </div>
        </Field>
        <Field style={{ display: 'flex', gap: 8, margin: '8px 0' }}>
          <Switch
            data-truth="signed"
            checked={v.signed}
            onChange={(on) => put('signed', on)}
            style={{ width: 44, background: v.signed ? '#2a7' : '#ccc' }}
          >
            {v.signed ? 'Có' : 'Không'}
          </Switch>
          <Label>Công văn đã ký số / Digitally signed</Label>
        </Field>
      </Fieldset>
      <Fieldset className="card">
        <Legend>Cơ quan, tổ chức / Organisation</Legend>
        {text('org', 'Tên đầy đủ', 'Full name')}
        {text('short', 'Tên viết tắt', 'Short name')}
        {text('intl', 'Tên giao dịch quốc tế', 'International name')}
        {text('eid', 'Mã định danh cơ quan', 'Agency identifier')}
        {text('tax', 'Mã số thuế', 'Tax code')}
        {text('budget', 'Mã quan hệ ngân sách', 'Budget relation code')}
        {text('addr', 'Địa chỉ trụ sở chính', 'Head office address', Textarea)}
        <Field>
          <Label>Tỉnh, thành phố / Province</Label>
          <div data-truth="prov">
            <Combobox
              immediate
              value={v.prov}
              by="id"
              onChange={(value) => put('prov', value)}
              onClose={() => setQuery('')}
            >
              <ComboboxInput
                displayValue={(province) => province?.name ?? ''}
                onChange={(event) => setQuery(event.target.value)}
                style={{ width: 380 }}
              />
              <ComboboxButton aria-label="Mở danh sách">▾</ComboboxButton>
              <ComboboxOptions modal={false} style={{ ...sheet, overflow: 'auto' }}>
                {provinces
                  .filter(({ name }) => bare(name).includes(bare(query)))
                  .map((province) => (
                    <ComboboxOption key={province.id} value={province}>
                      {province.name}
                    </ComboboxOption>
                  ))}
              </ComboboxOptions>
            </Combobox>
          </div>
        </Field>
        {text('phone', 'Điện thoại cơ quan', 'Office telephone')}
        {text('mail', 'Thư điện tử công vụ cơ quan', 'Official e-mail')}
        {text('head', 'Họ tên người đứng đầu', 'Head of organisation')}
        {text('headpos', 'Chức vụ người đứng đầu', 'Title')}
        <Field>
          <Label>Số năm sử dụng / Term</Label>
          <br />
          <Select
            data-truth="term"
            value={v.term ?? ''}
            onChange={(event) => put('term', event.target.value)}
          >
            <option value="">–</option>
            <option value="3">3 năm / years</option>
            <option value="5">5 năm / years</option>
          </Select>
        </Field>
      </Fieldset>
      <Fieldset className="card">
        <Legend>Thiết bị / Device</Legend>
        <div data-truth="kind">
          <RadioGroup
            value={v.kind}
            onChange={(value) => put('kind', value)}
            aria-label="Thiết bị lưu khóa bí mật / Private key storage"
          >
            {kinds.map(([value, name, hint]) => (
              <Radio
                key={value}
                value={value}
                style={{ ...card, background: v.kind === value ? '#cfe5ff' : '#fff' }}
              >
                <strong>{name}</strong>
                <div>
                  <small>{hint}</small>
                </div>
              </Radio>
            ))}
          </RadioGroup>
        </div>
        <h3>Người nhận thiết bị / Device recipient</h3>
        {text('rname', 'Họ và tên', 'Full name')}
        {text('rid', 'Số căn cước', 'Citizen identity number')}
        {text('ridon', 'Ngày cấp căn cước', 'Issued on')}
        {text('ridby', 'Nơi cấp căn cước', 'Issued by')}
        {text('rpos', 'Chức vụ', 'Position')}
        {text('rmob', 'Di động', 'Mobile')}
        {text('rmail', 'Thư điện tử công vụ', 'Official e-mail')}
        <Field>
          <Label>Địa chỉ nhận bưu gửi / Delivery address</Label>
          <Description>Ghi rõ số nhà, đường, phường/xã</Description>
          <Textarea
            data-truth="raddr"
            style={{ width: 420 }}
            value={v.raddr ?? ''}
            onChange={(event) => put('raddr', event.target.value)}
          />
        </Field>
      </Fieldset>
      <button type="button" data-danger="gui">
        Gửi / Submit
      </button>
    </main>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
