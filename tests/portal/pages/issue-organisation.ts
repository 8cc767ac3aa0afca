/** Mẫu 02, plain HTML: a form laid out as a table, the label in the cell before the control. */
import { readDom } from '../app/dom.ts';
import { type MountPage, submit } from '../app/page.ts';
import { optionsHtml, provinces34 } from '../app/provinces.ts';

const html = `
<p class="crumbs">Trang chủ › Dịch vụ công › Chứng thư chữ ký số cơ quan, tổ chức</p>
<h2>Cấp mới chứng thư chữ ký số chuyên dùng công vụ cho cơ quan, tổ chức</h2>
<p class="hint">Mẫu số 02. Các ô có dấu (*) không được để trống.</p>
<form autocomplete="off" onsubmit="return false">
<input type="hidden" name="__RequestVerificationToken" value="CfDJ8Kq-luyen-tap" data-truth="x-csrf">
<table class="bieu-mau">
<tr><td colspan="4" class="dau-muc">A. Công văn đề nghị</td></tr>
<tr><td>Kính gửi (*)</td><td colspan="3" data-truth="addressee">
  <label><input type="radio" name="r0" value="CCTS"> Cục Chứng thực số và Bảo mật thông tin</label>
  <label><input type="radio" name="r0" value="SKHCN"> Sở Khoa học và Công nghệ</label></td></tr>
<tr><td>Số, ký hiệu (*)</td><td><input name="txt_a1" data-truth="doc-number"></td>
    <td>Ngày văn bản (*)</td><td><input name="txt_a2" placeholder="ngày/tháng/năm" maxlength="10" data-truth="doc-date"></td></tr>
<tr><td>Văn bản đã được ký số</td><td colspan="3"><input type="checkbox" name="ck" data-truth="signed"></td></tr>
<tr><td colspan="4" class="dau-muc">B. Cơ quan, tổ chức đề nghị cấp chứng thư chữ ký số</td></tr>
<tr><td>Tên cơ quan, tổ chức (*)</td><td colspan="3"><input name="c1" data-truth="org-name"></td></tr>
<tr><td>Địa chỉ (*)</td><td colspan="3"><input name="c2" data-truth="org-address"></td></tr>
<tr><td>Mã số thuế (*)</td><td><input name="c3" data-truth="org-tax"></td>
    <td>Mã quan hệ ngân sách (*)</td><td><input name="c4" data-truth="org-budget"></td></tr>
<tr><td>Tỉnh/Thành phố (*)</td><td><select name="c5" data-truth="org-province"><option value="">-- Chọn --</option>${optionsHtml(provinces34)}</select></td>
    <td>Địa chỉ thư điện tử công vụ (*)</td><td><input name="c6" data-truth="org-email"></td></tr>
<tr><td>Điện thoại cơ quan</td><td><input name="c7" data-truth="org-phone"></td>
    <td>Mã định danh điện tử</td><td><input name="c8" data-truth="org-eid"></td></tr>
<tr><td>Mã hồ sơ</td><td><input name="c9" value="(tự sinh)" readonly data-truth="x-readonly"></td>
    <td>Thiết bị lưu khóa (*)</td><td><select name="c10" data-truth="device-kind"><option value="0">Chọn loại</option><option value="1">PKI Token</option><option value="2">Ký số tập trung (RSSP)</option><option value="3">HSM</option></select></td></tr>
<tr><td colspan="4" class="dau-muc">Người đứng đầu cơ quan, tổ chức</td></tr>
<tr><td>Họ và tên</td><td><input name="d1" data-truth="head-name"></td>
    <td>Chức vụ</td><td><input name="d2" data-truth="head-title"></td></tr>
</table>
<table class="bieu-mau">
<caption>C. Người tiếp nhận thiết bị lưu khóa bí mật</caption>
<tr><th>Họ và tên (*)</th><td><input name="e1" data-truth="recv-name"></td></tr>
<tr><th>Số định danh cá nhân (*)</th><td><input name="e2" inputmode="numeric" data-truth="recv-id"></td></tr>
<tr><th>Ngày cấp (*)</th><td><input name="e3" placeholder="dd/MM/yyyy" maxlength="10" data-truth="recv-issued-on"></td></tr>
<tr><th>Nơi cấp (*)</th><td><select name="e4" data-truth="recv-issued-by"><option value=""></option><option value="2">Cục Cảnh sát ĐKQL cư trú và DLQG về dân cư</option><option value="1">Cục Cảnh sát QLHC về TTXH</option></select></td></tr>
<tr><th>Chức vụ (*)</th><td><input name="e5" data-truth="recv-position"></td></tr>
<tr><th>Số điện thoại di động (*)</th><td><input name="e6" data-truth="recv-mobile"></td></tr>
<tr><th>Địa chỉ thư điện tử công vụ (*)</th><td><input name="e7" data-truth="recv-email"></td></tr>
<tr><th>Địa chỉ tiếp nhận (*)</th><td><textarea name="e8" rows="2" data-truth="recv-address"></textarea></td></tr>
<tr style="display:none"><th>Họ và tên</th><td><input name="fullname" tabindex="-1" data-truth="x-honeypot"></td></tr>
</table>
<table class="bieu-mau">
<tr><td>Đính kèm công văn</td><td><input type="file" name="f" data-truth="x-file"></td></tr>
<tr><td>Ghi chú nội bộ</td><td><textarea name="g" rows="2" data-truth="note"></textarea></td></tr>
</table>
<p class="actions"><button type="submit" class="main">Gửi hồ sơ</button> <button type="button">Lưu nháp</button> <button type="reset">Nhập lại</button></p>
</form>`;

export const mount: MountPage = (root) => {
  root.innerHTML = html;
  root.querySelector('form')?.addEventListener('submit', submit);
  return { state: () => readDom(root) };
};
