import '../app/jquery-global.js';
import 'bootstrap/dist/css/bootstrap.css';
import flatpickr from 'flatpickr';
import 'flatpickr/dist/flatpickr.css';
import { Vietnamese } from 'flatpickr/dist/l10n/vn.js';
import $ from 'jquery';
import select2 from 'select2';
import 'select2/dist/css/select2.css';

select2(window, $);

const group = (key, label, inner, need) =>
  `<div class="row mb-2 form-group"><label class="col-sm-4 col-form-label text-end" for="txt_${key}">${label}${need ? ' <span class="text-danger">(*)</span>' : ''}</label><div class="col-sm-8">${inner}</div></div>`;
const box = (key, label, need = true, more = '') =>
  group(
    key,
    label,
    `<input type="text" class="form-control" id="txt_${key}" data-truth="${key}" ${more}>`,
    need,
  );
const area = (key, label) =>
  group(
    key,
    label,
    `<textarea class="form-control" rows="2" id="txt_${key}" data-truth="${key}"></textarea>`,
    true,
  );
const day = (key, label, need = true) =>
  box(key, label, need, 'data-day placeholder="dd/mm/yyyy" autocomplete="off"');
const list = (key, label, options) =>
  group(
    key,
    label,
    `<select class="form-select" id="txt_${key}" style="width:100%" data-truth="${key}"><option value=""></option>${options
      .map(([value, name]) => `<option value="${value}">${name}</option>`)
      .join('')}</select>`,
    true,
  );
const panel = (title, inner) =>
  `<div class="card mb-3"><h5 class="card-header">${title}</h5><div class="card-body">${inner}</div></div>`;

document.getElementById('app').innerHTML = `
<h3 class="text-uppercase text-center my-3">Tờ khai thay đổi thông tin chứng thư chữ ký số</h3>
<form id="frm" autocomplete="off">
${panel(
  'Thông tin công văn',
  box('socv', 'Số công văn đề nghị') +
    day('ngaycv', 'Ngày công văn') +
    list('noigui', 'Nơi giải quyết', [
      ['1', 'Cục Chứng thực số và Bảo mật thông tin'],
      ['2', 'Sở Khoa học và Công nghệ'],
    ]),
)}
${panel(
  'Thông tin thuê bao và chứng thư hiện có',
  box('hoten', 'Họ và tên thuê bao') +
    box('chucvu', 'Chức vụ, chức danh') +
    box('socts', 'Số hiệu chứng thư chữ ký số') +
    day('tungay', 'Hiệu lực từ ngày') +
    day('denngay', 'Hiệu lực đến ngày') +
    list('loaitb', 'Loại thiết bị lưu khóa', [
      ['TK', 'PKI Token'],
      ['SM', 'SIM PKI'],
      ['HS', 'HSM'],
    ]) +
    box('sotb', 'Số hiệu thiết bị lưu khóa'),
)}
${panel(
  'Nội dung đề nghị thay đổi',
  list('muc', 'Thông tin cần thay đổi', [
    ['hoten', 'Họ và tên'],
    ['email', 'Địa chỉ thư điện tử công vụ'],
    ['donvi', 'Cơ quan, tổ chức công tác'],
  ]) +
    list('lydo', 'Lý do thay đổi', [
      ['01', 'Thay đổi địa chỉ thư điện tử công vụ'],
      ['02', 'Chuyển công tác đến cơ quan khác trong cùng tỉnh'],
      ['03', 'Cơ quan, tổ chức đổi tên'],
    ]) +
    area('cu', 'Thông tin cũ') +
    area('moi', 'Thông tin mới') +
    box('soqd', 'Quyết định điều động số', false) +
    day('ngayqd', 'Ngày quyết định điều động', false),
)}
${panel(
  'Người tiếp nhận chứng thư sau khi thay đổi',
  box('nn_hoten', 'Họ và tên') +
    box('nn_chucvu', 'Chức vụ') +
    box('nn_didong', 'Số điện thoại di động') +
    box('nn_email', 'Email công vụ'),
)}
${panel('Người kê khai', box('kk_hoten', 'Họ và tên', false) + box('kk_dienthoai', 'Điện thoại', false))}
<div class="text-center"><button type="button" class="btn btn-light">Nhập lại</button> <button type="submit" class="btn btn-danger" data-danger="gui">Gửi tờ khai</button></div></form>`;

const held = {};
$('#frm select').each((_, element) => {
  held[element.dataset.truth] = '';
  $(element)
    .select2({ placeholder: '-- Chọn --', minimumResultsForSearch: 5 })
    // What the page's own code hears.
    .on('change', () => {
      held[element.dataset.truth] = $(element).val() ?? '';
    });
});
const pickers = $('#frm [data-day]')
  .get()
  .map((element) => flatpickr(element, { locale: Vietnamese, dateFormat: 'd/m/Y', allowInput: true }));

window.__frameworkState = () => ({
  ...Object.fromEntries(
    $('#frm :is(input[data-truth], textarea)')
      .get()
      .map((element) => [element.dataset.truth, element.value]),
  ),
  ...Object.fromEntries(
    pickers.map(({ element, selectedDates: [day] }) => [
      element.dataset.truth,
      day ? flatpickr.formatDate(day, 'd/m/Y') : '',
    ]),
  ),
  ...held,
});
window.__ready = true;
