import { createRoot } from 'react-dom/client';
import { Controller, useFieldArray, useForm } from 'react-hook-form';
import Select from 'react-select';
import AsyncSelect from 'react-select/async';
import CreatableSelect from 'react-select/creatable';
import { usePageState } from '../app/react.js';

const offices = [
  {
    label: 'Cơ quan trung ương',
    options: [{ value: 'BCY-CTS', label: 'Cục Chứng thực số và Bảo mật thông tin' }],
  },
  {
    label: 'Cơ quan chuyên môn thuộc UBND tỉnh',
    options: [
      { value: 'KHCN', label: 'Sở Khoa học và Công nghệ' },
      { value: 'NV', label: 'Sở Nội vụ' },
    ],
  },
];
const kinds = [
  { value: 'doi', label: 'Thay đổi nội dung thông tin chứng thư' },
  { value: 'gia-han', label: 'Gia hạn chứng thư' },
];
const years = [1, 2, 3].map((n) => ({ value: n, label: `${n} năm` }));
const posts = ['Nhân viên Công nghệ thông tin', 'Nhân viên Văn thư', 'Kế toán'].map((label) => ({
  value: label,
  label,
}));
const bodies = [
  ['D101', 'Sở Giáo dục và Đào tạo'],
  ['D207', 'Trường THPT Hậu Nghĩa'],
  ['D214', 'Trường THPT Nguyễn Hữu Thọ'],
  ['D215', 'Trường THPT Nguyễn Thông'],
  ['D216', 'Trường THPT Tân An'],
].map(([value, label]) => ({ value, label }));
/** A search on the server, which takes its time. */
const findBodies = (words) =>
  new Promise((resolve) => {
    setTimeout(
      () => resolve(bodies.filter(({ label }) => label.toLowerCase().includes(words.trim().toLowerCase()))),
      350,
    );
  });
const keys = ['name', 'unit', 'serial', 'from', 'till', 'mail', 'device', 'years'];
const plain = (value) => (value && typeof value === 'object' ? value.value : value);

function Page() {
  const { register, control, getValues } = useForm({ defaultValues: { certs: [{}] } });
  const { fields, append, remove } = useFieldArray({ control, name: 'certs' });
  usePageState(() => {
    const { certs = [], ...v } = getValues();
    const state = Object.fromEntries(Object.entries(v).map(([key, value]) => [key, plain(value)]));
    certs.forEach((cert, i) => {
      for (const key of keys) state[`${key}${i}`] = plain(cert[key]);
    });
    return state;
  });
  const input = (path, key, label, more) => (
    <p key={key}>
      <label>
        <span>{label}</span>
        <br />
        <input data-truth={key} {...register(path)} {...more} style={{ width: '90%' }} />
      </label>
    </p>
  );
  const choice = (path, key, label, Kind, props) => (
    <div data-truth={key} key={key}>
      <label htmlFor={`rs-${key}`}>{label}</label>
      <Controller
        name={path}
        control={control}
        render={({ field }) => (
          <Kind
            {...field}
            value={field.value ?? null}
            inputId={`rs-${key}`}
            classNamePrefix="rs"
            placeholder="Chọn…"
            noOptionsMessage={() => 'Không tìm thấy'}
            loadingMessage={() => 'Đang tìm…'}
            {...props}
          />
        )}
      />
    </div>
  );
  return (
    <main>
      <h1>Đơn trực tuyến: chứng thư chữ ký số sắp hết thời hạn sử dụng</h1>
      <fieldset>
        <legend>Phần A. Nội dung đơn</legend>
        {choice('kind', 'kind', 'Cơ quan đề nghị thực hiện việc', Select, {
          options: kinds,
          isSearchable: false,
        })}
        {choice('to', 'to', 'Nơi nhận đơn', Select, { options: offices })}
        <div className="grid">
          {input('no', 'no', 'Số đơn (số, ký hiệu công văn)')}
          {input('date', 'date', 'Ngày làm đơn (ngày công văn)', { placeholder: '__/__/____' })}
        </div>
      </fieldset>
      <fieldset>
        <legend>Phần B. Các chứng thư</legend>
        {fields.map((each, i) => (
          <section className="card" key={each.id}>
            <h3>Chứng thư thứ {i + 1}</h3>
            <div className="grid">
              {input(`certs.${i}.name`, `name${i}`, 'Cấp cho (họ và tên)')}
              {choice(`certs.${i}.unit`, `unit${i}`, 'Nơi công tác', AsyncSelect, {
                loadOptions: findBodies,
                placeholder: 'Gõ ít nhất một từ để tìm',
              })}
              {input(`certs.${i}.serial`, `serial${i}`, 'Số hiệu chứng thư')}
              {input(`certs.${i}.mail`, `mail${i}`, 'Email công vụ ghi trong chứng thư', { type: 'email' })}
              {input(`certs.${i}.from`, `from${i}`, 'Hiệu lực: từ', { type: 'date' })}
              {input(`certs.${i}.till`, `till${i}`, 'Hiệu lực: đến', { type: 'date' })}
              {input(`certs.${i}.device`, `device${i}`, 'Số hiệu thiết bị lưu khóa')}
              {choice(`certs.${i}.years`, `years${i}`, 'Xin gia hạn thêm', Select, { options: years })}
            </div>
            <button type="button" data-danger="bo" onClick={() => remove(i)}>
              Bỏ chứng thư này
            </button>
          </section>
        ))}
        <button type="button" onClick={() => append({})}>
          Thêm chứng thư
        </button>
      </fieldset>
      <fieldset>
        <legend>Phần C. Ai sẽ nhận tệp chứng thư đã gia hạn?</legend>
        <div className="grid">
          {input('rname', 'rname', 'Họ và tên')}
          {choice('rpos', 'rpos', 'Chức vụ', CreatableSelect, {
            options: posts,
            formatCreateLabel: (text) => `Dùng “${text}”`,
          })}
          {input('rmob', 'rmob', 'Số điện thoại di động')}
          {input('rmail', 'rmail', 'Email công vụ')}
          {input('rzalo', 'rzalo', 'Tài khoản Zalo')}
        </div>
      </fieldset>
      <button type="submit" data-danger="gui">
        Gửi đơn
      </button>
    </main>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
