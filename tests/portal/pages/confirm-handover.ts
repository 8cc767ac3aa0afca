/** Mẫu 07, plain HTML: no labels at all, every control is known by its placeholder alone. */
import { readDom } from '../app/dom.ts';
import { type MountPage, submit } from '../app/page.ts';

const block = (row: number) => `<div class="card-row">
  <input placeholder="Tên thuê bao *" name="u${row}a" data-truth="sub-${row}-name">
  <input placeholder="Cơ quan, đơn vị công tác *" name="u${row}b" data-truth="sub-${row}-unit">
  <input placeholder="Số hiệu chứng thư chữ ký số *" name="u${row}c" data-truth="sub-${row}-serial">
  <select name="u${row}d" data-truth="sub-${row}-kind"><option value="" disabled selected hidden>Loại thiết bị lưu khóa bí mật *</option><option value="T">USB Token (PKI Token)</option><option value="S">SIM PKI</option><option value="R">Tài khoản ký số tập trung</option></select>
  <input placeholder="Số hiệu thiết bị (mã vạch hoặc ICCID) *" name="u${row}e" data-truth="sub-${row}-device">
  <input placeholder="Ký nhận" name="u${row}f" data-truth="sub-${row}-sign">
</div>`;

const html = `
<div class="tieu-de" role="heading" aria-level="1">Thông báo bàn giao thiết bị lưu khóa bí mật cho thuê bao</div>
<p class="hint">Gửi sau khi cơ quan, tổ chức quản lý trực tiếp đã bàn giao thiết bị cho thuê bao.</p>
<div class="grid3">
  <input placeholder="Số thông báo *" name="n1" data-truth="doc-number">
  <input placeholder="Ngày thông báo (dd/MM/yyyy) *" name="n2" maxlength="10" data-truth="doc-date">
  <select name="n3" data-truth="addressee"><option value="">Kính gửi *</option><option value="a">Sở Khoa học và Công nghệ</option><option value="b">Cục Chứng thực số và Bảo mật thông tin</option></select>
  <input placeholder="Ngày bàn giao (dd/MM/yyyy) *" name="n4" maxlength="10" data-truth="handover-date">
  <input placeholder="Tổng số thiết bị đã bàn giao" name="n5" inputmode="numeric" data-truth="quantity">
  <input placeholder="Mã tra cứu" name="n6" disabled data-truth="x-disabled">
</div>
<h3>Danh sách thuê bao đã nhận thiết bị</h3>
${block(0)}${block(1)}
<textarea placeholder="Ghi chú nội bộ" rows="2" name="n7" data-truth="note"></textarea>
<div style="opacity:0;height:1px;overflow:hidden"><input placeholder="Địa chỉ thư điện tử công vụ" name="email" tabindex="-1" data-truth="x-honeypot"></div>
<div class="grid3"><div class="captcha" aria-hidden="true">7K2QX</div><input placeholder="Mã xác nhận" name="cap" data-truth="x-captcha"></div>
<p class="actions"><span class="btn" role="button" tabindex="0">Lưu nháp</span> <button type="button" class="main">Gửi hồ sơ</button></p>`;

export const mount: MountPage = (root) => {
  root.innerHTML = html;
  root.querySelector('button.main')?.addEventListener('click', submit);
  return { state: () => readDom(root) };
};
