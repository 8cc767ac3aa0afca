import $ from 'jquery';
import '../app/jquery-global.js';
import 'jquery-ui/dist/jquery-ui.js';
import 'jquery-ui/themes/base/all.css';

const staff = [
  'Kế toán trưởng',
  'Nhân viên Văn thư',
  'Nhân viên Công nghệ thông tin',
  'Tổ trưởng Tổ Toán – Tin học',
];
document.getElementById('app').innerHTML = `
<h1>Khôi phục thiết bị lưu khóa bí mật của thuê bao</h1>
<table>
<tr><th>Số công văn đề nghị</th><td><input id="so" data-truth="no"></td><th>Ngày công văn</th><td><input id="ngay" data-truth="date"></td></tr>
<tr><th>Nơi xử lý</th><td colspan="3"><span data-truth="to"><select id="noi" style="width:420px"><option value="">– chọn –</option><option value="C">Cục Chứng thực số và Bảo mật thông tin</option><option value="S">Sở Khoa học và Công nghệ</option></select></span></td></tr>
<tr><th>Tên thuê bao</th><td><input id="ten" data-truth="name"></td><th>Cơ quan thuê bao</th><td><input id="cq" data-truth="unit"></td></tr>
<tr><th>Số CTS</th><td><input id="cts" data-truth="serial"></td><th>Email thuê bao</th><td><input id="em" data-truth="mail"></td></tr>
<tr><th>Loại thiết bị</th><td><span id="loai" data-truth="kind"><label for="l1">PKI Token</label><input type="radio" name="loai" id="l1" value="1"><label for="l2">SIM PKI</label><input type="radio" name="loai" id="l2" value="2"></span></td><th>Mã vạch/ICCID</th><td><input id="mv" data-truth="device"></td></tr></table>
<h3>Cán bộ phối hợp</h3><table><tr><th>Họ tên</th><td><input id="pt" data-truth="cname"></td><th>Chức vụ</th><td><input id="pc" data-truth="cpos" placeholder="gõ để gợi ý"></td></tr><tr><th>Di động</th><td><input id="pd" data-truth="cmob"></td><th>Email</th><td><input id="pe" data-truth="cmail"></td></tr><tr><th>Hẹn ngày</th><td><input id="hen" data-truth="when"></td></tr></table>
<button type="button" data-danger="gui">Gửi</button>`;

const day = {
  dateFormat: 'dd/mm/yy',
  dayNamesMin: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
  monthNames: Array.from({ length: 12 }, (_, i) => `Tháng ${i + 1}`),
  monthNamesShort: Array.from({ length: 12 }, (_, i) => `Th ${i + 1}`),
  changeMonth: true,
  changeYear: true,
  firstDay: 1,
};
$('#ngay, #hen').datepicker(day);
$('#pc').autocomplete({ source: staff, minLength: 1, delay: 100 });
$('#loai').controlgroup();
let office = '';
$('#noi').selectmenu({
  change: (_, { item }) => {
    office = item.value;
  },
});
window.__frameworkState = () => ({
  ...Object.fromEntries(
    $('input[data-truth]')
      .get()
      .map((element) => [element.dataset.truth, element.value]),
  ),
  to: office,
  kind: $('input[name=loai]:checked').val() ?? '',
});
window.__ready = true;
