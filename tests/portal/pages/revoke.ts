/** Mẫu 05, plain HTML: fieldsets and `label for`; the reason is a list of codes. */
import { readDom } from '../app/dom.ts';
import { type MountPage, submit } from '../app/page.ts';

const subscriber = (row: number, legend: string) => {
  const id = (n: number) => `ctl00_m${row}_x${n}`;
  return `<fieldset><legend>${legend}</legend><div class="grid2">
  <div><label for="${id(1)}">Tên thuê bao <i>*</i></label><input id="${id(1)}" name="ctl00$m${row}$x1" required data-truth="cert-${row}-name"></div>
  <div><label for="${id(2)}">Cơ quan, đơn vị <i>*</i></label><input id="${id(2)}" name="ctl00$m${row}$x2" required data-truth="cert-${row}-unit"></div>
  <div><label for="${id(3)}">Số hiệu chứng thư chữ ký số <i>*</i></label><input id="${id(3)}" name="ctl00$m${row}$x3" required data-truth="cert-${row}-serial"></div>
  <div><label for="${id(4)}">Số hiệu thiết bị lưu khóa bí mật <i>*</i></label><input id="${id(4)}" name="ctl00$m${row}$x4" required data-truth="cert-${row}-device"></div>
  </div></fieldset>`;
};

const html = `
<h1>Đề nghị thu hồi chứng thư chữ ký số</h1>
<form autocomplete="off" onsubmit="return false">
<input type="hidden" name="ctl00$VIEWSTATE" value="wEPDwUKLTk" data-truth="x-csrf">
<fieldset><legend>Văn bản đề nghị</legend><div class="grid2">
  <div><label for="ctl00_k1">Nơi nhận <i>*</i></label><select id="ctl00_k1" name="ctl00$k1" data-truth="addressee"><option value="">Chọn nơi nhận văn bản</option><option value="G11.07.05">G11.07.05 – Cục CTS&amp;BMTT, Ban Cơ yếu Chính phủ</option><option value="H34.09">H34.09 – Sở KH&amp;CN tỉnh Long An</option></select></div>
  <div><label for="ctl00_k2">Số công văn <i>*</i></label><input id="ctl00_k2" name="ctl00$k2" data-truth="doc-number"></div>
  <div><label for="ctl00_k3">Ngày ký công văn <i>*</i></label><input type="date" id="ctl00_k3" name="ctl00$k3" data-truth="doc-date"></div>
  <div><label for="ctl00_k4">Đơn vị gửi</label><input id="ctl00_k4" name="ctl00$k4" value="TRƯỜNG THPT NGUYỄN THÔNG" data-truth="x-prefilled"></div>
</div></fieldset>
<fieldset><legend>Lý do thu hồi</legend>
  <label for="ctl00_k5">Lý do <i>*</i></label><select id="ctl00_k5" name="ctl00$k5" data-truth="reason">
  <option value="">--- Chọn lý do ---</option>
  <optgroup label="Mọi loại chứng thư">
  <option value="LD01">LD01 - Khóa bí mật bị lộ hoặc nghi bị lộ</option>
  <option value="LD02">LD02 - Thiết bị lưu khóa bí mật bị hỏng</option>
  <option value="LD03">LD03 - Thiết bị lưu khóa bí mật bị thất lạc</option>
  <option value="LD04">LD04 - Trường hợp mất an toàn khác</option></optgroup>
  <optgroup label="Cá nhân">
  <option value="LD05">LD05 - Từ trần</option>
  <option value="LD06">LD06 - Thôi việc</option>
  <option value="LD07">LD07 - Nghỉ hưu</option>
  <option value="LD08">LD08 - Chuyển công tác đến cơ quan đảng, đoàn thể, cơ quan ngành dọc</option></optgroup>
  <optgroup label="Cơ quan, tổ chức">
  <option value="LD09">LD09 - Giải thể</option><option value="LD10">LD10 - Chia tách</option><option value="LD11">LD11 - Sáp nhập</option></optgroup>
  <optgroup label="Thiết bị, dịch vụ, phần mềm"><option value="LD12">LD12 - Ngừng hoạt động</option></optgroup></select>
  <label for="ctl00_k6">Diễn giải thêm</label><textarea id="ctl00_k6" name="ctl00$k6" rows="2" data-truth="note"></textarea>
</fieldset>
<h3>Danh sách chứng thư chữ ký số đề nghị thu hồi</h3>
${subscriber(0, 'Thuê bao thứ nhất')}
${subscriber(1, 'Thuê bao thứ hai')}
<div style="position:absolute;left:-9999px;top:0"><label for="ctl00_hp">Số điện thoại di động</label><input id="ctl00_hp" name="phone" tabindex="-1" data-truth="x-honeypot"></div>
<p><label for="ctl00_f">Đính kèm công văn (.pdf)</label><input type="file" id="ctl00_f" name="ctl00$f" data-truth="x-file"></p>
<p class="actions"><button type="button">Lưu nháp</button> <button type="submit" class="main">Gửi hồ sơ</button></p>
</form>`;

export const mount: MountPage = (root) => {
  root.innerHTML = html;
  root.querySelector('form')?.addEventListener('submit', submit);
  return { state: () => readDom(root) };
};
