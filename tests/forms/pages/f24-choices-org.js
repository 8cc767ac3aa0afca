import Choices from 'choices.js';
import 'choices.js/public/assets/styles/choices.css';
import IMask from 'imask';
import { provinces63 } from '../../portal/app/provinces.ts';

const provinces = provinces63.map(([code, name]) => `<option value="${code}">${name}</option>`).join('');
const box = (key, label, more = '') =>
  `<div class="mb-3"><label class="form-label" for="${key}">${label} <span class="req">*</span></label><br><input id="${key}" style="width:520px" data-truth="${key}" ${more}></div>`;
document.getElementById('app').innerHTML = `
<h1>Tờ khai đề nghị cấp CTS cơ quan (Mẫu 02 ban hành kèm NĐ 68/2024)</h1>
<h3>1. Văn bản</h3>${box('no', 'Số/ký hiệu VB')}${box('date', 'Ngày VB', 'inputmode="numeric"')}
<div class="mb-3"><label for="to">Cơ quan cấp CTS <span class="req">*</span></label><select id="to" data-truth="to"><option value="" placeholder>Chọn cơ quan</option><option value="g">Cục CTS&BMTT – Ban Cơ yếu Chính phủ</option><option value="d">Sở KH&CN</option></select></div>
<h3>2. Cơ quan đề nghị</h3>${box('org', 'Tên CQ/TC')}${box('addr', 'Địa chỉ CQ/TC')}${box('tax', 'MST của CQ/TC', 'maxlength="14"')}${box('budget', 'Mã ĐVSDNS (7 số)')}
<div class="mb-3"><label for="prov">Tỉnh/TP <span class="req">*</span></label><select id="prov" data-truth="prov"><option value="" placeholder>Chọn tỉnh/TP</option>${provinces}</select></div>
${box('mail', 'Thư ĐTCV của CQ/TC', 'type="email"')}
<div class="mb-3"><label for="use">Mục đích sử dụng</label><select id="use" multiple data-truth="use"><option value="vb">Ký văn bản</option><option value="hd">Ký hóa đơn</option><option value="bc">Ký báo cáo</option></select></div>
<h3>3. Người tiếp nhận TBLK</h3>${box('rname', 'Họ, tên')}${box('rid', 'Số ĐDCN', 'inputmode="numeric"')}${box('ridon', 'Ngày cấp thẻ', 'inputmode="numeric"')}${box('ridby', 'Nơi cấp thẻ')}${box('rpos', 'Chức vụ')}${box('rmob', 'ĐTDĐ', 'inputmode="tel"')}${box('rmail', 'Thư ĐTCV', 'type="email"')}${box('raddr', 'Đ/c tiếp nhận')}
<button type="button" data-danger="gui">Nộp tờ khai</button>`;

const heard = {};
for (const id of ['to', 'prov', 'use']) {
  const select = document.getElementById(id);
  new Choices(select, { shouldSort: false, itemSelectText: '', removeItemButton: id === 'use' });
  heard[id] = '';
  select.addEventListener('change', () => {
    heard[id] = [...select.selectedOptions].map(({ value }) => value).join(',');
  });
}
const two = (n) => String(n).padStart(2, '0');
const masks = {
  date: {
    mask: Date,
    pattern: 'd{/}`m{/}`Y',
    lazy: false,
    format: (d) => `${two(d.getDate())}/${two(d.getMonth() + 1)}/${d.getFullYear()}`,
    parse: (s) => {
      const [d, m, y] = s.split('/');
      return new Date(y, m - 1, d);
    },
  },
  rid: { mask: '000 000 000 000' },
  rmob: { mask: '0000 000 000' },
  budget: { mask: '0000000' },
};
masks.ridon = { ...masks.date };
const masked = Object.fromEntries(
  Object.entries(masks).map(([id, options]) => [id, IMask(document.getElementById(id), options)]),
);
window.__frameworkState = () => ({
  ...Object.fromEntries(
    ['no', 'org', 'addr', 'tax', 'mail', 'rname', 'ridby', 'rpos', 'rmail', 'raddr'].map((id) => [
      id,
      document.getElementById(id).value,
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(masked).map(([id, mask]) => [
      id,
      id === 'rid' || id === 'rmob' ? mask.unmaskedValue : mask.value.includes('_') ? '' : mask.value,
    ]),
  ),
  ...heard,
});
window.__ready = true;
