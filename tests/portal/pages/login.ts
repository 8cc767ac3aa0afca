/** Log in: nothing on this page is anybody's business but the clerk's. */
import { readDom } from '../app/dom.ts';
import type { MountPage } from '../app/page.ts';

const html = `
<section class="panel narrow"><h1>Đăng nhập</h1>
<label class="wrap"><span>Tên đăng nhập</span><input name="user" autocomplete="username" data-truth="x-user"></label>
<label class="wrap"><span>Mật khẩu</span><input type="password" name="pass" autocomplete="current-password" data-truth="x-password"></label>
<div class="captcha" aria-hidden="true">M4T8C</div>
<label class="wrap"><span>Nhập mã bảo vệ</span><input name="code" autocomplete="off" data-truth="x-captcha"></label>
<label class="tick"><input type="checkbox" name="keep" data-truth="x-keep"> Ghi nhớ đăng nhập</label>
<p class="actions"><button type="button" class="main">Đăng nhập</button></p></section>`;

export const mount: MountPage = (root) => {
  root.innerHTML = html;
  return { state: () => readDom(root) };
};
