import AirDatepicker from 'air-datepicker';
import 'air-datepicker/air-datepicker.css';
import TomSelect from 'tom-select';
import 'tom-select/dist/css/tom-select.default.css';

const vi = {
  days: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'],
  daysShort: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
  daysMin: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
  months: Array.from({ length: 12 }, (_, i) => `Tháng ${i + 1}`),
  monthsShort: Array.from({ length: 12 }, (_, i) => `Th${i + 1}`),
  today: 'Hôm nay',
  clear: 'Xóa',
  dateFormat: 'dd/MM/yyyy',
  timeFormat: 'HH:mm',
  firstDay: 1,
};
document.getElementById('app').innerHTML = `
<h2>Đề nghị chấm dứt sử dụng, thu hồi CTS của cá nhân</h2>
<div class="row"><label for="t1">Theo công văn số</label><input id="t1" data-truth="no"></div>
<div class="row"><label for="t2">Ngày của công văn</label><input id="t2" data-truth="date"></div>
<div class="row"><label for="t3">Đơn vị nhận đề nghị</label><select id="t3" data-truth="to"><option value=""></option><option value="so">Sở KH&CN</option><option value="cuc">Cục Chứng thực số và Bảo mật thông tin</option></select></div>
<div class="row"><label for="t4">Họ tên người có CTS bị thu hồi</label><input id="t4" data-truth="name"></div>
<div class="row"><label for="t5">Công tác tại cơ quan, đơn vị</label><input id="t5" data-truth="unit"></div>
<div class="row"><label for="t6">Số serial CTS</label><input id="t6" data-truth="serial"></div>
<div class="row"><label for="t7">Số serial thiết bị</label><input id="t7" data-truth="device"></div>
<div class="row"><label for="t8">Lý do đề nghị</label><select id="t8" data-truth="why"><option value="">Chọn một lý do</option><option value="1">Thuê bao nghỉ hưu, từ trần</option><option value="2">Khóa bí mật bị lộ hoặc nghi ngờ bị lộ</option><option value="3">Thiết bị lưu khóa hỏng</option><option value="4">Mất thiết bị lưu khóa</option></select></div>
<div class="row"><label for="t9">Từ khóa phân loại</label><input id="t9" data-truth="tags"></div>
<div class="row"><label for="t10">Ngày có quyết định nhân sự</label><input id="t10" data-truth="decided"></div>
<button type="button" data-danger="gui">Gửi</button>`;

const heard = {};
for (const id of ['t3', 't8']) {
  const select = document.getElementById(id);
  // The page's own code believes only the widget.
  new TomSelect(select, {
    create: false,
    onChange: (value) => {
      heard[select.dataset.truth] = value;
    },
  });
}
const tags = new TomSelect('#t9', { create: true, plugins: ['remove_button'], persist: false });
for (const id of ['t2', 't10']) {
  const input = document.getElementById(id);
  new AirDatepicker(input, { locale: vi, autoClose: true });
}
window.__frameworkState = () => ({
  ...Object.fromEntries(
    ['t1', 't2', 't4', 't5', 't6', 't7', 't10'].map((id) => {
      const input = document.getElementById(id);
      return [input.dataset.truth, input.value];
    }),
  ),
  to: heard.to ?? '',
  why: heard.why ?? '',
  tags: tags.getValue(),
});
window.__ready = true;
