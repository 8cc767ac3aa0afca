export interface PagerProps {
  /** Counted from 0. */
  page: number;
  pages: number;
  onPage(page: number): void;
}

export function Pager({ page, pages, onPage }: PagerProps) {
  const step = (label: string, to: number) => (
    <button type="button" disabled={to < 0 || to >= pages || to === page} onClick={() => onPage(to)}>
      {label}
    </button>
  );
  return (
    <nav class="row" aria-label="Các trang của danh sách">
      {step('Đầu', 0)}
      {step('Trước', page - 1)}
      <span aria-live="polite">
        Trang {page + 1} / {pages}
      </span>
      {step('Sau', page + 1)}
      {step('Cuối', pages - 1)}
    </nav>
  );
}
