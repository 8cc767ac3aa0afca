/** The view of the portal page in the tab: plan, findings, fill and undo. */
export function ThisPage({ tabId }: { tabId: number | undefined }) {
  return <p>{tabId === undefined ? 'Không có trang nào đang mở.' : ''}</p>;
}
