import * as RadioGroup from '@radix-ui/react-radio-group';
import * as Select from '@radix-ui/react-select';
import { useReducer } from 'react';
import { createRoot } from 'react-dom/client';
import { usePageState } from '../app/react.js';

const kinds = [
  [
    'Thiết bị phần cứng',
    [
      ['tok', 'PKI Token'],
      ['hsm', 'HSM'],
    ],
  ],
  ['Thẻ', [['sim', 'SIM PKI']]],
];
const offices = [
  [
    'Bên nhận',
    [
      ['sokhcn', 'Sở Khoa học và Công nghệ'],
      ['cuccts', 'Cục Chứng thực số và Bảo mật thông tin'],
    ],
  ],
];
const line = { display: 'grid', gridTemplateColumns: '40px 1.3fr 1fr 1fr 1.2fr 1.4fr', gap: 6, padding: 4 };
const columns = ['STT', 'Người sử dụng', 'Loại', 'Số hiệu TB', 'Số hiệu CTS', 'Tình trạng'];

function Pick({ label, groups, value, onChange }) {
  return (
    <Select.Root value={value} onValueChange={onChange}>
      <Select.Trigger aria-label={label} style={{ width: '100%', textAlign: 'left', minHeight: 28 }}>
        <Select.Value placeholder="…" />
      </Select.Trigger>
      <Select.Portal>
        <Select.Content style={{ background: '#fff', border: '1px solid #777' }}>
          <Select.ScrollUpButton>▴</Select.ScrollUpButton>
          <Select.Viewport>
            {groups.map(([title, options]) => (
              <Select.Group key={title}>
                <Select.Label style={{ color: '#888' }}>{title}</Select.Label>
                {options.map(([key, text]) => (
                  <Select.Item key={key} value={key} style={{ padding: '2px 12px' }}>
                    <Select.ItemText>{text}</Select.ItemText>
                    <Select.ItemIndicator> ✓</Select.ItemIndicator>
                  </Select.Item>
                ))}
              </Select.Group>
            ))}
          </Select.Viewport>
          <Select.ScrollDownButton>▾</Select.ScrollDownButton>
        </Select.Content>
      </Select.Portal>
    </Select.Root>
  );
}

function Page() {
  const [v, put] = useReducer((old, [key, value]) => ({ ...old, [key]: value }), {
    to: '',
    kind0: '',
    kind1: '',
    copies: '2',
  });
  usePageState(() => v);
  const box = (key, more) => (
    <input
      data-truth={key}
      value={v[key] ?? ''}
      onChange={(event) => put([key, event.target.value])}
      style={{ width: '95%' }}
      {...more}
    />
  );
  const pair = (label, key, more) => (
    <>
      <dt>{label}</dt>
      <dd>{box(key, { 'aria-label': label, ...more })}</dd>
    </>
  );
  return (
    <main>
      <h1>Mẫu 08. Biên bản giao, nhận thiết bị lưu khóa bí mật</h1>
      <dl>
        {pair('Kèm theo công văn số', 'no')}
        {pair('Công văn ngày', 'date')}
        {pair('Ngày giao, nhận', 'day', { placeholder: 'vd. 01/02/2026' })}
        {pair('Địa điểm giao, nhận', 'place')}
      </dl>
      <section aria-labelledby="giver">
        <h2 id="giver">BÊN GIAO</h2>
        <dl>
          {pair('Cơ quan, tổ chức', 'org')}
          {pair('Do ông/bà (thủ trưởng cơ quan) làm đại diện', 'gname')}
          {pair('Chức vụ', 'gpos')}
        </dl>
      </section>
      <section aria-labelledby="taker">
        <h2 id="taker">BÊN NHẬN</h2>
        <dl>
          <dt>Cơ quan</dt>
          <dd data-truth="to">
            <Pick label="Cơ quan" groups={offices} value={v.to} onChange={(value) => put(['to', value])} />
          </dd>
          {pair('Do ông/bà làm đại diện', 'tname')}
          {pair('Chức vụ', 'tpos')}
        </dl>
      </section>
      <h2>THIẾT BỊ GIAO, NHẬN</h2>
      <div role="table" aria-label="Thiết bị giao, nhận" style={{ border: '1px solid #999' }}>
        <div role="row" style={{ ...line, background: '#eee' }}>
          {columns.map((title) => (
            <b role="columnheader" key={title}>
              {title}
            </b>
          ))}
        </div>
        {[0, 1].map((i) => (
          <div role="row" style={line} key={i}>
            <span role="cell">{i + 1}</span>
            <span role="cell">{box(`name${i}`)}</span>
            <span role="cell" data-truth={`kind${i}`}>
              <Pick groups={kinds} value={v[`kind${i}`]} onChange={(value) => put([`kind${i}`, value])} />
            </span>
            <span role="cell">{box(`device${i}`)}</span>
            <span role="cell">{box(`serial${i}`)}</span>
            <span role="cell">{box(`state${i}`)}</span>
          </div>
        ))}
      </div>
      <p id="copies-q">Số bản lập</p>
      <div data-truth="copies">
        <RadioGroup.Root
          aria-labelledby="copies-q"
          orientation="horizontal"
          value={v.copies}
          onValueChange={(value) => put(['copies', value])}
        >
          {['2', '3', '4'].map((n) => (
            <span key={n} style={{ marginRight: 12 }}>
              <RadioGroup.Item
                value={n}
                id={`copies-${n}`}
                style={{ width: 18, height: 18, borderRadius: 9 }}
              >
                <RadioGroup.Indicator>•</RadioGroup.Indicator>
              </RadioGroup.Item>
              <label htmlFor={`copies-${n}`}> {n} bản</label>
            </span>
          ))}
        </RadioGroup.Root>
      </div>
      <button type="button" data-danger="ky">
        Ký biên bản
      </button>
    </main>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
