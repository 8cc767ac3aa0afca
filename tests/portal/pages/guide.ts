/** A page that speaks of every procedure and is none of them; its form is for comments. */
import { readDom } from '../app/dom.ts';
import type { MountPage } from '../app/page.ts';

const html = `
<p class="crumbs">Trang chủ › Hướng dẫn</p>
<h1>Hướng dẫn nộp hồ sơ trực tuyến</h1>
<ol class="guide">
<li>Đăng ký tài khoản cho cơ quan, tổ chức quản lý trực tiếp và chờ phê duyệt.</li>
<li>Chọn thủ tục: cấp mới, gia hạn, thay đổi nội dung thông tin, thu hồi chứng thư chữ ký số hoặc khôi phục thiết bị lưu khóa bí mật.</li>
<li>Nhập thông tin thuê bao, số hiệu chứng thư, số hiệu thiết bị; đính kèm công văn đã ký số.</li>
<li>Gửi hồ sơ và theo dõi tiến độ tại mục “Hồ sơ của tôi”.</li>
</ol>
<section class="panel"><h2>Góp ý, hỏi đáp</h2>
<label class="wrap"><span>Tên người hỏi</span><input name="ten" data-truth="x-ask-name"></label>
<label class="wrap"><span>Thư điện tử nhận trả lời</span><input name="mail" data-truth="x-ask-email"></label>
<label class="wrap"><span>Câu hỏi</span><textarea name="hoi" rows="3" data-truth="x-ask-text"></textarea></label>
<p class="actions"><button type="button">Gửi câu hỏi</button></p></section>`;

export const mount: MountPage = (root) => {
  root.innerHTML = html;
  return { state: () => readDom(root) };
};
