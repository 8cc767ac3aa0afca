/** Lists of requests as portals may show them, and what is to be read of each. */

export interface ListFixture {
  name: string;
  html: string;
  /** In page order; only what is named here is compared. */
  rows: Record<string, string>[];
}

const a = { code: 'YC-001-26', status: 'Đã tiếp nhận' };
const b = { code: 'YC-002-26', status: 'Chờ bổ sung' };
const head =
  '<tr><th>STT</th><th>Mã hồ sơ</th><th>Tên thủ tục</th><th>Ngày nộp</th><th>Trạng thái</th><th></th></tr>';
const line = (n: number, { code, status }: { code: string; status: string }) =>
  `<tr><td>${n}</td><td>${code}</td><td>Gia hạn chứng thư</td><td>20/11/2026</td><td>${status}</td><td><a href="#">Xem</a></td></tr>`;

export const listFixtures: ListFixture[] = [
  {
    name: 'a plain table',
    html: `<table><thead>${head}</thead><tbody>${line(1, a)}${line(2, b)}</tbody></table>`,
    rows: [
      { ...a, procedure: 'Gia hạn chứng thư', submittedOn: '20/11/2026' },
      { ...b, procedure: 'Gia hạn chứng thư', submittedOn: '20/11/2026' },
    ],
  },
  {
    name: 'a table whose header is made of plain cells, in capitals and without diacritics',
    html: `<table><tr><td>STT</td><td>MA HO SO</td><td>TINH TRANG HO SO</td><td>NGAY HEN TRA KET QUA</td></tr>
      <tr><td>1</td><td>YC-001-26</td><td>Đã tiếp nhận</td><td>25/11/2026</td></tr></table>`,
    rows: [{ ...a, dueOn: '25/11/2026' }],
  },
  {
    name: 'a header in two storeys with cells over several columns',
    html: `<table><thead><tr><th rowspan="2">STT</th><th rowspan="2">Số hồ sơ</th><th colspan="2">Thời gian</th><th rowspan="2">Trạng thái xử lý</th></tr>
      <tr><th>Ngày nộp</th><th>Ngày hẹn trả</th></tr></thead>
      <tbody><tr><td>1</td><td>YC-001-26</td><td>18/11/2026</td><td>25/11/2026</td><td>Đã tiếp nhận</td></tr></tbody></table>`,
    rows: [{ ...a, submittedOn: '18/11/2026', dueOn: '25/11/2026' }],
  },
  {
    name: 'a fixed header in a table of its own',
    html: `<div class="el-table"><div><table><thead>${head}</thead></table></div><div><table><tbody>${line(1, a)}${line(2, b)}</tbody></table></div></div>`,
    rows: [a, b],
  },
  {
    name: 'a grid of roles',
    html: `<div role="grid"><div role="row"><span role="columnheader">Mã yêu cầu</span><span role="columnheader">Loại yêu cầu</span><span role="columnheader">Tình trạng</span></div>
      <div role="rowgroup"><div role="row"><span role="gridcell">YC-001-26</span><span role="gridcell">Thu hồi</span><span role="gridcell"><b>Đã tiếp nhận</b></span></div>
      <div role="row"><span role="gridcell">YC-002-26</span><span role="gridcell">Thu hồi</span><span role="gridcell">Chờ bổ sung</span></div></div></div>`,
    rows: [a, b],
  },
  {
    name: 'blocks under blocks, with nothing that says table',
    html: `<section><div class="h"><div>STT</div><div>Mã hồ sơ</div><div>Ngày gửi</div><div>Trạng thái</div></div>
      <div class="r"><div>1</div><div>YC-001-26</div><div>20/11/2026</div><div>Đã tiếp nhận</div></div>
      <div class="r"><div>2</div><div>YC-002-26</div><div>20/11/2026</div><div>Chờ bổ sung</div></div></section>`,
    rows: [a, b],
  },
  {
    name: 'blocks whose header stands in a wrapper of its own',
    html: `<section><header><ul><li>Mã hồ sơ</li><li>Thủ tục</li><li>Trạng thái</li></ul></header>
      <div><ul><li>YC-001-26</li><li>Gia hạn</li><li>Đã tiếp nhận</li></ul><ul><li>YC-002-26</li><li>Gia hạn</li><li>Chờ bổ sung</li></ul></div></section>`,
    rows: [a, b],
  },
  {
    name: 'definition lists, one for each request',
    html: [a, b]
      .map(
        ({ code, status }) =>
          `<article><dl><dt>Mã hồ sơ</dt><dd>${code}</dd><dt>Ngày tiếp nhận</dt><dd>19/11/2026</dd><dt>Trạng thái</dt><dd>${status}</dd></dl></article>`,
      )
      .join(''),
    rows: [
      { ...a, receivedOn: '19/11/2026' },
      { ...b, receivedOn: '19/11/2026' },
    ],
  },
  {
    name: 'one definition list over all requests in blocks',
    html: `<dl>${[a, b]
      .map(
        ({ code, status }) =>
          `<div><dt>Mã hồ sơ:</dt><dd>${code}</dd><dt>Trạng thái:</dt><dd>${status}</dd></div>`,
      )
      .join('')}</dl>`,
    rows: [a, b],
  },
  {
    name: 'cards with lines of name and value',
    html: `<div class="list">${[a, b]
      .map(
        ({ code, status }) =>
          `<div class="card"><p>Mã hồ sơ: <b>${code}</b></p><p>Thủ tục: Gia hạn chứng thư</p><p>Trạng thái: <span class="tag">${status}</span></p></div>`,
      )
      .join('')}</div>`,
    rows: [
      { ...a, procedure: 'Gia hạn chứng thư' },
      { ...b, procedure: 'Gia hạn chứng thư' },
    ],
  },
  {
    name: 'cards with name and value side by side',
    html: [a, b]
      .map(
        ({ code, status }) =>
          `<div class="card"><div class="f"><span>Số hồ sơ</span><span>${code}</span></div><div class="f"><label>Hạn xử lý</label><div>25/11/2026</div></div><div class="f"><span>Tình trạng</span><span>${status}</span></div></div>`,
      )
      .join(''),
    rows: [
      { ...a, dueOn: '25/11/2026' },
      { ...b, dueOn: '25/11/2026' },
    ],
  },
  {
    name: 'a card whose code is the heading',
    html: `<div><h3>Mã hồ sơ: YC-001-26</h3><div>Ngày nộp: 20/11/2026 09:12</div><div>Trạng thái: Đã tiếp nhận</div></div>
      <div><h3>Mã hồ sơ: YC-002-26</h3><div>Ngày nộp: 20/11/2026 10:00</div><div>Trạng thái: Chờ bổ sung</div></div>`,
    rows: [
      { ...a, submittedOn: '20/11/2026 09:12' },
      { ...b, submittedOn: '20/11/2026 10:00' },
    ],
  },
  {
    name: 'the details of one request in a table on its side',
    html: `<table><tr><th>Mã hồ sơ</th><td>YC-001-26</td></tr><tr><th>Thủ tục</th><td>Gia hạn</td></tr><tr><th>Trạng thái</th><td>Đã tiếp nhận</td></tr></table>`,
    rows: [{ ...a, procedure: 'Gia hạn' }],
  },
  {
    name: 'the details of one request, two pairs in a row',
    html: `<table><tr><td>Mã hồ sơ:</td><td>YC-001-26</td><td>Ngày nộp:</td><td>20/11/2026</td></tr><tr><td>Thủ tục:</td><td>Gia hạn</td><td>Trạng thái:</td><td>Đã tiếp nhận</td></tr></table>`,
    rows: [{ ...a, procedure: 'Gia hạn', submittedOn: '20/11/2026' }],
  },
  {
    name: 'statuses drawn as buttons and badges, cells that repeat their header',
    html: `<table><thead>${head}</thead><tbody>
      <tr><td>1</td><td><span class="hd">Mã hồ sơ</span> YC-001-26</td><td>Gia hạn</td><td>20/11/2026</td><td><button>Đã tiếp nhận</button></td><td></td></tr>
      <tr><td>2</td><td>YC-002-26</td><td>Gia hạn</td><td>20/11/2026</td><td><span class="hd">Trạng thái</span> <i class="dot"></i> Chờ bổ sung</td><td></td></tr></tbody></table>`,
    rows: [a, b],
  },
  {
    name: 'a table without codes, known by the number of the letter',
    html: `<table><tr><th>Số công văn</th><th>Ngày công văn</th><th>Loại yêu cầu</th><th>Tình trạng</th></tr>
      <tr><td>114/THPTNT-VT</td><td>20/11/2026</td><td>Gia hạn</td><td>Đã tiếp nhận</td></tr></table>`,
    rows: [{ documentNumber: '114/THPTNT-VT', documentDate: '20/11/2026', status: 'Đã tiếp nhận' }],
  },
  {
    name: 'a list in a shadow root and one in a frame',
    html: `<x-list></x-list><script>document.querySelector('x-list').attachShadow({ mode: 'open' }).innerHTML = \`<table>${head}${line(1, a)}</table>\`;</script>
      <iframe srcdoc="<table>${head}${line(2, b)}</table>"></iframe>`,
    rows: [a, b],
  },
  {
    name: 'a page with boxes to filter by above the list',
    html: `<div><label>Mã hồ sơ <input></label><label>Trạng thái <select><option>Đã rút</option></select></label></div>
      <table><thead>${head}</thead><tbody>${line(1, a)}</tbody></table><p>Hiển thị 1–1 trong tổng số 1 hồ sơ.</p>`,
    rows: [a],
  },
  {
    name: 'rows that nobody sees, an empty list, a note over the whole width',
    html: `<table><thead>${head}</thead><tbody>${line(1, a)}<tr style="display:none">${line(2, b).slice(4)}<tr><td colspan="6">Không còn hồ sơ nào</td></tr></tbody></table>
      <table><thead>${head}</thead><tbody><tr><td colspan="6">Không có dữ liệu</td></tr></tbody></table>`,
    rows: [a],
  },
  {
    name: 'lists of something else: certificates, payments, people',
    html: `<table><tr><th>Số hiệu chứng thư</th><th>Trạng thái</th></tr><tr><td>5403A1B2</td><td>Đang hiệu lực</td></tr></table>
      <table><tr><th>Mã hồ sơ</th><th>Trạng thái thanh toán</th></tr><tr><td>YC-001-26</td><td>Đã nộp</td></tr></table>
      <table><tr><th>Họ và tên</th><th>Chức vụ</th><th>Tình trạng</th></tr><tr><td>Nguyễn Văn An</td><td>Kế toán</td><td>Nghỉ hưu</td></tr></table>
      <p>Trạng thái: đang bảo trì</p>`,
    rows: [],
  },
];
