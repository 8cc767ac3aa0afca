/** The bench's page: a list of ten people with sixty native fields, in a page of some 5,000 nodes, at the portal's address. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

const columns = ['Họ và tên', 'Ngày sinh', 'Số CCCD', 'Ngày cấp', 'Địa chỉ thư điện tử công vụ', 'Chức vụ'];
export const people = 10;
/** Boxes to fill. */
export const fields = people * columns.length;

/** Elements the page has with its list, about. */
const nodes = 5000;

function html({ list: withList }: { list: boolean }): string {
  const cells = (tag: string, texts: readonly string[]) =>
    texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
  const inputs = Array.from(
    { length: people },
    (_, row) =>
      `<tr><td>${row + 1}</td>${cells(
        'td',
        columns.map(() => '<input type="text">'),
      )}</tr>`,
  );
  const form = `<h1>Đề nghị cấp mới chứng thư chữ ký số cho cá nhân</h1>
<form><fieldset><legend>Danh sách thuê bao</legend>
<table><thead><tr><th>STT</th>${cells('th', columns)}</tr></thead><tbody>${inputs.join('')}</tbody></table></fieldset></form>`;
  // Six elements a row: a list such as the portal shows beside its forms.
  const rows = Math.floor((nodes - 180) / 6);
  const list = Array.from(
    { length: rows },
    (_, n) =>
      `<tr>${cells('td', [`${n + 1}`, `HS-${10_000 + n}`, 'Gia hạn', '20/11/2026', 'Đang xử lý'])}</tr>`,
  );
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Đề nghị cấp mới</title><link rel="icon" href="data:,">
<body>${form}${withList ? `<h2>Danh sách</h2><table><tbody>${list.join('')}</tbody></table>` : ''}</body></html>`;
}

export async function servePage(content = { list: true }): Promise<{ port: number; close(): void }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'dichvucong.ca.gov.vn' }]);
  const body = html(content);
  const server = createServer({ key, cert }, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
