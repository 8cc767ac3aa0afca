import $ from 'jquery';
import select2 from 'select2';
import 'select2/dist/css/select2.css';
import { provinces63 } from '../../portal/app/provinces.ts';

window.$ = $;
window.jQuery = $;
select2(window, $);

const provinces = provinces63.map(([code, name]) => `<option value="${code}">${name}</option>`).join('');
document.getElementById('app').innerHTML = `
<h1>Hồ sơ đề nghị cấp CTS cho tổ chức</h1>
<form class="grid">
<div><label for="s1">Cơ quan tiếp nhận</label><select id="s1" style="width:95%" data-truth="to"><option></option><option value="a">Sở Khoa học và Công nghệ</option><option value="b">Cục Chứng thực số và Bảo mật thông tin</option></select></div>
<div><label for="i1">Công văn số</label><input id="i1" data-truth="no"></div><div><label for="i2">Ngày công văn</label><input id="i2" data-truth="date" placeholder="dd/mm/yyyy"></div>
<div><label for="i3">Tên tổ chức</label><input id="i3" data-truth="org"></div><div><label for="i4">Mã số thuế</label><input id="i4" data-truth="tax"></div><div><label for="i5">Mã số quan hệ ngân sách</label><input id="i5" data-truth="budget"></div><div><label for="i6">Địa chỉ trụ sở</label><input id="i6" data-truth="addr"></div><div><label for="i7">Email công vụ tổ chức</label><input id="i7" data-truth="mail"></div>
<div><label for="s2">Tỉnh/Thành phố</label><select id="s2" style="width:95%" data-truth="prov"><option></option>${provinces}</select></div>
<div><label for="s3">Lĩnh vực hoạt động</label><select id="s3" multiple style="width:95%" data-truth="areas"><option value="gd">Giáo dục</option><option value="yt">Y tế</option></select></div>
<div><label for="s4">Loại thiết bị</label><select id="s4" style="width:95%" data-truth="kind"><option></option><option value="TOKEN">PKI Token</option><option value="HSM">HSM</option><option value="RSSP">Ký số tập trung</option></select></div></form>
<h2>Người tiếp nhận thiết bị</h2><form class="grid"><div><label>Họ và tên<input data-truth="rname"></label></div><div><label>Số CCCD<input data-truth="rid"></label></div><div><label>Ngày cấp<input data-truth="ridon"></label></div><div><label for="s5">Nơi cấp</label><select id="s5" style="width:95%" data-truth="ridby"><option></option><option value="1">Cục Cảnh sát QLHC về TTXH</option><option value="2">Bộ Công an</option></select></div><div><label>Chức vụ<input data-truth="rpos"></label></div><div><label>Điện thoại di động<input data-truth="rmob"></label></div><div><label>Email công vụ<input data-truth="rmail"></label></div><div><label>Địa chỉ nhận<input data-truth="raddr"></label></div></form>
<button type="button" data-danger="gui">Gửi</button>`;

const chosen = {};
$('select').each((_, element) => {
  const key = element.dataset.truth;
  chosen[key] = '';
  $(element)
    .select2({ placeholder: 'Chọn', allowClear: true })
    // What the page's own code hears: a value set behind its back would never be sent.
    .on('change', () => {
      chosen[key] = [$(element).val() ?? ''].flat().join(',');
    });
});
window.__frameworkState = () => ({
  ...Object.fromEntries(
    $('input[data-truth]')
      .get()
      .map((element) => [element.dataset.truth, element.value]),
  ),
  ...chosen,
});
window.__ready = true;
