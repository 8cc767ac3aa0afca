/** Mẫu 08, plain HTML: a date in three boxes, and the devices are entered in a modal. */
import { readDom } from '../app/dom.ts';
import { type MountPage, submit } from '../app/page.ts';

const numbers = (from: number, to: number, unit: string) =>
  Array.from(
    { length: to - from + 1 },
    (_, i) => `<option value="${from + i}">${unit} ${from + i}</option>`,
  ).join('');

const html = `
<h1>Lập biên bản giao, nhận thiết bị lưu khóa bí mật</h1>
<p class="hint">Mẫu số 08 – dùng khi bàn giao thiết bị thu hồi về Cục Chứng thực số và Bảo mật thông tin.</p>
<section class="panel"><h2>1. Thời gian, địa điểm</h2>
  <div class="line"><span class="cap" id="zz1">Nơi nhận biên bản</span><select aria-labelledby="zz1" data-truth="addressee"><option value="0">Vui lòng chọn</option><option value="1">Cục Chứng thực số và Bảo mật thông tin</option><option value="2">Sở Khoa học và Công nghệ tỉnh</option></select></div>
  <div class="line"><span class="cap" id="zz2">Ngày bàn giao <em>(bắt buộc)</em></span>
    <span role="group" aria-labelledby="zz2" class="boxes" data-truth="handover-date">
    <input size="2" maxlength="2" placeholder="Ngày" name="q1"> / <select name="q2"><option value="">Tháng</option>${numbers(1, 12, 'Tháng')}</select> / <input size="4" maxlength="4" placeholder="Năm" name="q3"></span></div>
  <div class="line"><span class="cap" id="zz3">Địa điểm <em>(bắt buộc)</em></span><input aria-labelledby="zz3" name="q4" data-truth="handover-place"></div>
  <div class="line"><span class="cap" id="zz4">Số biên bản</span><input aria-labelledby="zz4" name="q5" data-truth="doc-number"></div>
</section>
<section class="panel"><h2>2. Bên giao</h2>
  <div class="line"><span class="cap" id="zz5">Cơ quan, tổ chức</span><input aria-labelledby="zz5" name="q6" value="TRƯỜNG THPT NGUYỄN THÔNG" data-truth="x-prefilled"></div>
  <div class="line"><span class="cap" id="zz6">Người đại diện <em>(bắt buộc)</em></span><input aria-labelledby="zz6" name="q7" data-truth="giver-name"></div>
  <div class="line"><span class="cap" id="zz7">Chức vụ người đại diện <em>(bắt buộc)</em></span><input aria-labelledby="zz7" name="q8" data-truth="giver-title"></div>
</section>
<section class="panel"><h2>3. Bên nhận</h2>
  <div class="line"><span class="cap" id="zz8">Cán bộ tiếp nhận (họ và tên)</span><input aria-labelledby="zz8" name="q9" data-truth="taker-name"></div>
  <div class="line"><span class="cap" id="zz9">Chức vụ</span><input aria-labelledby="zz9" name="q10" data-truth="taker-title"></div>
</section>
<section class="panel"><h2>4. Thiết bị bàn giao</h2>
  <p>Chưa có thiết bị nào trong biên bản. <button type="button" name="q11">Nhập thiết bị…</button></p>
</section>
<dialog aria-label="Thiết bị bàn giao"><h2>Thiết bị bàn giao</h2>
  <label>Tên thuê bao *<input name="w1" data-truth="dev-0-name"></label>
  <label>Loại thiết bị *<select name="w2" data-truth="dev-0-kind"><option value="">…</option><option value="TOKEN">TOKEN</option><option value="SIM">SIM</option><option value="HSM">HSM</option></select></label>
  <label>Số hiệu thiết bị *<input name="w3" data-truth="dev-0-serial"></label>
  <label>Số hiệu chứng thư chữ ký số *<input name="w4" data-truth="dev-0-cert"></label>
  <label>Tình trạng thiết bị *<textarea name="w5" rows="2" data-truth="dev-0-condition"></textarea></label>
  <p class="actions"><button type="button" name="w6">Đóng</button></p>
</dialog>
<p class="actions"><button type="button">In biên bản</button> <button type="button">Lưu nháp</button> <button type="button" class="main">Gửi hồ sơ</button></p>`;

export const mount: MountPage = (root) => {
  root.innerHTML = html;
  const dialog = root.querySelector('dialog');
  root.querySelector('button[name=q11]')?.addEventListener('click', () => dialog?.showModal());
  root.querySelector('button[name=w6]')?.addEventListener('click', () => dialog?.close());
  root.querySelector('button.main')?.addEventListener('click', submit);
  return { state: () => readDom(root) };
};
