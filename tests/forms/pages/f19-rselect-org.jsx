import { createRoot } from 'react-dom/client';
import { Controller, useForm } from 'react-hook-form';
import Select from 'react-select';
import { provinces34 } from '../../portal/app/provinces.ts';
import { usePageState } from '../app/react.js';

const offices = [
  { value: 'BUR', label: 'Cục Chứng thực số và Bảo mật thông tin (Ban Cơ yếu Chính phủ)' },
  { value: 'DEP', label: 'Sở Khoa học và Công nghệ tỉnh/thành phố' },
];
const provinces = provinces34.map(([value, label]) => ({ value, label }));
const kinds = [
  { value: 'USB', label: 'PKI Token' },
  { value: 'HSM', label: 'Thiết bị HSM' },
  { value: 'RSSP', label: 'Ký số tập trung (RSSP)' },
];
const fields = ['Giáo dục', 'Y tế', 'Tài chính', 'Nội vụ'].map((label) => ({ value: label, label }));

function Page() {
  const { register, control, getValues } = useForm({ mode: 'onTouched' });
  usePageState(() => {
    const { to, prov, kind, areas, ...rest } = getValues();
    return {
      ...rest,
      to: to?.value,
      prov: prov?.value,
      kind: kind?.value,
      areas: (areas ?? []).map(({ value }) => value).join(','),
    };
  });
  const text = (key, label, hint) => (
    <div className="row">
      <label htmlFor={`rhf-${key}`}>
        {label} <abbr title="bắt buộc">*</abbr>
      </label>
      <span style={{ flex: 1 }}>
        <input id={`rhf-${key}`} style={{ width: '95%' }} data-truth={key} {...register(key)} />
        {hint && <small>{hint}</small>}
      </span>
    </div>
  );
  const pick = (key, label, options, props) => (
    <div className="row" data-truth={key}>
      <span className="lb" id={`${key}-lb`}>
        {label}
      </span>
      <div style={{ flex: 1 }}>
        <Controller
          name={key}
          control={control}
          render={({ field }) => (
            <Select {...field} {...props} options={options} placeholder="Chọn hoặc gõ để tìm…" />
          )}
        />
      </div>
    </div>
  );
  return (
    <main>
      <h1>Đăng ký mới chứng thư chữ ký số của cơ quan, tổ chức nhà nước</h1>
      <h2>Công văn đề nghị</h2>
      {text('no', 'Số CV')}
      {text('date', 'Ngày CV', 'Ví dụ: 31/12/2025')}
      {pick('to', 'Gửi đến', offices)}
      <h2>Cơ quan, tổ chức đề nghị cấp</h2>
      {text('org', 'Tên chính thức', 'Viết đầy đủ, không viết tắt')}
      {text('tax', 'Mã số thuế cơ quan')}
      {text('budget', 'Mã số sử dụng ngân sách (mã QHNS)')}
      {text('addr', 'Trụ sở tại')}
      {pick('prov', 'Tỉnh/thành phố (sau sắp xếp)', provinces, { isClearable: true })}
      {text('mail', 'Email công vụ của cơ quan')}
      {pick('areas', 'Lĩnh vực quản lý', fields, { isMulti: true })}
      {pick('kind', 'Khóa bí mật lưu tại', kinds, { isSearchable: false })}
      <h2>Người thay mặt cơ quan nhận thiết bị</h2>
      {text('rname', 'Họ tên đầy đủ')}
      {text('rid', 'Số CCCD/Căn cước')}
      {text('ridon', 'Ngày cấp CCCD', 'Ví dụ: 31/12/2025')}
      {text('ridby', 'Nơi cấp CCCD')}
      {text('rpos', 'Chức vụ hiện tại')}
      {text('rmob', 'Điện thoại di động')}
      {text('rmail', 'Email công vụ')}
      {text('raddr', 'Địa chỉ nhận thiết bị qua bưu điện')}
      <button type="button" data-danger="gui">
        Gửi đề nghị
      </button>
    </main>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
