import { useState } from 'preact/hooks';
import { LockButton } from './vault/LockButton.tsx';
import { storeViews } from './views.ts';

const groups: readonly { title: string; items: readonly { view: string; title: string }[] }[] = [
  {
    title: 'Việc hằng ngày',
    items: [
      { view: 'adviser', title: 'Chuyện gì đã xảy ra?' },
      { view: 'requests', title: 'Hồ sơ' },
      { view: 'reminders', title: 'Nhắc việc' },
      { view: 'duties', title: 'Trách nhiệm' },
      { view: 'reports', title: 'Báo cáo' },
    ],
  },
  { title: 'Sổ đăng ký', items: [...storeViews, { view: 'history', title: 'Lịch sử' }] },
  {
    title: 'Nhập, xuất',
    items: [
      { view: 'import', title: 'Nhập danh sách' },
      { view: 'labels', title: 'Đọc nhãn thiết bị' },
      { view: 'exports', title: 'Xuất danh sách' },
      { view: 'backup', title: 'Sao lưu, khôi phục' },
      { view: 'records-file', title: 'Nạp tệp dữ liệu' },
    ],
  },
  {
    title: 'Quy định, cài đặt',
    items: [
      { view: 'templates', title: 'Mẫu văn bản' },
      { view: 'rules', title: 'Quy định' },
      { view: 'glossary', title: 'Thuật ngữ' },
      { view: 'profiles', title: 'Nơi nhận theo tỉnh' },
      { view: 'calendar', title: 'Lịch làm việc' },
      { view: 'settings', title: 'Cài đặt' },
    ],
  },
];

/** Where to go in the registry page; where it has no room beside the view it opens at a press. */
export function Navigation({ view }: { view: string }) {
  const [open, setOpen] = useState(false);
  return (
    <header class="side">
      <div class="row spread">
        <p class="brand">
          <img src="/icon/32.png" alt="" />
          Trợ lý Chứng thực
        </p>
        <button
          type="button"
          class="menu"
          aria-expanded={open}
          aria-controls="navigation"
          onClick={() => setOpen(!open)}
        >
          Danh mục
        </button>
      </div>
      <nav
        id="navigation"
        aria-label="Sổ đăng ký"
        class={open ? 'open' : undefined}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          setOpen(false);
          document.querySelector<HTMLElement>('[aria-controls="navigation"]')?.focus();
        }}
      >
        {groups.map(({ title, items }) => (
          <section key={title} aria-label={title}>
            <p class="quiet-text small">{title}</p>
            <ul class="plain">
              {items.map((item) => (
                <li key={item.view}>
                  <a
                    href={`#/${item.view}`}
                    aria-current={item.view === view ? 'page' : undefined}
                    onClick={() => setOpen(false)}
                  >
                    {item.title}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <LockButton />
      </nav>
    </header>
  );
}
