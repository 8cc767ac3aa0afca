import flatpickr from 'flatpickr';
import 'flatpickr/dist/flatpickr.css';
import { Vietnamese } from 'flatpickr/dist/l10n/vn.js';

document.getElementById('app').innerHTML = `
<h1>Biên bản về việc mất, thất lạc thiết bị lưu khóa</h1>
<form class="grid">
<div><label for="no">Số biên bản</label><input id="no" data-truth="no"></div>
<div><label for="date">Ngày lập biên bản</label><input id="date" data-truth="date"></div>
<div><label for="name">Họ tên người làm mất (thuê bao)</label><input id="name" data-truth="name"></div>
<div><label for="unit">Cơ quan của thuê bao</label><input id="unit" data-truth="unit"></div>
<div><label for="serial">Số hiệu chứng thư chữ ký số</label><input id="serial" data-truth="serial"></div>
<div><label for="device">Số hiệu TBLK bị mất</label><input id="device" data-truth="device"></div>
<div><label for="lost">Ngày xảy ra</label><span data-truth="lost"><input id="lost"></span></div>
<div><label for="report">Ngày báo cáo lên cấp trên</label><input id="report" data-truth="report"></div>
<div><label for="how">Hoàn cảnh, nguyên nhân</label><textarea id="how" data-truth="how"></textarea></div>
<div><label for="done">Biện pháp khắc phục đã làm</label><textarea id="done" data-truth="done"></textarea></div>
</form><button type="button" data-danger="gui">Gửi</button>`;

const common = { locale: Vietnamese, dateFormat: 'd/m/Y', allowInput: true };
const pickers = {
  date: flatpickr('#date', common),
  // The original input is hidden; another shows the date.
  lost: flatpickr('#lost', { locale: Vietnamese, altInput: true, altFormat: 'd/m/Y', dateFormat: 'Y-m-d' }),
  report: flatpickr('#report', common),
};
window.__frameworkState = () => ({
  ...Object.fromEntries(
    ['no', 'name', 'unit', 'serial', 'device', 'how', 'done'].map((key) => [
      key,
      document.getElementById(key).value,
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(pickers).map(([key, picker]) => {
      const [day] = picker.selectedDates;
      return [key, day ? flatpickr.formatDate(day, 'd/m/Y') : ''];
    }),
  ),
});
window.__ready = true;
