/** The bench's pages, at the portal's address: a list of people with native fields, alone or in a page of some 5,000 nodes. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

const columns = ['Họ và tên', 'Ngày sinh', 'Số CCCD', 'Ngày cấp', 'Địa chỉ thư điện tử công vụ', 'Chức vụ'];

export interface BenchPage {
  /** Rows of the form. */
  people: number;
  /** Boxes of a row, up to six. */
  fields: number;
  /** Elements that the page has with a list beside its form, about; absent: no list. */
  nodes?: number;
}

/** Sixty fields in a page of 5,000 elements. */
export const largePage: BenchPage = { people: 10, fields: 6, nodes: 5000 };
/** The same fields with nothing beside them. */
export const formAlone: BenchPage = { people: 10, fields: 6 };

const cells = (tag: string, texts: readonly string[]) =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('');

function html({ people, fields, nodes }: BenchPage): string {
  const asked = columns.slice(0, fields);
  const boxes = cells(
    'td',
    asked.map(() => '<input type="text">'),
  );
  const inputs = Array.from({ length: people }, (_, row) => `<tr><td>${row + 1}</td>${boxes}</tr>`);
  const form = `<h1>Đề nghị cấp mới chứng thư chữ ký số cho cá nhân</h1>
<form><fieldset><legend>Danh sách thuê bao</legend>
<table><thead><tr><th>STT</th>${cells('th', asked)}</tr></thead><tbody id="people">${inputs.join('')}</tbody></table></fieldset></form>`;
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Đề nghị cấp mới</title><link rel="icon" href="data:,">
<body>${form}${nodes === undefined ? room : listOf(nodes - (2 + 2 * fields) * people)}</body></html>`;
}

/** So that what the badge stands over can be scrolled from under it. */
const room = '<div style="height: 100vh"></div>';

/** A list such as the portal shows beside its forms: six elements a row. */
function listOf(nodes: number): string {
  const rows = Array.from(
    { length: Math.floor(nodes / 6) },
    (_, n) =>
      `<tr>${cells('td', [`${n + 1}`, `HS-${10_000 + n}`, 'Gia hạn', '20/11/2026', 'Đang xử lý'])}</tr>`,
  );
  return `<h2>Danh sách</h2><table><tbody>${rows.join('')}</tbody></table>`;
}

export async function servePage(page: BenchPage): Promise<{ port: number; close(): void }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'dichvucong.ca.gov.vn' }]);
  const body = html(page);
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
