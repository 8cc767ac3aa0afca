import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { usePageState } from '../app/react.js';

const offices = [
  ['O1', 'Cục Chứng thực số và Bảo mật thông tin'],
  ['O2', 'Sở Khoa học và Công nghệ'],
  ['O3', 'Sở Nội vụ'],
];
const kinds = [
  ['token', 'PKI Token'],
  ['sim', 'SIM PKI'],
  ['central', 'Ký số tập trung'],
];
const reasons = [
  ['r1', 'Chuyển công tác'],
  ['r2', 'Đổi địa chỉ thư điện tử công vụ'],
  ['r3', 'Cơ quan đổi tên'],
];
const attributes = [
  ['name', 'Họ và tên'],
  ['unit', 'Cơ quan, tổ chức công tác'],
  ['mail', 'Thư điện tử công vụ'],
];
const frame = { border: '1px solid #9ab', borderRadius: 6, padding: '5px 8px', background: '#fff' };
const sheet = { ...frame, position: 'absolute', zIndex: 5, width: '100%', listStyle: 'none', margin: 0 };

/** All that ARIA asks of a combobox; what was not chosen is thrown away on leaving it. */
function Combo({ id, label, options, value, onPick }) {
  const chosen = options.find(([code]) => code === value)?.[1] ?? '';
  const [text, setText] = useState(null);
  const [active, setActive] = useState(0);
  const found = options.filter(([, name]) => name.toLowerCase().includes((text ?? '').toLowerCase()));
  const pick = (option) => {
    if (option) onPick(option[0]);
    setText(null);
  };
  return (
    <div style={{ position: 'relative', flex: 1 }}>
      <input
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={text !== null}
        aria-controls={`${id}-l`}
        aria-activedescendant={text !== null && found[active] ? `${id}-${found[active][0]}` : undefined}
        aria-labelledby={label}
        value={text ?? chosen}
        style={{ ...frame, width: '95%' }}
        onClick={() => setText(text ?? '')}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setActive(Math.min(active + 1, found.length - 1));
          if (event.key === 'Enter') pick(found[active]);
          if (event.key === 'Escape') setText(null);
        }}
        onBlur={() => setText(null)}
      />
      {text !== null && (
        <ul role="listbox" id={`${id}-l`} style={sheet}>
          {found.map((option, i) => (
            <li
              key={option[0]}
              id={`${id}-${option[0]}`}
              role="option"
              aria-selected={i === active}
              style={{ background: i === active ? '#def' : undefined }}
              onMouseDown={(event) => {
                event.preventDefault();
                pick(option);
              }}
            >
              {option[1]}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Looks like a list, and says so to nobody. */
function Drop({ options, value, onPick }) {
  const [open, setOpen] = useState(false);
  const whole = useRef(null);
  useEffect(() => {
    const leave = (event) => !whole.current?.contains(event.target) && setOpen(false);
    document.addEventListener('mousedown', leave);
    return () => document.removeEventListener('mousedown', leave);
  }, []);
  return (
    <div ref={whole} style={{ position: 'relative', flex: 1 }}>
      <div
        className="drop-face"
        tabIndex={0}
        style={{ ...frame, cursor: 'pointer' }}
        onClick={() => setOpen(!open)}
      >
        {options.find(([code]) => code === value)?.[1] ?? '— Bấm để chọn —'}
        <span style={{ float: 'right' }}>▾</span>
      </div>
      {open && (
        <div className="drop-list" style={sheet}>
          {options.map(([code, name]) => (
            <div
              key={code}
              className="opt"
              style={{ padding: 3, cursor: 'pointer' }}
              onClick={() => {
                onPick(code);
                setOpen(false);
              }}
            >
              {name}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** Day, month, year; a box that is full hands over to the next. */
function Three({ value, onChange }) {
  const boxes = useRef([]);
  const parts = value ?? ['', '', ''];
  return (
    <span>
      {['ngày', 'tháng', 'năm'].map((name, i) => (
        <input
          key={name}
          ref={(box) => {
            boxes.current[i] = box;
          }}
          placeholder={name}
          inputMode="numeric"
          maxLength={i === 2 ? 4 : 2}
          size={i === 2 ? 4 : 2}
          value={parts[i]}
          onChange={(event) => {
            const text = event.target.value.replace(/\D/g, '');
            onChange(parts.map((part, n) => (n === i ? text : part)));
            if (text.length === 2 && i < 2) boxes.current[i + 1].focus();
          }}
        />
      ))}
    </span>
  );
}

/** Text until it is clicked, then a box until it is left. */
function Cell({ truth, value, onChange }) {
  const [editing, setEditing] = useState(false);
  return (
    <td data-truth={truth} style={{ minWidth: 260 }} onClick={() => setEditing(true)}>
      {editing ? (
        <input
          autoFocus
          defaultValue={value}
          style={{ width: '95%' }}
          onBlur={(event) => {
            onChange(event.target.value);
            setEditing(false);
          }}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        />
      ) : (
        value || <span style={{ color: '#999' }}>bấm để ghi</span>
      )}
    </td>
  );
}

const days = ['date', 'from', 'till'];

function Page() {
  const [v, setAll] = useState({});
  const put = (key, value) => setAll((old) => ({ ...old, [key]: value }));
  usePageState(() => ({
    ...v,
    ...Object.fromEntries(
      days.map((key) => {
        const [d, m, y] = v[key] ?? [];
        return [key, d && m && y ? [d.padStart(2, '0'), m.padStart(2, '0'), y].join('/') : ''];
      }),
    ),
  }));
  const row = (key, label, child, outer) => (
    <div className="row" key={key} {...(outer && { 'data-truth': key })}>
      <span className="lb" id={`lb-${key}`}>
        {label}
      </span>
      {child}
    </div>
  );
  const text = (key, label, more) =>
    row(
      key,
      label,
      <input
        data-truth={key}
        aria-labelledby={`lb-${key}`}
        value={v[key] ?? ''}
        onChange={(event) => put(key, event.target.value)}
        {...more}
      />,
    );
  const three = (key, label) =>
    row(key, label, <Three value={v[key]} onChange={(parts) => put(key, parts)} />, true);
  const drop = (key, label, list) =>
    row(key, label, <Drop options={list} value={v[key]} onPick={(code) => put(key, code)} />, true);
  return (
    <main>
      <h1>Điều chỉnh thông tin trên chứng thư chữ ký số</h1>
      <h2>Phần 1 – Công văn</h2>
      {text('no', 'Công văn số')}
      {three('date', 'Công văn ngày')}
      {row(
        'to',
        'Công văn gửi',
        <Combo id="to" label="lb-to" options={offices} value={v.to} onPick={(code) => put('to', code)} />,
        true,
      )}
      {row(
        'kind',
        'Công văn đề nghị',
        <span>
          {[
            ['giahan', 'Gia hạn'],
            ['thaydoi', 'Thay đổi thông tin'],
          ].map(([code, name]) => (
            <button
              key={code}
              type="button"
              aria-pressed={v.kind === code}
              style={{
                background: v.kind === code ? '#17b' : '#eee',
                color: v.kind === code ? '#fff' : '#222',
              }}
              onClick={() => put('kind', code)}
            >
              {name}
            </button>
          ))}
        </span>,
        true,
      )}
      {text('copies', 'Số bản đính kèm')}
      <h2>Phần 2 – Chứng thư đang dùng</h2>
      {text('holder', 'Chủ chứng thư')}
      {text('serial', 'Số hiệu chứng thư')}
      {three('from', 'Có hiệu lực từ')}
      {three('till', 'Có hiệu lực đến')}
      {drop('device', 'Khoá bí mật nằm trong', kinds)}
      {text('barcode', 'Số hiệu thiết bị')}
      <h2>Phần 3 – Thay đổi</h2>
      {drop('why', 'Vì sao phải thay đổi', reasons)}
      <p className="hint">Chỉ ghi dòng nào có thay đổi, để trống các dòng khác.</p>
      <table className="line">
        <thead>
          <tr>
            {['Thông tin', 'Đang ghi trên chứng thư', 'Đề nghị ghi lại là'].map((title) => (
              <th key={title}>{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {attributes.map(([key, label]) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {['old', 'new'].map((side) => (
                <Cell
                  key={side}
                  truth={`${key}-${side}`}
                  value={v[`${key}-${side}`] ?? ''}
                  onChange={(value) => put(`${key}-${side}`, value)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h2>Phần 4 – Ai nhận chứng thư mới</h2>
      {text('rname', 'Tên người nhận')}
      {text('rpos', 'Chức vụ người nhận')}
      {text('rmob', 'Di động người nhận', { inputMode: 'tel' })}
      {text('rmail', 'Thư điện tử công vụ người nhận', { inputMode: 'email' })}
      <button type="button" data-danger="gui">
        Gửi công văn
      </button>
    </main>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
