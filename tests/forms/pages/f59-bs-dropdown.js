import '../app/jquery-global.js';
import 'bootstrap/dist/css/bootstrap.css';
import { Dropdown, Modal } from 'bootstrap';
import $ from 'jquery';
import validation from 'jquery-validation';

if (typeof validation === 'function' && !$.fn.validate) validation($);

const group = (key, label, more = '') =>
  `<div class="input-group mb-3"><span class="input-group-text" id="l-${key}" style="width:240px;white-space:normal;text-align:left">${label}</span><input type="text" class="form-control" name="${key}" aria-describedby="l-${key}" data-truth="${key}" ${more}></div>`;
/** A button that says what is chosen, a menu under it, and a hidden input that is sent. */
const menu = (key, label, options, item) =>
  `<div class="mb-3" data-truth="${key}"><label class="form-label d-block" id="l-${key}">${label} <span class="text-danger">*</span></label><div class="dropdown">
<button class="btn btn-outline-secondary dropdown-toggle w-100 text-start" type="button" data-bs-toggle="dropdown" aria-expanded="false">Chọn…</button>
<ul class="dropdown-menu w-100">${options.map(([value, text]) => `<li>${item(value, text)}</li>`).join('')}</ul></div><input type="hidden" name="${key}"></div>`;
const asButton = (value, text) =>
  `<button class="dropdown-item" type="button" data-value="${value}">${text}</button>`;
const asLink = (value, text) => `<a class="dropdown-item" href="#" data-value="${value}">${text}</a>`;

document.getElementById('app').innerHTML = `
<h1 class="h3">YÊU CẦU THU HỒI CHỨNG THƯ SỐ</h1>
<form id="f" novalidate>
<div class="card mb-3"><div class="card-header">Văn bản yêu cầu</div><div class="card-body">${group('no', 'Số văn bản *')}${group('date', 'Ngày văn bản *', 'placeholder="dd/mm/yyyy" inputmode="numeric"')}
${menu(
  'to',
  'Đơn vị có thẩm quyền thu hồi',
  [
    ['d1', 'Cục Chứng thực số và Bảo mật thông tin'],
    ['d2', 'Sở Khoa học và Công nghệ'],
  ],
  asButton,
)}</div></div>
<div class="card mb-3"><div class="card-header d-flex justify-content-between">Chứng thư <button type="button" class="btn btn-sm btn-outline-primary" id="open">Nhập thông tin chứng thư</button></div><div class="card-body text-secondary">Chưa nhập.</div></div>
<button type="submit" class="btn btn-primary" data-danger="gui">Gửi yêu cầu</button>
<div class="modal" id="cert" tabindex="-1" aria-labelledby="cert-t"><div class="modal-dialog modal-lg modal-dialog-scrollable"><div class="modal-content"><div class="modal-header"><h2 class="modal-title h5" id="cert-t">Chứng thư cần thu hồi và thiết bị</h2></div><div class="modal-body">
${group('name', 'Họ tên chủ thể chứng thư')}${group('idno', 'CCCD')}${group('pos', 'Chức vụ')}${group('unit', 'Cơ quan quản lý')}${group('serial', 'Số seri chứng thư')}${group('ca', 'Tổ chức cấp chứng thư')}${group('device', 'Số seri thiết bị')}
${menu(
  'kind',
  'Thiết bị lưu khóa',
  [
    ['PKIT', 'PKI Token'],
    ['PKIS', 'SIM PKI'],
    ['PKIH', 'HSM'],
  ],
  asButton,
)}
${menu(
  'why',
  'Căn cứ thu hồi',
  [
    ['1', 'Lộ hoặc nghi lộ khóa bí mật'],
    ['2', 'Thiết bị lưu khóa bị hỏng'],
    ['3', 'Thiết bị lưu khóa bị mất, thất lạc'],
    ['4', 'Nghỉ hưu'],
    ['5', 'Thôi việc'],
  ],
  asLink,
)}
${group('record', 'Số biên bản kèm theo')}${group('mobx', 'SĐT người báo mất')}
</div><div class="modal-footer"><button type="button" class="btn btn-secondary" data-danger="dong">Đóng</button><button type="button" class="btn btn-primary" data-danger="ghi">Ghi nhận</button></div></div></div></div>
</form>`;

document.getElementById('open').onclick = () => new Modal('#cert').show();
for (const toggle of document.querySelectorAll('.dropdown-toggle'))
  new Dropdown(toggle, { popperConfig: { strategy: 'fixed' } });
$('.dropdown-item').on('click', (event) => {
  event.preventDefault();
  const whole = event.currentTarget.closest('[data-truth]');
  $('.dropdown-item', whole).removeClass('active');
  $(event.currentTarget).addClass('active');
  $('.dropdown-toggle', whole).text(event.currentTarget.textContent);
  $('input', whole).val(event.currentTarget.dataset.value).trigger('change');
});
$.validator.addMethod(
  'vnDate',
  (value) => value === '' || /^\d\d\/\d\d\/\d{4}$/.test(value),
  'Ngày phải có dạng dd/mm/yyyy',
);
$('#f').validate({
  ignore: [],
  errorClass: 'text-danger',
  rules: { no: 'required', date: { required: true, vnDate: true }, to: 'required', why: 'required' },
  messages: { no: 'Chưa nhập số văn bản', to: 'Chưa chọn đơn vị', why: 'Chưa chọn căn cứ' },
});
window.__frameworkState = () =>
  Object.fromEntries(
    $('#f input')
      .get()
      .map((input) => [input.name, input.value]),
  );
window.__ready = true;
