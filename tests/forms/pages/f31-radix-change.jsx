import * as RadioGroup from '@radix-ui/react-radio-group';
import * as Select from '@radix-ui/react-select';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { usePageState } from '../app/react.js';

const offices = [
  ['bur', 'Cục Chứng thực số và Bảo mật thông tin'],
  ['dep', 'Sở Khoa học và Công nghệ'],
];
const fields = [
  ['unit', 'Tên cơ quan, tổ chức nơi công tác'],
  ['mail', 'Địa chỉ hộp thư điện tử công vụ'],
  ['body', 'Tên của cơ quan, tổ chức'],
  ['site', 'Địa chỉ của cơ quan, tổ chức'],
];

function Pick({ id, placeholder, options, value, onChange }) {
  return (
    <Select.Root value={value} onValueChange={onChange}>
      <Select.Trigger id={id} style={{ width: 420, textAlign: 'left' }}>
        <Select.Value placeholder={placeholder} />
        <Select.Icon />
      </Select.Trigger>
      <Select.Portal>
        <Select.Content position="popper" style={{ background: '#fff', border: '1px solid #999' }}>
          <Select.Viewport>
            {options.map(([key, text]) => (
              <Select.Item key={key} value={key} style={{ padding: 4 }}>
                <Select.ItemText>{text}</Select.ItemText>
              </Select.Item>
            ))}
          </Select.Viewport>
        </Select.Content>
      </Select.Portal>
    </Select.Root>
  );
}

function Page() {
  const [v, setAll] = useState({ to: '', field: '', want: '' });
  const put = (key, value) => setAll((old) => ({ ...old, [key]: value }));
  usePageState(() => v);
  const text = (key, label) => (
    <div style={{ margin: '8px 0' }}>
      <label htmlFor={key} style={{ display: 'block', fontSize: 14, fontWeight: 500 }}>
        {label}
      </label>
      <input
        id={key}
        data-truth={key}
        value={v[key] ?? ''}
        onChange={(event) => put(key, event.target.value)}
      />
    </div>
  );
  return (
    <main>
      <h1>Yêu cầu điều chỉnh thông tin chứng thư số chuyên dùng công vụ</h1>
      {text('no', 'Văn bản kèm theo: số, ký hiệu')}
      {text('date', 'Văn bản kèm theo: ngày ban hành (dd/mm/yyyy)')}
      <div data-truth="to" style={{ margin: '8px 0' }}>
        <label htmlFor="to-trigger">Cơ quan nhận yêu cầu</label>
        <br />
        <Pick
          id="to-trigger"
          placeholder="Chọn cơ quan"
          options={offices}
          value={v.to}
          onChange={(value) => put('to', value)}
        />
      </div>
      {text('name', 'Họ tên thuê bao')}
      {text('serial', 'Số hiệu chứng thư chữ ký số đang dùng')}
      {text('from', 'Ngày bắt đầu hiệu lực')}
      {text('till', 'Ngày hết hiệu lực')}
      {text('device', 'Số hiệu thiết bị lưu khóa bí mật')}
      <div data-truth="field" style={{ margin: '8px 0' }}>
        <label htmlFor="field-trigger">Nội dung cần điều chỉnh</label>
        <br />
        <Pick
          id="field-trigger"
          placeholder="Chọn nội dung"
          options={fields}
          value={v.field}
          onChange={(value) => put('field', value)}
        />
      </div>
      {text('old', 'Thông tin trước điều chỉnh')}
      {text('new', 'Thông tin sau điều chỉnh')}
      <div data-truth="want">
        <p id="want">Kết quả nhận qua</p>
        <RadioGroup.Root aria-labelledby="want" value={v.want} onValueChange={(value) => put('want', value)}>
          {['Thư điện tử', 'Bưu điện'].map((way) => (
            <label key={way} style={{ marginRight: 12 }}>
              <RadioGroup.Item value={way} style={{ width: 16, height: 16, borderRadius: 8 }}>
                <RadioGroup.Indicator>●</RadioGroup.Indicator>
              </RadioGroup.Item>{' '}
              {way}
            </label>
          ))}
        </RadioGroup.Root>
      </div>
      <fieldset>
        <legend>Gửi chứng thư đã điều chỉnh tới</legend>
        {text('rname', 'Họ tên người tiếp nhận')}
        {text('rpos', 'Chức vụ người tiếp nhận')}
        {text('rmob', 'Di động người tiếp nhận')}
        {text('rmail', 'Hộp thư điện tử công vụ người tiếp nhận')}
      </fieldset>
      <button type="button" data-danger="gui">
        Gửi yêu cầu
      </button>
    </main>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
