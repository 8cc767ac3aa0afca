import { useId, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { usePageState } from '../app/react.js';

const digits = (text) => text.replace(/\D/g, '');

function Field({ label, k, v, set, clean = (text) => text, show = (text) => text, ...rest }) {
  const id = useId();
  return (
    <div className="row">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        data-truth={k}
        value={show(v[k] ?? '')}
        onChange={(event) => set({ ...v, [k]: clean(event.target.value) })}
        {...rest}
      />
    </div>
  );
}

function Page() {
  const [v, setAll] = useState({});
  const set = (next) => setAll((old) => ({ ...old, ...next }));
  const put = (key) => (event) => setAll((old) => ({ ...old, [key]: event.target.value }));
  usePageState(() => v);
  const one = (label, k, rest = {}) => (
    <Field label={label} k={k} v={v} set={(next) => set({ [k]: next[k] })} {...rest} />
  );
  return (
    <main>
      <h1>Đề nghị khôi phục thiết bị PKI Token bị khóa</h1>
      {one('Số, ký hiệu công văn', 'no')}
      {one('Ngày công văn', 'date', { placeholder: 'DD/MM/YYYY', maxLength: 10 })}
      <div className="row">
        <label htmlFor="to">Kính gửi</label>
        <select id="to" data-truth="to" value={v.to ?? ''} onChange={put('to')}>
          <option value="">Chọn cơ quan</option>
          <option value="cts">Cục Chứng thực số và Bảo mật thông tin</option>
          <option value="khcn">Sở Khoa học và Công nghệ</option>
        </select>
      </div>
      <section aria-label="Thuê bao">
        <h2>Thuê bao</h2>
        {one('Họ và tên', 'name')}
        {one('Cơ quan', 'unit')}
        {one('Số hiệu chứng thư', 'serial', {
          clean: (text) => text.toUpperCase().replace(/[^0-9A-F]/g, ''),
        })}
        {one('Email công vụ', 'mail', { type: 'email' })}
        {one('Số hiệu PKI Token', 'device')}
      </section>
      <section aria-label="Người phối hợp">
        <h2>Người phối hợp hỗ trợ khôi phục</h2>
        {one('Họ và tên', 'cname')}
        {one('Chức vụ', 'cpos')}
        {one('Số điện thoại di động', 'cmob', {
          clean: (text) => digits(text).slice(0, 10),
          show: (text) => text.replace(/^(\d{4})(\d{3})(\d{1,3})$/, '$1 $2 $3'),
        })}
        {one('Email công vụ', 'cmail', { type: 'email' })}
      </section>
      <button type="button" data-danger="gui">
        Gửi
      </button>
    </main>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
