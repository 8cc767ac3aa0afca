import AirDatepicker from 'air-datepicker';
import 'air-datepicker/air-datepicker.css';
import Choices from 'choices.js';
import 'choices.js/public/assets/styles/choices.css';
import IMask from 'imask';
import TomSelect from 'tom-select';
import 'tom-select/dist/css/tom-select.default.css';

const field = (key, label, more = '') =>
  `<td><label for="r_${key}">${label}</label><br><input id="r_${key}" style="width:300px" data-truth="${key}" ${more}></td>`;
const list = (key, label, options) =>
  `<td><label for="r_${key}">${label}</label><select id="r_${key}" style="width:300px" data-truth="${key}"><option value="">--</option>${options
    .map(([value, text]) => `<option value="${value}">${text}</option>`)
    .join('')}</select></td>`;

document.getElementById('app').innerHTML = `
<h1>DE NGHI MO KHOA, KHOI PHUC THIET BI LUU KHOA BI MAT</h1>
<p>(Kèm theo công văn của cơ quan, tổ chức quản lý trực tiếp thuê bao)</p>
<table>
<tr><th colspan="3">CONG VAN</th></tr>
<tr>${field('no', 'So cong van')}${field('date', 'Ngay cong van')}${list('to', 'Don vi xu ly', [
  ['K', 'So Khoa hoc va Cong nghe'],
  ['C', 'Cuc Chung thuc so va Bao mat thong tin'],
])}</tr>
<tr><th colspan="3">THUE BAO CO THIET BI BI KHOA</th></tr>
<tr>${field('name', 'Ho va ten')}${field('dob', 'Ngay sinh')}${field('pos', 'Chuc vu')}</tr>
<tr><td><label for="r_unit">Co quan cong tac</label><select id="r_unit" style="width:300px" data-truth="unit"></select></td>${field('mail', 'Thu dien tu cong vu')}${field('mob', 'So di dong')}</tr>
<tr>${field('serial', 'So hieu CTS')}${list('kind', 'Loai thiet bi', [
  ['SIM', 'SIM PKI'],
  ['TOKEN', 'PKI Token'],
])}${field('device', 'So hieu thiet bi (ma vach)')}</tr>
<tr>${list('why', 'Ly do', [
  ['1', 'Nhap sai mat khau nhieu lan, thiet bi bi khoa'],
  ['2', 'Thiet bi hong vat ly'],
  ['3', 'Quen mat khau may tinh'],
])}${field('last', 'Lan su dung gan nhat')}${field('os', 'He dieu hanh')}</tr>
<tr><th colspan="3">NGUOI PHOI HOP</th></tr>
<tr>${field('cname', 'Ho va ten')}${field('cpos', 'Chuc vu')}${field('cmob', 'So di dong')}</tr>
<tr>${field('cmail', 'Thu dien tu cong vu')}${field('cskype', 'Skype/Zalo')}<td><label for="r_x">Mat khau thiet bi hien tai</label><br><input id="r_x" type="password" data-truth="x-pass"></td></tr></table>
<button type="button" data-danger="gui">Gui de nghi</button>`;

const vi = {
  days: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'],
  daysShort: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
  daysMin: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
  months: Array.from({ length: 12 }, (_, i) => `Tháng ${i + 1}`),
  monthsShort: Array.from({ length: 12 }, (_, i) => `T.${i + 1}`),
  today: 'Hôm nay',
  clear: 'Xóa',
  dateFormat: 'dd/MM/yyyy',
  timeFormat: 'HH:mm',
  firstDay: 1,
};
const at = (key) => document.getElementById(`r_${key}`);
const heard = { to: '', kind: '', why: '', unit: '' };
new TomSelect(at('to'), {
  controlInput: null,
  onChange: (value) => {
    heard.to = value;
  },
});
const bodies = [
  ['77', 'Trường THPT Nguyễn Thông'],
  ['78', 'Trường THPT Nguyễn Hữu Thọ'],
  ['79', 'Trường THPT Hậu Nghĩa'],
  ['80', 'Sở Giáo dục và Đào tạo'],
].map(([id, title]) => ({ id, title }));
new TomSelect(at('unit'), {
  valueField: 'id',
  labelField: 'title',
  searchField: 'title',
  maxItems: 1,
  loadThrottle: 200,
  placeholder: 'Go de tim',
  // The server finds; the list has nothing of its own.
  load: (words, done) => {
    const wanted = words.toLowerCase();
    setTimeout(() => done(bodies.filter(({ title }) => title.toLowerCase().includes(wanted))), 250);
  },
  onChange: (value) => {
    heard.unit = value;
  },
});
for (const key of ['kind', 'why']) {
  new Choices(at(key), { searchEnabled: false, shouldSort: false, itemSelectText: '' });
  at(key).addEventListener('choice', (event) => {
    heard[key] = event.detail.value;
  });
}
for (const key of ['date', 'dob', 'last']) {
  new AirDatepicker(at(key), { locale: vi, dateFormat: 'dd/MM/yyyy', autoClose: true });
}
const phones = Object.fromEntries(
  ['mob', 'cmob'].map((key) => [key, IMask(at(key), { mask: '0000-000-000' })]),
);
const device = IMask(at('device'), { mask: /^[A-Z0-9]{0,20}$/, prepareChar: (text) => text.toUpperCase() });

window.__frameworkState = () => ({
  ...Object.fromEntries(
    [...document.querySelectorAll('input[data-truth]:not([type=password])')].map((input) => [
      input.dataset.truth,
      input.value,
    ]),
  ),
  ...heard,
  ...Object.fromEntries(Object.entries(phones).map(([key, mask]) => [key, mask.unmaskedValue])),
  device: device.value,
});
window.__ready = true;
