/** The frame around every page: header, menu, banner, and the hash routes. */
import { readDom } from './dom.ts';
import type { MountedPage, MountPage } from './page.ts';
import './style.css';

/** Route (without `#`) → page. Each is loaded when it is opened, as on the real portal. */
const routes: Record<string, () => Promise<{ mount: MountPage }>> = {
  '/': () => import('../pages/home.ts'),
  '/page/huongdan/HD01': () => import('../pages/guide.ts'),
  '/dang-nhap': () => import('../pages/login.ts'),
  '/ca-nhan/ho-so': () => import('../pages/my-requests.ts'),
  '/nop-ho-so/cap-moi-ca-nhan': () => import('../pages/issue-person.tsx'),
  '/hs/17': () => import('../pages/issue-organisation.ts'),
  '/thu-tuc/TT-0683/tao-moi': () => import('../pages/issue-system.ts'),
  '/ho-so/gia-han/them-moi': () => import('../pages/renew.ts'),
  '/nop-ho-so?ma=04B': () => import('../pages/change.tsx'),
  '/dv/thuhoi': () => import('../pages/revoke.ts'),
  '/page/hotro/KPTB': () => import('../pages/recover-device.ts'),
  '/f?id=8841': () => import('../pages/confirm-handover.ts'),
  '/bien-ban/giao-nhan': () => import('../pages/device-handover.ts'),
  '/hs/29': () => import('../pages/device-loss.ts'),
};

const frame = `
<a class="skip" href="#noi-dung" onclick="event.preventDefault();document.getElementById('noi-dung').focus()">Đến nội dung</a>
<p class="practice" role="note"><b>Cổng luyện tập</b> – không phải cổng thật, không gửi hồ sơ đi đâu cả.</p>
<header>
  <div class="brand">
    <svg viewBox="0 0 48 48" width="52" height="52" aria-hidden="true"><circle cx="24" cy="24" r="23" fill="#b3121d" stroke="#f2c230" stroke-width="2"/><path fill="#f7d24a" d="M24 9l3.5 10.6h11.2l-9 6.6 3.4 10.6L24 30.2l-9.1 6.6 3.4-10.6-9-6.6h11.2z"/></svg>
    <div><div class="over">Ban Cơ yếu Chính phủ · Cục Chứng thực số và Bảo mật thông tin</div>
    <div class="site">Hệ thống thông tin đăng ký, quản lý yêu cầu chứng thực</div></div>
  </div>
  <form class="find" role="search" onsubmit="return false">
    <input type="search" name="q" placeholder="Tìm kiếm hồ sơ" aria-label="Tìm kiếm hồ sơ" data-truth="x-search">
    <button type="button">Tìm</button>
  </form>
  <div class="user">Trần Thị Mỹ Đào<br><small>Trường THPT Nguyễn Thông</small></div>
</header>
<nav aria-label="Chính"><a href="#/">Trang chủ</a><a href="#/ca-nhan/ho-so">Hồ sơ của tôi</a><a href="#/page/huongdan/HD01">Hướng dẫn</a><a href="#/dang-nhap">Đăng nhập</a></nav>
<main id="noi-dung" tabindex="-1"></main>
<footer>Cổng luyện tập dùng để học và kiểm thử. Mọi tên người, cơ quan, số hiệu trên trang đều là hư cấu.</footer>`;

let mounted: MountedPage | undefined;
let visit = 0;

async function show(main: HTMLElement): Promise<void> {
  visit += 1;
  const thisVisit = visit;
  mounted?.unmount?.();
  mounted = undefined;
  const root = document.createElement('div');
  main.replaceChildren(root);
  // The same page is published as /#/page/… and as /page/…
  const path = location.hash.startsWith('#/') ? location.hash.slice(1) : location.pathname;
  const load = routes[path];
  if (!load) {
    root.innerHTML = '<h1>Không tìm thấy trang</h1><p><a href="#/">Về trang chủ</a></p>';
    return;
  }
  const page = await load();
  if (thisVisit !== visit) return;
  mounted = await page.mount(root);
  document.title = `${root.querySelector('h1, h2, .tieu-de')?.textContent?.trim() ?? ''} – Cổng luyện tập`;
  root.dataset.ready = '';
}

window.__submitted = 0;
// What no page owns (search, honeypots, CSRF) is keyed `x-…` and read from the document; of
// everything else the document only says that it is there, its value is what the framework holds.
window.__practiceState = () => {
  const shown = readDom(document);
  for (const key of Object.keys(shown)) if (!key.startsWith('x-')) shown[key] = '';
  return { ...shown, ...mounted?.state() };
};

document.body.innerHTML = frame;
const main = document.getElementById('noi-dung');
if (main) {
  window.addEventListener('hashchange', () => show(main));
  show(main);
}
