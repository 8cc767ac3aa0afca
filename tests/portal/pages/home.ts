/** Front page: what can be asked for, and where. */
import { readDom } from '../app/dom.ts';
import type { MountPage } from '../app/page.ts';

const groups: readonly (readonly [
  string,
  readonly (readonly [href: string, form: string, title: string])[],
])[] = [
  [
    'Cấp mới',
    [
      ['#/nop-ho-so/cap-moi-ca-nhan', '01', 'Cấp chứng thư chữ ký số cho cá nhân'],
      ['#/hs/17', '02', 'Cấp chứng thư chữ ký số cho cơ quan, tổ chức'],
      ['#/thu-tuc/TT-0683/tao-moi', '03', 'Cấp chứng thư chữ ký số cho thiết bị, dịch vụ, phần mềm'],
    ],
  ],
  [
    'Gia hạn, thay đổi, thu hồi',
    [
      ['#/ho-so/gia-han/them-moi', '04', 'Gia hạn chứng thư chữ ký số'],
      ['#/nop-ho-so?ma=04B', '04', 'Thay đổi nội dung thông tin chứng thư chữ ký số'],
      ['#/dv/thuhoi', '05', 'Thu hồi chứng thư chữ ký số'],
    ],
  ],
  [
    'Thiết bị lưu khóa bí mật',
    [
      ['#/page/hotro/KPTB', '06', 'Khôi phục thiết bị lưu khóa bí mật'],
      ['#/f?id=8841', '07', 'Thông báo bàn giao thiết bị cho thuê bao'],
      ['#/bien-ban/giao-nhan', '08', 'Biên bản giao, nhận thiết bị'],
      ['#/hs/29', '09', 'Biên bản xác nhận thiết bị bị thất lạc'],
    ],
  ],
];

export const mount: MountPage = (root) => {
  root.innerHTML = `<h1>Dịch vụ chứng thực chữ ký số chuyên dùng công vụ</h1>
<p class="hint">Chọn thủ tục để lập hồ sơ theo Nghị định số 68/2024/NĐ-CP.</p>
<div class="groups">${groups
    .map(
      ([name, items]) =>
        `<section class="panel"><h2>${name}</h2><ul class="menu">${items
          .map(([href, form, title]) => `<li><a href="${href}"><span>Mẫu ${form}</span>${title}</a></li>`)
          .join('')}</ul></section>`,
    )
    .join('')}</div>
<section class="panel"><h2>Thông báo</h2><ul><li>Bảo trì hệ thống từ 22 giờ ngày 28/11/2026 đến 02 giờ ngày 29/11/2026.</li><li>Cập nhật phần mềm ký số phiên bản mới tại mục Tải về.</li></ul></section>`;
  return { state: () => readDom(root) };
};
