import '../app/jquery-global.js';
import flatpickr from 'flatpickr';
import 'flatpickr/dist/flatpickr.css';
import { Vietnamese } from 'flatpickr/dist/l10n/vn.js';
import Inputmask from 'inputmask';
import $ from 'jquery';
import select2 from 'select2';
import 'select2/dist/css/select2.css';
import { provinces63 } from '../../portal/app/provinces.ts';

select2(window, $);
// It counts on a `this` that functions in modules do not have.
const Ajax = $.fn.select2.amd.require('select2/data/ajax');
const normalise = Ajax.prototype._normalizeItem;
Ajax.prototype._normalizeItem = function (item) {
  return normalise.call(this ?? window, item);
};

const box = (key, label, more = '') =>
  `<div class="row"><label for="ctl_${key}">${label}</label><input id="ctl_${key}" data-truth="${key}" ${more}></div>`;
// What flatpickr hides and what it shows instead stand side by side.
const day = (key, label) =>
  `<div class="row"><label for="ctl_${key}">${label}</label><span data-truth="${key}" style="flex:1"><input id="ctl_${key}"></span></div>`;
const list = (key, label, options = '', more = '') =>
  `<div class="row"><label for="ctl_${key}">${label}</label><select id="ctl_${key}" style="width:480px" data-truth="${key}" ${more}>${options}</select></div>`;
const radios = (key, label, options) =>
  `<div class="row"><span class="lb">${label}</span><span data-truth="${key}">${options
    .map(
      ([value, text]) =>
        `<label style="margin-right:14px"><input type="radio" name="${key}" value="${value}"> ${text}</label>`,
    )
    .join('')}</span></div>`;
const places = [
  'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
  'Cục Cảnh sát đăng ký quản lý cư trú và dữ liệu quốc gia về dân cư',
  'Bộ Công an',
];
const placeOptions = `<option></option>${places.map((place) => `<option>${place}</option>`).join('')}`;

document.getElementById('app').innerHTML = `
<div class="row"><span class="lb"></span><input type="search" data-truth="x-q" placeholder="Tìm thủ tục hành chính…"></div>
<h1>Phiếu đăng ký chữ ký số cá nhân trên SIM</h1>
<fieldset><legend>I- CÔNG VĂN CỬ ĐI ĐĂNG KÝ</legend>${box('no', 'Số công văn:')}${day('date', 'Ngày công văn:')}
${list('to', 'Nơi cấp chữ ký số:', '<option></option><option value="0">Sở Khoa học và Công nghệ</option><option value="1">Cục Chứng thực số và Bảo mật thông tin</option>')}
${list('tags', 'Nhãn để dễ tìm lại:', '', 'multiple')}</fieldset>
<fieldset><legend>II- NGƯỜI ĐĂNG KÝ</legend>${box('name', 'Họ và tên:')}${day('dob', 'Ngày sinh:')}${box('id', 'Số căn cước:', 'data-mask="id"')}${day('idon', 'Căn cước cấp ngày:')}
${list('idby', 'Căn cước cấp bởi:', placeOptions)}${box('home', 'Nơi thường trú:')}${box('unit', 'Cơ quan công tác:')}${box('pos', 'Chức vụ:')}
${list('prov', 'Tỉnh/thành phố công tác:')}${box('mail', 'Email công vụ:')}${box('own', 'Email cá nhân:')}${box('mob', 'Số di động liên hệ:', 'data-mask="phone"')}</fieldset>
<fieldset><legend>III- HÌNH THỨC KÝ SỐ</legend>${radios('kind', 'Ký bằng:', [
  ['T', 'USB Token'],
  ['S', 'SIM PKI'],
  ['C', 'Ký số tập trung'],
])}
${list('net', 'SIM của nhà mạng:', '<option></option><option value="vt">Viettel</option><option value="vn">VinaPhone (VNPT)</option><option value="mb">MobiFone</option>')}
${box('phone', 'Số điện thoại dùng để ký số:', 'data-mask="phone"')}${radios(
  'port',
  'Chuyển số đang dùng sang SIM ký số:',
  [
    ['1', 'Có'],
    ['0', 'Không'],
  ],
)}</fieldset>
<fieldset><legend>IV- NGƯỜI THAY MẶT CƠ QUAN NHẬN SIM</legend>${box('rname', 'Họ và tên:')}${box('rid', 'Số căn cước:', 'data-mask="id"')}${day('ridon', 'Căn cước cấp ngày:')}
${list('ridby', 'Căn cước cấp bởi:', placeOptions)}${box('rpos', 'Chức vụ:')}${box('rmob', 'Số di động liên hệ:', 'data-mask="phone"')}${box('rmail', 'Email công vụ:')}${box('raddr', 'Địa chỉ nhận SIM:')}</fieldset>
<button type="button" data-danger="gui">Gửi phiếu</button>`;

const heard = {};
$('select').each((_, element) => {
  const key = element.dataset.truth;
  heard[key] = '';
  $(element).on('change', () => {
    heard[key] = [$(element).val() ?? ''].flat().join(',');
  });
});
const common = { width: 'style', placeholder: 'Chọn', language: { searching: () => 'Đang tìm…' } };
$('#ctl_to, #ctl_net').select2({ ...common, minimumResultsForSearch: Infinity });
// What is on the list, or else what is typed.
$('#ctl_idby, #ctl_ridby').select2({ ...common, tags: true });
$('#ctl_tags').select2({ ...common, tags: true, tokenSeparators: [','] });
// As from a server: nothing is there until something has been typed, and then after a while.
$('#ctl_prov').select2({
  ...common,
  minimumInputLength: 2,
  ajax: {
    delay: 250,
    data: ({ term }) => ({ term }),
    transport: ({ data }, success) => {
      const words = data.term.toLowerCase();
      const found = provinces63.filter(([, name]) => name.toLowerCase().includes(words));
      return setTimeout(() => success({ results: found.map(([id, text]) => ({ id, text })) }), 200);
    },
    processResults: (data) => data,
  },
});
const pickers = {};
for (const key of ['date', 'dob', 'idon', 'ridon']) {
  pickers[key] = flatpickr(`#ctl_${key}`, {
    locale: Vietnamese,
    altInput: true,
    altFormat: 'd/m/Y',
    dateFormat: 'Y-m-d',
    allowInput: true,
  });
}
for (const input of document.querySelectorAll('[data-mask=id]'))
  Inputmask('999999999999', { autoUnmask: true, placeholder: '·' }).mask(input);
for (const input of document.querySelectorAll('[data-mask=phone]'))
  Inputmask('9999.999.999', { autoUnmask: true }).mask(input);

window.__frameworkState = () => ({
  ...Object.fromEntries(
    $('input[data-truth]:not([type=search])')
      .get()
      .map((element) => [element.dataset.truth, element.value]),
  ),
  ...Object.fromEntries(['kind', 'port'].map((key) => [key, $(`input[name=${key}]:checked`).val() ?? ''])),
  ...Object.fromEntries(
    Object.entries(pickers).map(([key, picker]) => {
      const [chosen] = picker.selectedDates;
      return [key, chosen ? flatpickr.formatDate(chosen, 'd/m/Y') : ''];
    }),
  ),
  ...heard,
});
window.__ready = true;
