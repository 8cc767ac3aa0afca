import type { DeviceLine } from './lines.ts';

export interface ListProps {
  lines: readonly DeviceLine[];
  /** Whose devices they are. */
  body: string;
}

/** Labels to cut out and stick on: name, number, expiry. */
export function Labels({ lines, body }: ListProps) {
  return (
    <article class="sheet" data-testid="labels">
      <h1 class="no-print">Nhãn thiết bị</h1>
      {lines.length === 0 && <p>Chưa có thiết bị nào để in nhãn.</p>}
      <ul class="label-sheet">
        {lines.map(({ key, name, kind, number, certificate, expiry }) => (
          <li key={key}>
            <strong>{name}</strong>
            <span>{body}</span>
            <span>
              {kind}: {number || '…………………'}
            </span>
            <span>Chứng thư: {certificate || '…………………'}</span>
            <span>Hết hạn: {expiry || '…../…../………'}</span>
          </li>
        ))}
      </ul>
    </article>
  );
}

/** The list on which subscribers sign for their devices; what Mẫu 07 then reports. */
export function Receipts({ lines, body }: ListProps) {
  return (
    <article class="sheet" data-testid="receipts">
      <p class="sheet-body">{body}</p>
      <h1>Danh sách thuê bao ký nhận thiết bị lưu khóa bí mật</h1>
      <p class="sheet-basis">Kèm theo thông báo theo Mẫu số 07, Nghị định 68/2024/NĐ-CP</p>
      <table class="receipts">
        <thead>
          <tr>
            <th scope="col">STT</th>
            <th scope="col">Tên thuê bao</th>
            <th scope="col">Cơ quan, đơn vị</th>
            <th scope="col">Số hiệu chứng thư</th>
            <th scope="col">Loại và số hiệu thiết bị</th>
            <th scope="col">Ngày nhận</th>
            <th scope="col">Ký nhận</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, unit, kind, number, certificate }, index) => (
            <tr key={key}>
              <td>{index + 1}</td>
              <td>{name}</td>
              <td>{unit}</td>
              <td>{certificate}</td>
              <td>{[kind, number].filter(Boolean).join(' ')}</td>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <div class="sheet-signatures">
        <p>
          <strong>Người bàn giao</strong>
          <br />
          (ký, ghi rõ họ tên)
        </p>
        <p>
          Ngày ….. tháng ….. năm ………
          <br />
          <strong>Người phụ trách</strong>
          <br />
          (ký, ghi rõ họ tên)
        </p>
      </div>
    </article>
  );
}
