import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { usePageState } from '../app/react.js';

/** A button that opens a list at the end of the document, filtered by a box within. */
function Choice({ k, label, options, value, onPick }) {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const button = useRef(null);
  useEffect(() => {
    if (!open) return undefined;
    const away = (event) => {
      if (!event.target.closest('.pop') && !button.current.contains(event.target)) setOpen(false);
    };
    document.addEventListener('mousedown', away);
    return () => document.removeEventListener('mousedown', away);
  }, [open]);
  const place = button.current?.getBoundingClientRect();
  return (
    <div className="row" data-truth={k}>
      <span className="lb" id={`${k}-lb`}>
        {label}
      </span>
      <button
        ref={button}
        type="button"
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-labelledby={`${k}-lb ${k}-val`}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      >
        <span id={`${k}-val`}>{options.find(([id]) => id === value)?.[1] ?? '— chọn —'}</span>
      </button>
      {open &&
        createPortal(
          <div
            className="pop"
            style={{
              position: 'absolute',
              left: place.left,
              top: place.bottom + window.scrollY,
              background: '#fff',
              border: '1px solid #888',
              width: 380,
            }}
          >
            <input aria-label="Tìm" value={query} onChange={(event) => setQuery(event.target.value)} />
            <div role="listbox" aria-label={label}>
              {options
                .filter(([, text]) => text.toLowerCase().includes(query.toLowerCase()))
                .map(([id, text]) => (
                  <div
                    key={id}
                    role="option"
                    aria-selected={id === value}
                    onMouseDown={(event) => {
                      event.preventDefault();
                      onPick(id);
                      setOpen(false);
                    }}
                  >
                    {text}
                  </div>
                ))}
            </div>
          </div>,
          document.body,
        )}
    </div>
  );
}

/** A read-only box with a calendar: the only way to give a date. */
function Day({ k, label, value, onPick }) {
  const [open, setOpen] = useState(false);
  const [month, setMonth] = useState(new Date(2026, 10, 1));
  const count = new Date(month.getFullYear(), month.getMonth() + 1, 0).getDate();
  const two = (n) => String(n).padStart(2, '0');
  const move = (n) => setMonth(new Date(month.getFullYear(), month.getMonth() + n, 1));
  return (
    <div className="row" data-truth={k}>
      <label htmlFor={k}>{label}</label>
      <input
        id={k}
        readOnly
        value={value ?? ''}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      />
      {open && (
        <div role="dialog" aria-label="Chọn ngày" style={{ border: '1px solid #888', padding: 6 }}>
          <button type="button" aria-label="Năm trước" onClick={() => move(-12)}>
            «
          </button>
          <button type="button" aria-label="Tháng trước" onClick={() => move(-1)}>
            ‹
          </button>
          <b aria-live="polite">
            Tháng {month.getMonth() + 1}/{month.getFullYear()}
          </b>
          <button type="button" aria-label="Tháng sau" onClick={() => move(1)}>
            ›
          </button>
          <button type="button" aria-label="Năm sau" onClick={() => move(12)}>
            »
          </button>
          <div role="grid">
            {Array.from({ length: count }, (_, i) => (
              <button
                type="button"
                role="gridcell"
                key={i}
                aria-label={`${two(i + 1)}/${two(month.getMonth() + 1)}/${month.getFullYear()}`}
                onClick={() => {
                  onPick(`${two(i + 1)}/${two(month.getMonth() + 1)}/${month.getFullYear()}`);
                  setOpen(false);
                }}
              >
                {i + 1}
              </button>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

function Page() {
  const [v, setAll] = useState({});
  const put = (key, value) => setAll((old) => ({ ...old, [key]: value }));
  usePageState(() => v);
  const text = (k, label) => (
    <div className="row">
      <label htmlFor={k}>{label}</label>
      <input id={k} data-truth={k} value={v[k] ?? ''} onChange={(event) => put(k, event.target.value)} />
    </div>
  );
  return (
    <main>
      <h1>Hồ sơ thay đổi thông tin chứng thư số</h1>
      {text('no', 'Số công văn')}
      <Day k="date" label="Ngày công văn" value={v.date} onPick={(day) => put('date', day)} />
      <Choice
        k="to"
        label="Nơi tiếp nhận"
        value={v.to}
        onPick={(id) => put('to', id)}
        options={[
          ['A', 'Cục Chứng thực số và Bảo mật thông tin'],
          ['B', 'Sở Khoa học và Công nghệ'],
        ]}
      />
      {text('name', 'Tên chủ chứng thư')}
      {text('unit', 'Cơ quan, đơn vị')}
      {text('serial', 'Số hiệu chứng thư')}
      {text('device', 'Số hiệu thiết bị')}
      <Choice
        k="field"
        label="Thông tin đề nghị thay đổi"
        value={v.field}
        onPick={(id) => put('field', id)}
        options={[
          ['e', 'Địa chỉ thư điện tử công vụ'],
          ['o', 'Cơ quan, tổ chức công tác'],
          ['n', 'Tên cơ quan, tổ chức'],
          ['a', 'Địa chỉ hoạt động'],
        ]}
      />
      {text('old', 'Giá trị cũ')}
      {text('new', 'Giá trị mới')}
      <h2>Người tiếp nhận chứng thư chữ ký số</h2>
      {text('rname', 'Họ và tên')}
      {text('rpos', 'Chức vụ')}
      {text('rmob', 'Số điện thoại di động')}
      {text('rmail', 'Địa chỉ thư điện tử công vụ')}
      <button type="button" data-danger="gui">
        Gửi
      </button>
    </main>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
