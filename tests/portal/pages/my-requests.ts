/** The clerk's requests and how far each has come. */
import { readDom } from '../app/dom.ts';
import type { MountPage } from '../app/page.ts';

/** Mã hồ sơ, Loại yêu cầu, Số công văn, Ngày gửi, Cơ quan xử lý, Trạng thái, Cập nhật. */
const rows =
  `YC-261120-00417|Cấp mới chứng thư chữ ký số cho cá nhân|111/THPTNT-VT|20/11/2026|Cục Chứng thực số và Bảo mật thông tin|Chờ tiếp nhận|20/11/2026 09:12
YC-261120-00421|Gia hạn chứng thư chữ ký số|114/THPTNT-VT|20/11/2026|Sở Khoa học và Công nghệ|Đã tiếp nhận|20/11/2026 14:40
YC-261120-00430|Thu hồi chứng thư chữ ký số|116/THPTNT-VT|20/11/2026|Cục Chứng thực số và Bảo mật thông tin|Đang xử lý|21/11/2026 08:05
YC-261117-00388|Thay đổi nội dung thông tin chứng thư chữ ký số|108/THPTNT-VT|17/11/2026|Sở Khoa học và Công nghệ|Yêu cầu bổ sung|19/11/2026 16:21
YC-261110-00302|Khôi phục thiết bị lưu khóa bí mật|101/THPTNT-VT|10/11/2026|Sở Khoa học và Công nghệ|Hoàn thành|11/11/2026 10:33
YC-261103-00255|Cấp mới chứng thư chữ ký số cho cơ quan, tổ chức|96/THPTNT-VT|03/11/2026|Cục Chứng thực số và Bảo mật thông tin|Từ chối|05/11/2026 15:02
YC-261028-00219|Khôi phục thiết bị lưu khóa bí mật|92/THPTNT-VT|28/10/2026|Sở Khoa học và Công nghệ|Đã rút|28/10/2026 17:11`
    .split('\n')
    .map((line) => line.split('|'));

const html = `
<h1>Hồ sơ của tôi</h1>
<div class="grid3 filters">
  <label>Mã hồ sơ<input name="loc1" data-truth="x-filter-code"></label>
  <label>Từ ngày<input type="date" name="loc2" data-truth="x-filter-from"></label>
  <label>Trạng thái<select name="loc3" data-truth="x-filter-state"><option value="">Tất cả</option><option>Chờ tiếp nhận</option><option>Đã tiếp nhận</option><option>Đang xử lý</option><option>Yêu cầu bổ sung</option><option>Hoàn thành</option><option>Từ chối</option><option>Đã rút</option></select></label>
</div>
<div class="scroll"><table class="list text"><thead><tr><th>STT</th><th>Mã hồ sơ</th><th>Loại yêu cầu</th><th>Số công văn</th><th>Ngày gửi</th><th>Cơ quan xử lý</th><th>Trạng thái</th><th>Cập nhật</th><th></th></tr></thead>
<tbody>${rows
  .map(
    (cells, index) =>
      `<tr><td>${index + 1}</td>${cells.map((cell) => `<td>${cell}</td>`).join('')}<td><a href="#/ca-nhan/ho-so">Xem</a></td></tr>`,
  )
  .join('')}</tbody></table></div>
<p class="hint">Hiển thị 1–7 trong tổng số 7 hồ sơ.</p>`;

export const mount: MountPage = (root) => {
  root.innerHTML = html;
  return { state: () => readDom(root) };
};
