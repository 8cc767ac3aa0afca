import 'bootstrap/dist/css/bootstrap.css';
import { Collapse, Modal } from 'bootstrap';

const field = (label, key, type = 'text') =>
  `<div class="form-floating mb-2"><input type="${type}" class="form-control" id="${key}" placeholder="${label}" data-truth="${key}"><label for="${key}">${label}</label></div>`;
document.getElementById('app').innerHTML = `
<h1 class="h4">Giao trả thiết bị lưu khóa bí mật đã thu hồi</h1>
${field('Ngày giao trả', 'day', 'date')}${field('Nơi giao trả', 'place')}${field('Căn cứ thông báo thu hồi số', 'basis')}
<button type="button" class="btn btn-link" id="more">Bên giao</button><div class="collapse" id="giver">${field('Người đại diện bên giao', 'gname')}${field('Chức vụ đại diện bên giao', 'gpos')}</div>
<button type="button" class="btn btn-secondary" id="open">Chọn thiết bị</button> <button type="button" class="btn btn-primary" data-danger="gui">Gửi</button>
<div class="modal" id="m" tabindex="-1" aria-labelledby="mt"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><h2 class="modal-title h5" id="mt">Thiết bị</h2></div><div class="modal-body">
${field('Thuê bao', 'name')}${field('Mã vạch/ICCID', 'device')}${field('Số hiệu chứng thư số', 'serial')}
<div class="form-floating mb-2"><select class="form-select" id="kind" data-truth="kind"><option selected value=""></option><option value="1">PKI Token (USB)</option><option value="2">SIM PKI</option></select><label for="kind">Chủng loại thiết bị</label></div>
<div class="form-floating mb-2"><textarea class="form-control" id="state" placeholder="Tình trạng" data-truth="state"></textarea><label for="state">Tình trạng của thiết bị</label></div>
</div><div class="modal-footer"><button class="btn btn-secondary" data-danger="dong">Đóng</button><button class="btn btn-primary" data-danger="luu">Lưu</button></div></div></div></div>`;
document.getElementById('open').onclick = () => new Modal('#m').show();
document.getElementById('more').onclick = () => new Collapse('#giver').show();
window.__ready = true;
