import 'bootstrap/dist/css/bootstrap.css';
import Inputmask from 'inputmask';
import $ from 'jquery';
import validation from 'jquery-validation';
import { provinces34 } from '../../portal/app/provinces.ts';

window.jQuery = $;
if (typeof validation === 'function' && !$.fn.validate) validation($);

const field = (label, name, extra = '') =>
  `<div class="mb-2 col-6"><label class="form-label" for="${name}">${label} <span class="text-danger">*</span></label><input class="form-control" id="${name}" name="${name}" data-truth="${name}" ${extra}></div>`;
document.getElementById('app').innerHTML = `
<h1>Đăng ký chứng thư số cho cá nhân thuộc cơ quan nhà nước</h1>
<form id="f" novalidate><div class="row">${field('Số công văn', 'no')}${field('Ngày công văn', 'date', 'data-mask="date"')}</div>
<h2>Thông tin thuê bao</h2><div class="row">${field('Họ và tên đầy đủ', 'name')}${field('Ngày tháng năm sinh', 'dob', 'data-mask="date"')}${field('Số CCCD gắn chíp', 'id', 'data-mask="id"')}${field('Ngày cấp CCCD', 'idon', 'data-mask="date"')}${field('Nơi cấp CCCD', 'idby')}${field('Cơ quan đang công tác', 'unit')}${field('Chức vụ hiện tại', 'pos')}${field('Email công vụ', 'mail', 'type="email"')}${field('SĐT di động', 'mob', 'data-mask="phone"')}
<div class="mb-2 col-6"><label class="form-label" for="prov">Tỉnh/thành phố <span class="text-danger">*</span></label><select class="form-select" id="prov" name="prov" data-truth="prov"><option value="">Chọn</option>${provinces34.map(([code, name]) => `<option value="${code}">${name}</option>`).join('')}</select></div></div>
<h2>Người tiếp nhận thiết bị lưu khóa bí mật</h2><div class="row">${field('Họ và tên đầy đủ', 'rname')}${field('Số CCCD gắn chíp', 'rid', 'data-mask="id"')}${field('Ngày cấp CCCD', 'ridon', 'data-mask="date"')}${field('Nơi cấp CCCD', 'ridby')}${field('Chức vụ hiện tại', 'rpos')}${field('SĐT di động', 'rmob', 'data-mask="phone"')}${field('Email công vụ', 'rmail', 'type="email"')}${field('Địa chỉ nhận bưu phẩm', 'raddr')}</div>
<button class="btn btn-primary" data-danger="gui">Gửi</button></form>`;

for (const input of document.querySelectorAll('[data-mask=date]'))
  Inputmask({ alias: 'datetime', inputFormat: 'dd/mm/yyyy', placeholder: 'dd/mm/yyyy' }).mask(input);
for (const input of document.querySelectorAll('[data-mask=id]'))
  Inputmask('999 999 999 999', { autoUnmask: true }).mask(input);
for (const input of document.querySelectorAll('[data-mask=phone]'))
  Inputmask('9999 999 999', { autoUnmask: true }).mask(input);
const names = [...document.querySelectorAll('[data-truth]')].map((element) => element.dataset.truth);
$('#f').validate({
  rules: Object.fromEntries(names.map((name) => [name, 'required'])),
  messages: {},
  onkeyup: false,
});

window.__frameworkState = () => {
  const state = Object.fromEntries(names.map((name) => [name, $(`#${name}`).val()]));
  // A date that the mask holds as unfinished is none.
  for (const input of document.querySelectorAll('[data-mask]')) {
    if (!input.inputmask.isComplete()) state[input.dataset.truth] = '';
  }
  return state;
};
window.__ready = true;
