import $ from 'jquery';
import '../app/jquery-global.js';
import 'jquery-ui/dist/jquery-ui.js';
import 'jquery-ui/themes/base/all.css';

/** Typed on a machine that writes marks as characters of their own. */
const nfd = (text) => text.normalize('NFD');
const box = (key, label, more = '') =>
  `<tr><td><label for="${key}">${nfd(label)}</label></td><td><input id="${key}" size="52" data-truth="${key}" ${more}></td></tr>`;
const choice = (key, label, options) =>
  `<tr><td><label for="${key}">${nfd(label)}</label></td><td><span data-truth="${key}"><select id="${key}" style="width:420px"><option value=""></option>${options
    .map(([value, text]) => `<option value="${value}">${nfd(text)}</option>`)
    .join('')}</select></span></td></tr>`;
const certificate = (i) => `<h3>${nfd(`Thuê bao ${i + 1}`)}</h3><div><table>
${box(`name${i}`, 'Tên người được cấp chứng thư')}${box(`unit${i}`, 'Tên cơ quan, đơn vị', 'class="unit"')}${box(`serial${i}`, 'Số hiệu (serial) của chứng thư')}
${box(`from${i}`, 'Thời hạn sử dụng: bắt đầu', 'class="day"')}${box(`till${i}`, 'Thời hạn sử dụng: kết thúc', 'class="day"')}${box(`mail${i}`, 'Hộp thư công vụ của người được cấp')}
${choice(`kind${i}`, 'Chứng thư đang lưu trong', [
  ['A', 'Thẻ SIM PKI'],
  ['B', 'Thiết bị PKI Token'],
])}${box(`device${i}`, 'Số in trên thân thiết bị')}</table></div>`;

document.getElementById('app').innerHTML = `<h1>${nfd('Gia hạn chứng thư chữ ký số chuyên dùng công vụ')}</h1>
<div id="tabs"><ul><li><a href="#t1">${nfd('Công văn')}</a></li><li><a href="#t2">${nfd('Chứng thư cần gia hạn')}</a></li><li><a href="#t3">${nfd('Đầu mối nhận kết quả')}</a></li></ul>
<div id="t1"><table>${box('no', 'Công văn: số')}${box('date', 'Công văn: ngày', 'class="day"')}${choice(
  'to',
  'Công văn: nơi nhận',
  [
    ['9', 'Cục Chứng thực số và Bảo mật thông tin'],
    ['8', 'Sở Khoa học và Công nghệ'],
  ],
)}
<tr><td>${nfd('Công văn: cách gửi')}</td><td><span data-truth="channel" class="buttons">${[
  ['cong', 'Trực tuyến trên Cổng'],
  ['truc', 'Trục liên thông'],
  ['giay', 'Bản giấy'],
]
  .map(
    ([value, text]) =>
      `<label for="c-${value}">${nfd(text)}</label><input type="radio" name="channel" id="c-${value}" value="${value}">`,
  )
  .join('')}</span></td></tr>
${box('qty', 'Số chứng thư trong công văn')}${box('pages', 'Số trang đính kèm')}</table></div>
<div id="t2"><div id="acc">${certificate(0)}${certificate(1)}</div></div>
<div id="t3"><p>${nfd('Tệp chứng thư (.cer, .crt) sau khi gia hạn được gửi cho người này.')}</p><table>${box('rname', 'Họ tên')}${box('rpos', 'Chức vụ')}${box('rmob', 'Điện thoại di động')}${box('rmail', 'Hộp thư công vụ')}${box('back', 'Người dự phòng')}</table></div></div>
<button type="button" data-danger="gui">${nfd('Gửi công văn')}</button>`;

const chosen = {};
$('#tabs').tabs();
$('#acc').accordion({ heightStyle: 'content', animate: 80 });
$('.day').datepicker({
  dateFormat: 'dd/mm/yy',
  changeMonth: true,
  changeYear: true,
  yearRange: '1990:2040',
  showOn: 'button',
  buttonText: '…',
});
$('.unit').autocomplete({
  delay: 150,
  source: ['Trường THPT Hậu Nghĩa', 'Trường THPT Nguyễn Thông', 'Trường THPT Tân An', 'Sở Y tế'],
});
$('#qty, #pages').spinner({ min: 0 });
$('.buttons input').checkboxradio({ icon: false });
$('select').each((_, element) => {
  chosen[element.id] = '';
  $(element).selectmenu({
    // What the list itself says is never asked.
    change: (_event, { item }) => {
      chosen[element.id] = item.value;
    },
  });
});
window.__frameworkState = () => ({
  ...Object.fromEntries(
    $('input[data-truth]')
      .get()
      .map((element) => [element.dataset.truth, element.value]),
  ),
  ...chosen,
  channel: $('input[name=channel]:checked').val() ?? '',
});
window.__ready = true;
