/** @jsxImportSource react */
/** Mẫu 01, React: controlled inputs, a table with a row for each person, and "Thêm dòng". */
import { type ChangeEvent, useEffect, useReducer, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type MountPage, submit } from '../app/page.ts';
import { provinces63 } from '../app/provinces.ts';

type Values = Record<string, string>;
type Options = readonly (readonly [string, string])[];

const offices: Options = [
  ['', 'Chọn…'],
  ['01', 'Cục Chứng thực số và Bảo mật thông tin'],
  ['02', 'Sở Khoa học và Công nghệ'],
];
const places: Options = [
  ['', ''],
  ['CCSQLHCVTTXH', 'CCSQLHCVTTXH'],
  ['CCSĐKQLCTVDLQGVDC', 'CCSĐKQLCTVDLQGVDC'],
  ['BCA', 'Bộ Công an'],
];
const deviceKinds: Options = [
  ['', '-- Loại thiết bị --'],
  ['TOKEN', 'TOKEN'],
  ['SIM', 'SIM'],
  ['SOFT', 'SOFT'],
  ['RSSP', 'RSSP (ký số tập trung)'],
  ['HSM', 'HSM'],
];
const carriers: Options = [
  ['', '-- Nhà mạng --'],
  ['VTL', 'Viettel'],
  ['VNP', 'VinaPhone'],
  ['VMS', 'MobiFone'],
];
const provinces: Options = [['', ''], ...provinces63];

/** Columns of the list: key, header, width in characters, options if it is a choice. */
const columns: readonly (readonly [key: string, header: string, width: number, options?: Options])[] = [
  ['name', 'Họ và tên *', 20],
  ['birthDate', 'Ngày sinh * (dd/MM/yyyy)', 11],
  ['idNumber', 'Số CCCD *', 14],
  ['idIssuedOn', 'Ngày cấp *', 11],
  ['idIssuedBy', 'Nơi cấp *', 12, places],
  ['email', 'Địa chỉ thư điện tử công vụ *', 24],
  ['unit', 'Tên cơ quan, tổ chức công tác *', 24],
  ['level1', 'Tổ chức cấp 1 *', 22],
  ['level2', 'Tổ chức cấp 2', 22],
  ['level3', 'Tổ chức cấp 3', 22],
  ['level4', 'Tổ chức cấp 4', 14],
  ['province', 'Tỉnh/Thành phố *', 12, provinces],
  ['position', 'Chức vụ *', 18],
  ['mobile', 'Điện thoại', 12],
  ['oldSerial', 'Serial CTS cũ', 18],
  ['note', 'Ghi chú', 12],
];

