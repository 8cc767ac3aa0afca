/** @jsxImportSource react */
/** Mẫu 04 (thay đổi), React: two steps, captions that no `label` ties to their controls. */
import { type ChangeEvent, type ReactNode, useEffect, useReducer, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type MountPage, submit } from '../app/page.ts';

type Values = Record<string, string>;
type Options = readonly (readonly [string, string])[];

const offices: Options = [
  ['', '--'],
  ['BCY', 'Cục Chứng thực số và Bảo mật thông tin'],
  ['LAN', 'Sở Khoa học và Công nghệ tỉnh Long An'],
];
const reasons: Options = [
  ['', '--'],
  ['TD1', 'Thay đổi cơ quan, tổ chức công tác'],
  ['TD2', 'Thay đổi địa chỉ thư điện tử công vụ'],
  ['TD3', 'Cơ quan, tổ chức đổi tên'],
  ['TD4', 'Cơ quan, tổ chức đổi địa chỉ hoạt động'],
  ['TD5', 'Nâng cấp phiên bản'],
  ['TD6', 'Bổ sung tính năng'],
];
const contents: Options = [
  ['', '--'],
  ['ten', 'Tên'],
  ['coquan', 'Cơ quan, đơn vị'],
  ['email', 'Địa chỉ thư điện tử công vụ'],
  ['diachi', 'Địa chỉ'],
];

function Caption({ text, must, children }: { text: string; must?: boolean; children: ReactNode }) {
  return (
    <div className="pair">
      <div className="pair-caption">
        {text}
        {must && <em className="must"> *</em>}
      </div>
      <div className="pair-value">{children}</div>
    </div>
  );
}

function App({ share }: { share: (values: Values) => void }) {
  const [values, setValues] = useState<Values>({});
  const [step, setStep] = useState(1);
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  useEffect(() => share(values), [share, values]);
  const bind = (key: string) => ({
    'data-truth': key,
    value: values[key] ?? '',
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>) => {
      const { value } = event.target;
      setValues((old) => ({ ...old, [key]: value }));
    },
    onBlur: redraw,
  });
  const choice = (key: string, list: Options) => (
    <select {...bind(key)}>
      {list.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );

  return (
    <>
      <h1>Thay đổi nội dung thông tin chứng thư chữ ký số</h1>
      <ol className="steps">
        <li className={step === 1 ? 'now' : ''}>1. Văn bản và người tiếp nhận</li>
        <li className={step === 2 ? 'now' : ''}>2. Nội dung thay đổi</li>
      </ol>
      <section className="panel">
        <h3>Văn bản đề nghị</h3>
        <Caption text="Kính gửi" must>
          {choice('addressee', offices)}
        </Caption>
        <Caption text="Số hiệu văn bản" must>
          <input {...bind('doc-number')} />
        </Caption>
        <Caption text="Ngày ban hành văn bản" must>
          <input type="date" {...bind('doc-date')} />
        </Caption>
      </section>
      <section className="panel">
        <h3>Người tiếp nhận chứng thư chữ ký số</h3>
        <Caption text="Họ và tên" must>
          <input {...bind('recv-name')} />
        </Caption>
        <Caption text="Chức vụ" must>
          <input {...bind('recv-position')} />
        </Caption>
        <Caption text="Di động" must>
          <input {...bind('recv-mobile')} />
        </Caption>
        <Caption text="Thư điện tử công vụ" must>
          <input {...bind('recv-email')} />
        </Caption>
        {step === 1 && (
          <p className="actions">
            <button type="button" className="main" onClick={() => setStep(2)}>
              Tiếp tục
            </button>
          </p>
        )}
      </section>
      {step === 2 && (
        <>
          <section className="panel">
            <h3>Chứng thư chữ ký số của thuê bao</h3>
            <Caption text="Tên thuê bao" must>
              <input {...bind('cert-name')} />
            </Caption>
            <Caption text="Cơ quan, đơn vị công tác" must>
              <input {...bind('cert-unit')} />
            </Caption>
            <Caption text="Số hiệu chứng thư chữ ký số" must>
              <input {...bind('cert-serial')} />
            </Caption>
            <Caption text="Địa chỉ thư điện tử ghi trong chứng thư" must>
              <input {...bind('cert-email')} />
            </Caption>
            <Caption text="Hiệu lực từ ngày">
              <input placeholder="dd/MM/yyyy" {...bind('cert-from')} />
            </Caption>
            <Caption text="Hiệu lực đến ngày">
              <input placeholder="dd/MM/yyyy" {...bind('cert-to')} />
            </Caption>
            <Caption text="Số hiệu thiết bị lưu khóa bí mật" must>
              <input {...bind('cert-device')} />
            </Caption>
          </section>
          <section className="panel">
            <h3>Nội dung đề nghị thay đổi</h3>
            <Caption text="Lý do thay đổi" must>
              {choice('reason', reasons)}
            </Caption>
            <Caption text="Thông tin cần thay đổi" must>
              {choice('change-field', contents)}
            </Caption>
            <Caption text="Nội dung trước thay đổi" must>
              <input {...bind('change-from')} />
            </Caption>
            <Caption text="Nội dung sau thay đổi" must>
              <input {...bind('change-to')} />
            </Caption>
            <Caption text="Ghi chú nội bộ">
              <textarea rows={2} {...bind('note')} />
            </Caption>
            <Caption text="Mã giao dịch">
              <input readOnly value="GD-0004-TD" data-truth="x-readonly" />
            </Caption>
          </section>
          <p className="actions">
            <button type="button" className="main" onClick={submit}>
              Gửi hồ sơ
            </button>{' '}
            <button type="button">Lưu nháp</button>
          </p>
        </>
      )}
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
