import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import { usePageState } from '../app/react.js';

const keys =
  'no day month year signer post name card pos unit mob kind device serial lost hour how done police witness wphone x-web'.split(
    ' ',
  );

function Page() {
  const { register, getValues } = useForm({ mode: 'onBlur', shouldUnregister: true });
  usePageState(() => {
    const v = getValues();
    const { day, month, year } = v;
    const made = [day, month, year].every(Boolean)
      ? `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`
      : '';
    const state = { made };
    for (const key of keys) if (!['day', 'month', 'year'].includes(key)) state[key] = v[key];
    return state;
  });
  const ask = (n, key, question, child) => (
    <li value={n}>
      <p id={`q-${key}`} style={{ margin: '10px 0 2px' }}>
        {question}
      </p>
      {child ?? <input aria-labelledby={`q-${key}`} data-truth={key} {...register(key)} size={60} />}
    </li>
  );
  const radios = (key, options) => (
    <span data-truth={key}>
      {options.map(([value, label]) => (
        <label key={value} style={{ marginRight: 16 }}>
          <input type="radio" value={value} {...register(key)} /> {label}
        </label>
      ))}
    </span>
  );
  return (
    <form>
      <p style={{ textAlign: 'center' }}>
        <b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
        <br />
        Độc lập - Tự do - Hạnh phúc
      </p>
      <h2 style={{ textAlign: 'center' }}>
        BIÊN BẢN XÁC NHẬN
        <br />
        Thiết bị lưu khóa bí mật bị thất lạc
      </h2>
      <p>
        Số: <input aria-label="Số biên bản" data-truth="no" {...register('no')} />, lập ngày{' '}
        <span data-truth="made">
          <input aria-label="Ngày lập" size={2} {...register('day')} /> tháng{' '}
          <select aria-label="Tháng lập" {...register('month')}>
            <option value="" />
            {Array.from({ length: 12 }, (_, i) => (
              <option key={i} value={i + 1}>
                {i + 1}
              </option>
            ))}
          </select>{' '}
          năm <input aria-label="Năm lập" size={4} {...register('year')} />
        </span>
      </p>
      <label style={{ position: 'absolute', left: -9999 }}>
        Website của bạn
        <input data-truth="x-web" tabIndex={-1} autoComplete="off" {...register('x-web')} />
      </label>
      <h3>I. Cơ quan xác nhận</h3>
      <ol>
        {ask(1, 'signer', 'Thủ trưởng cơ quan, đơn vị xác nhận là ai?')}
        {ask(2, 'post', 'Thủ trưởng giữ chức vụ gì?')}
      </ol>
      <h3>II. Người được giao quản lý thiết bị (thuê bao)</h3>
      <ol>
        {ask(3, 'name', 'Thuê bao tên là gì? (ghi đủ họ, tên đệm và tên)')}
        {ask(4, 'card', 'Thẻ căn cước của thuê bao số bao nhiêu?')}
        {ask(5, 'pos', 'Thuê bao giữ chức vụ, làm công việc gì?')}
        {ask(
          6,
          'unit',
          'Thuê bao công tác ở đâu?',
          <>
            <input aria-labelledby="q-unit" list="units" size={60} data-truth="unit" {...register('unit')} />
            <datalist id="units">
              <option value="Sở Giáo dục và Đào tạo tỉnh Long An" />
              <option value="Trường THPT Nguyễn Thông" />
              <option value="Trường THPT Tân An" />
            </datalist>
          </>,
        )}
        {ask(7, 'mob', 'Gọi thuê bao theo số di động nào?')}
      </ol>
      <h3>III. Thiết bị bị thất lạc</h3>
      <ol>
        {ask(
          8,
          'kind',
          'Đó là loại thiết bị nào?',
          radios('kind', [
            ['pki', 'PKI Token'],
            ['sim', 'SIM PKI'],
            ['hsm', 'HSM'],
          ]),
        )}
        {ask(9, 'device', 'Số hiệu của thiết bị (mã vạch hoặc ICCID) là gì?')}
        {ask(10, 'serial', 'Trong thiết bị có chứng thư chữ ký số số hiệu nào?')}
      </ol>
      <h3>IV. Sự việc</h3>
      <ol>
        {ask(
          11,
          'lost',
          'Thất lạc ngày nào?',
          <input type="date" aria-labelledby="q-lost" data-truth="lost" {...register('lost')} />,
        )}
        {ask(
          12,
          'hour',
          'Vào lúc mấy giờ?',
          <input type="time" aria-labelledby="q-hour" data-truth="hour" {...register('hour')} />,
        )}
        {ask(
          13,
          'how',
          'Thất lạc trong hoàn cảnh nào?',
          <textarea aria-labelledby="q-how" rows={3} cols={70} data-truth="how" {...register('how')} />,
        )}
        {ask(
          14,
          'done',
          'Đã làm gì để tìm kiếm, ngăn chặn việc bị lợi dụng?',
          <textarea aria-labelledby="q-done" rows={3} cols={70} data-truth="done" {...register('done')} />,
        )}
        {ask(
          15,
          'police',
          'Cơ quan công an đã có văn bản trả lời chưa?',
          radios('police', [
            ['roi', 'Đã có'],
            ['chua', 'Chưa có'],
          ]),
        )}
        {ask(16, 'witness', 'Ai chứng kiến sự việc?')}
        {ask(17, 'wphone', 'Gọi người chứng kiến theo số nào?')}
      </ol>
      <button type="submit" data-danger="gui">
        Ký và gửi biên bản
      </button>
    </form>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
