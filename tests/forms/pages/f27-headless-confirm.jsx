import {
  Combobox,
  ComboboxButton,
  ComboboxInput,
  ComboboxOption,
  ComboboxOptions,
  Description,
  Field,
  Input,
  Label,
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
  Radio,
  RadioGroup,
} from '@headlessui/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { usePageState } from '../app/react.js';

const offices = ['Cục Chứng thực số và Bảo mật thông tin', 'Sở Khoa học và Công nghệ'];
const units = [
  'Trường THPT Hậu Nghĩa',
  'Trường THPT Nguyễn Thông',
  'Trường THPT Tân An',
  'Sở Giáo dục và Đào tạo tỉnh Long An',
];
const kinds = [
  ['tk', 'PKI Token', 'Mã vạch in trên thiết bị'],
  ['sm', 'SIM PKI', 'ICCID in trên SIM'],
  ['tt', 'Ký số tập trung', 'Chỉ có tài khoản'],
];
const sheet = { background: '#fff', border: '1px solid #999', padding: 4, width: 380 };

function Page() {
  const [v, setAll] = useState({ to: '', unit: '', kind: '' });
  const [query, setQuery] = useState('');
  const put = (key, value) => setAll((old) => ({ ...old, [key]: value }));
  usePageState(() => v);
  const text = (key, label, hint) => (
    <Field className="row">
      <Label className="lb">{label}</Label>
      <span style={{ flex: 1 }}>
        <Input data-truth={key} value={v[key] ?? ''} onChange={(event) => put(key, event.target.value)} />
        {hint && <Description>{hint}</Description>}
      </span>
    </Field>
  );
  return (
    <main>
      <h1>Thông báo đã giao thiết bị lưu khóa cho thuê bao</h1>
      {text('no', 'Thông báo số')}
      {text('date', 'Ngày ra thông báo', 'dd/mm/yyyy')}
      <div className="row" data-truth="to">
        <Field style={{ display: 'flex', gap: 12 }}>
          <Label className="lb">Nơi nhận thông báo</Label>
          <Listbox value={v.to} onChange={(value) => put('to', value)}>
            <ListboxButton style={{ width: 380 }}>{v.to || 'Chưa chọn'}</ListboxButton>
            <ListboxOptions anchor="bottom" style={sheet}>
              {offices.map((office) => (
                <ListboxOption key={office} value={office}>
                  {office}
                </ListboxOption>
              ))}
            </ListboxOptions>
          </Listbox>
        </Field>
      </div>
      <h2>Thuê bao</h2>
      {text('name', 'Người nhận thiết bị (thuê bao)')}
      <div className="row" data-truth="unit">
        <Field style={{ display: 'flex', gap: 12 }}>
          <Label className="lb">Cơ quan, đơn vị của thuê bao</Label>
          <Combobox
            value={v.unit}
            onChange={(value) => put('unit', value ?? '')}
            onClose={() => setQuery('')}
          >
            <ComboboxInput onChange={(event) => setQuery(event.target.value)} style={{ width: 340 }} />
            <ComboboxButton>▾</ComboboxButton>
            <ComboboxOptions anchor="bottom" style={sheet}>
              {units
                .filter((unit) => unit.toLowerCase().includes(query.toLowerCase()))
                .map((unit) => (
                  <ComboboxOption key={unit} value={unit}>
                    {unit}
                  </ComboboxOption>
                ))}
            </ComboboxOptions>
          </Combobox>
        </Field>
      </div>
      {text('serial', 'Số hiệu chứng thư chữ ký số')}
      <div className="row" data-truth="kind">
        <RadioGroup
          value={v.kind}
          onChange={(value) => put('kind', value)}
          aria-label="Loại thiết bị đã giao"
        >
          {kinds.map(([value, label, hint]) => (
            <Field key={value} style={{ display: 'inline-block', border: '1px solid #aaa', padding: 8 }}>
              <Radio
                value={value}
                style={{ width: 14, height: 14, border: '1px solid', display: 'inline-block' }}
              />{' '}
              <Label>{label}</Label>
              <Description>{hint}</Description>
            </Field>
          ))}
        </RadioGroup>
      </div>
      {text('device', 'Số hiệu thiết bị')}
      {text('day', 'Ngày thuê bao ký nhận', 'dd/mm/yyyy')}
      {text('place', 'Giao tại')}
      {text('handed', 'Người giao')}
      <button type="button" data-danger="gui">
        Gửi thông báo
      </button>
    </main>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
