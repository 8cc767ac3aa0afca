import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { provinces63 } from '../../portal/app/provinces.ts';
import { usePageState } from '../app/react.js';

const tree = [
  {
    name: 'Ủy ban nhân dân tỉnh Long An',
    children: [
      {
        name: 'Sở Giáo dục và Đào tạo tỉnh Long An',
        children: [{ name: 'Trường THPT Hậu Nghĩa' }, { name: 'Trường THPT Nguyễn Thông' }],
      },
      { name: 'Sở Y tế tỉnh Long An', children: [{ name: 'Bệnh viện Đa khoa Long An' }] },
    ],
  },
];
const places = [
  ['06', 'Bộ Công an'],
  ['07', 'Cục Cảnh sát quản lý hành chính về trật tự xã hội'],
  ['08', 'Cục Cảnh sát đăng ký quản lý cư trú và dữ liệu quốc gia về dân cư'],
];

/** Shows seven lines of a long list at a time, and no more of it is in the document. */
function LongList({ id, label, options, value, onPick }) {
  const [open, setOpen] = useState(false);
  const [top, setTop] = useState(0);
  const first = Math.max(0, Math.floor(top / 28) - 1);
  const shown = options.slice(first, first + 9);
  return (
    <div style={{ position: 'relative' }}>
      <div
        role="combobox"
        tabIndex={0}
        aria-labelledby={label}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        style={{ border: '1px solid #999', padding: 4, minHeight: 20 }}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      >
        {options.find(([code]) => code === value)?.[1] ?? ''}
      </div>
      {open && (
        <div
          id={`${id}-list`}
          role="listbox"
          onScroll={(event) => setTop(event.currentTarget.scrollTop)}
          style={{
            position: 'absolute',
            zIndex: 3,
            height: 196,
            width: '100%',
            overflow: 'auto',
            background: '#fff',
            border: '1px solid #999',
          }}
        >
          <div style={{ height: options.length * 28, position: 'relative' }}>
            {shown.map(([code, name], i) => (
              <div
                key={code}
                role="option"
                aria-selected={code === value}
                aria-setsize={options.length}
                aria-posinset={first + i + 1}
                style={{ position: 'absolute', top: (first + i) * 28, height: 28, left: 4 }}
                onClick={() => {
                  onPick(code);
                  setOpen(false);
                }}
              >
                {name}
              </div>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

/** A body within a body within a body. */
function Cascade({ value, onPick }) {
  const [open, setOpen] = useState(false);
  const [path, setPath] = useState([]);
  const levels = [tree];
  for (const name of path) levels.push(levels.at(-1).find((each) => each.name === name).children ?? []);
  return (
    <div style={{ position: 'relative' }}>
      <button type="button" aria-haspopup="tree" aria-expanded={open} onClick={() => setOpen(!open)}>
        {value || 'Chọn lần lượt các cấp'}
      </button>
      {open && (
        <div
          style={{
            display: 'flex',
            position: 'absolute',
            zIndex: 3,
            background: '#fff',
            border: '1px solid #999',
          }}
        >
          {levels.map((items, level) => (
            <ul key={level} role="group" style={{ listStyle: 'none', margin: 0, padding: 4 }}>
              {items.map(({ name, children }) => (
                <li
                  key={name}
                  role="treeitem"
                  aria-expanded={children ? path[level] === name : undefined}
                  onClick={() => {
                    if (children) return setPath([...path.slice(0, level), name]);
                    onPick(name);
                    return setOpen(false);
                  }}
                >
                  {name} {children && '›'}
                </li>
              ))}
            </ul>
          ))}
        </div>
      )}
    </div>
  );
}

/** What is typed becomes a tag with Enter or a comma. */
function Tags({ tags, onChange }) {
  const [text, setText] = useState('');
  return (
    <div style={{ border: '1px solid #999', padding: 3 }}>
      {tags.map((tag) => (
        <span key={tag} style={{ background: '#eee', margin: 2 }}>
          {tag}{' '}
          <button type="button" onClick={() => onChange(tags.filter((each) => each !== tag))}>
            ×
          </button>
        </span>
      ))}
      <input
        value={text}
        placeholder="gõ rồi Enter"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ',') return;
          event.preventDefault();
          onChange([...tags, text]);
          setText('');
        }}
      />
    </div>
  );
}

function Page() {
  const [v, setAll] = useState({ tags: [] });
  const put = (key, value) => setAll((old) => ({ ...old, [key]: value }));
  usePageState(() => ({ ...v, tags: v.tags.join(',') }));
  const text = (key, label, props) => (
    <div className="row">
      <label className="lb" htmlFor={key}>
        {label}
      </label>
      <input
        id={key}
        data-truth={key}
        value={v[key] ?? ''}
        onChange={(event) => put(key, event.target.value)}
        {...props}
      />
    </div>
  );
  const list = (key, label, options) => (
    <div className="row" data-truth={key}>
      <span className="lb" id={`${key}-lb`}>
        {label}
      </span>
      <div style={{ flex: 1 }}>
        <LongList
          id={key}
          label={`${key}-lb`}
          options={options}
          value={v[key]}
          onPick={(code) => put(key, code)}
        />
      </div>
    </div>
  );
  return (
    <main>
      <h1>Danh sách cá nhân đề nghị cấp CTCKS (Mẫu 01)</h1>
      {text('no', 'Công văn đề nghị số')}
      {text('date', 'Công văn đề nghị ngày', { type: 'date' })}
      <div className="row" data-truth="tags">
        <span className="lb">Gắn thẻ cho hồ sơ</span>
        <div style={{ flex: 1 }}>
          <Tags tags={v.tags} onChange={(tags) => put('tags', tags)} />
        </div>
      </div>
      {[0, 1].map((i) => (
        <section className="card" key={i}>
          <h3>Cá nhân số {i + 1}</h3>
          {text(`name${i}`, 'Họ và tên khai sinh')}
          {text(`dob${i}`, 'Sinh ngày', { type: 'date' })}
          {text(`id${i}`, 'CCCD/Căn cước số')}
          {text(`idon${i}`, 'CCCD/Căn cước cấp ngày', { type: 'date' })}
          {list(`idby${i}`, 'CCCD/Căn cước nơi cấp', places)}
          <div className="row" data-truth={`unit${i}`}>
            <span className="lb">Thuộc cơ quan (chọn theo cây tổ chức)</span>
            <div style={{ flex: 1 }}>
              <Cascade value={v[`unit${i}`]} onPick={(name) => put(`unit${i}`, name)} />
            </div>
          </div>
          {text(`pos${i}`, 'Chức vụ/chức danh nghề nghiệp')}
          {list(`prov${i}`, 'Tỉnh/thành nơi công tác', provinces63)}
          {text(`mail${i}`, 'Thư điện tử do cơ quan cấp')}
          {text(`mob${i}`, 'Số di động chính chủ')}
        </section>
      ))}
      <h2>Người được cử đi nhận thiết bị lưu khóa</h2>
      {text('rname', 'Họ và tên khai sinh')}
      {text('rid', 'CCCD/Căn cước số')}
      {text('ridon', 'CCCD/Căn cước cấp ngày', { type: 'date' })}
      {text('ridby', 'CCCD/Căn cước nơi cấp')}
      {text('rpos', 'Chức vụ/chức danh nghề nghiệp')}
      {text('rmob', 'Số di động chính chủ')}
      {text('rmail', 'Thư điện tử do cơ quan cấp')}
      {text('raddr', 'Nhận tại địa chỉ')}
      <button type="button" data-danger="gui">
        Gửi danh sách
      </button>
    </main>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