function App({ share }: { share: (values: Values) => void }) {
  const [values, setValues] = useState<Values>({});
  const [rows, setRows] = useState(1);
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const [asksCarrier, setAsksCarrier] = useState(false);
  useEffect(() => share(values), [share, values]);
  const isSim = values['device-kind'] === 'SIM';
  useEffect(() => {
    const timer = setTimeout(() => setAsksCarrier(isSim), 250);
    return () => clearTimeout(timer);
  }, [isSim]);

  const set = (key: string, value: string) => setValues((old) => ({ ...old, [key]: value }));
  /** A controlled control: what the state does not hold is gone at the next blur. */
  const bind = (key: string) => ({
    'data-truth': key,
    value: values[key] ?? '',
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>) =>
      set(key, event.target.value),
    onBlur: redraw,
  });
  const options = (list: Options) =>
    list.map(([value, label]) => (
      <option key={value} value={value}>
        {label}
      </option>
    ));
  const field = (key: string, label: string, id: string, type = 'text') => (
    <div>
      <label htmlFor={id}>
        {label} <i>*</i>
      </label>
      <input id={id} type={type} aria-required="true" {...bind(key)} />
    </div>
  );

  return (
    <>
      <p className="crumbs">Nộp hồ sơ / Cấp mới / Cá nhân</p>
      <h1>Đề nghị cấp chứng thư chữ ký số chuyên dùng công vụ cho cá nhân</h1>
      <fieldset>
        <legend>Thông tin văn bản</legend>
        <div className="grid3">
          <div>
            <label htmlFor="_r1">
              Kính gửi <i>*</i>
            </label>
            <select id="_r1" {...bind('addressee')}>
              {options(offices)}
            </select>
          </div>
          {field('doc-number', 'Số công văn', '_r2')}
          {field('doc-date', 'Ngày công văn', '_r3', 'date')}
        </div>
        <label className="tick">
          <input
            type="checkbox"
            data-truth="signed"
            checked={values.signed === 'true'}
            onChange={(event) => set('signed', event.target.checked ? 'true' : '')}
            onBlur={redraw}
          />{' '}
          Công văn đã ký số
        </label>
      </fieldset>
      <fieldset>
        <legend>I. Thông tin người tiếp nhận thiết bị lưu khóa bí mật</legend>
        <div className="grid3">
          {field('recv-name', 'Họ và tên', '_r11')}
          {field('recv-id', 'Số định danh cá nhân', '_r12')}
          {field('recv-issued-on', 'Ngày cấp', '_r13', 'date')}
          <div>
            <label htmlFor="_r14">
              Nơi cấp <i>*</i>
            </label>
            <select id="_r14" {...bind('recv-issued-by')}>
              {options(places)}
            </select>
          </div>
          {field('recv-position', 'Chức vụ', '_r15')}
          {field('recv-mobile', 'Số điện thoại di động', '_r16', 'tel')}
          {field('recv-email', 'Địa chỉ thư điện tử công vụ', '_r17', 'email')}
        </div>
        <label htmlFor="_r18">
          Địa chỉ tiếp nhận <i>*</i>
        </label>
        <textarea id="_r18" rows={2} {...bind('recv-address')} />
      </fieldset>
      <fieldset>
        <legend>II. Loại thiết bị đăng ký</legend>
        <div className="grid3">
          <div>
            <label htmlFor="_r21">
              Loại thiết bị <i>*</i>
            </label>
            <select id="_r21" {...bind('device-kind')}>
              {options(deviceKinds)}
            </select>
          </div>
          {asksCarrier && (
            <>
              <div>
                <label htmlFor="_r22">
                  Nhà mạng <i>*</i> <small>(bắt buộc nếu đăng ký SIM)</small>
                </label>
                <select id="_r22" {...bind('carrier')}>
                  {options(carriers)}
                </select>
              </div>
              <div>
                <label className="tick">
                  <input
                    type="checkbox"
                    data-truth="port-number"
                    checked={values['port-number'] === 'true'}
                    onChange={(event) => set('port-number', event.target.checked ? 'true' : '')}
                    onBlur={redraw}
                  />{' '}
                  Là chuyển số
                </label>
              </div>
              <div>
                <label htmlFor="_r23">Số điện thoại chuyển sang SIM ký số</label>
                <input id="_r23" {...bind('sim-phone')} />
              </div>
            </>
          )}
        </div>
      </fieldset>
      <fieldset>
        <legend>III. Danh sách cá nhân đề nghị cấp chứng thư chữ ký số</legend>
        <div className="scroll">
          <table className="list">
            <thead>
              <tr>
                <th>STT</th>
                {columns.map(([key, header]) => (
                  <th key={key}>{header}</th>
                ))}
                <th />
              </tr>
            </thead>
            <tbody>
              {Array.from({ length: rows }, (_, row) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows are only added and taken away at the end
                <tr key={row}>
                  <td>{row + 1}</td>
                  {columns.map(([key, , width, list]) => (
                    <td key={key}>
                      {list ? (
                        <select style={{ width: `${width}ch` }} {...bind(`person-${row}-${key}`)}>
                          {options(list)}
                        </select>
                      ) : (
                        <input style={{ width: `${width}ch` }} {...bind(`person-${row}-${key}`)} />
                      )}
                    </td>
                  ))}
                  <td>
                    <button
                      type="button"
                      disabled={row === 0 || row !== rows - 1}
                      onClick={() => setRows(row)}
                    >
                      Xóa
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p>
          <button type="button" onClick={() => setRows(rows + 1)}>
            + Thêm dòng
          </button>{' '}
          <button type="button">Nhập từ tệp Excel</button>
        </p>
      </fieldset>
      <fieldset>
        <legend>IV. Hồ sơ kèm theo</legend>
        <p>
          <label htmlFor="_r31">Đính kèm công văn (*)</label>
          <input id="_r31" type="file" data-truth="x-file" />
        </p>
        <label htmlFor="_r32">Ghi chú nội bộ</label>
        <textarea id="_r32" rows={2} {...bind('note')} />
        <div className="grid3">
          <div>
            <label htmlFor="_r33">Mã xác nhận</label>
            <input id="_r33" autoComplete="off" data-truth="x-captcha" />
          </div>
        </div>
        <input name="email" style={{ display: 'none' }} tabIndex={-1} data-truth="x-honeypot" />
      </fieldset>
      <p className="actions">
        <button type="button" className="main" onClick={submit}>
          Gửi hồ sơ
        </button>{' '}
        <button type="button">Lưu nháp</button> <button type="button">Hủy</button>
      </p>
    </>
  );
}

export const mount: MountPage = (root) => {
  let shared: Values = {};
  const app = createRoot(root);
  const share = (values: Values) => {
    shared = values;
  };
  flushSync(() => app.render(<App share={share} />));
  return { state: () => shared, unmount: () => app.unmount() };
};
