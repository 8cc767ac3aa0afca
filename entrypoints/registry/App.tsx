import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FaultBoundary } from '../../components/faults/FaultBoundary.tsx';
import { useSetting } from '../../components/registry.tsx';
import { Empty } from '../../components/states/Empty.tsx';
import { NotYet } from '../../components/states/NotYet.tsx';
import { useVaultMissing, VaultRequired } from '../../components/vault/VaultRequired.tsx';
import { parseSetup } from '../../lib/registry/setupProgress.ts';
import { FormView } from './forms/FormView.tsx';
import { LazyView, type LoadView } from './LazyView.tsx';
import { ListView } from './lists/ListView.tsx';
import { Navigation } from './Navigation.tsx';
import { RecordsFileView } from './recordsFile/RecordsFileView.tsx';
import { type Route, useRoute } from './route.ts';
import { SettingsView } from './settings/SettingsView.tsx';
import { SampleBanner } from './setup/SampleBanner.tsx';
import { SetupView } from './setup/SetupView.tsx';
import { storeViews } from './views.ts';
import { Warnings } from './Warnings.tsx';

const lazyPages: Record<string, { title: string; load: LoadView }> = {
  requests: {
    title: 'Hồ sơ',
    load: async () => (await import('./requests/RequestsView.tsx')).RequestsView,
  },
  papers: {
    title: 'Văn bản, bộ hồ sơ',
    load: async () => (await import('./papers/PapersView.tsx')).PapersView,
  },
  templates: {
    title: 'Mẫu văn bản',
    load: async () => (await import('./templates/TemplatesView.tsx')).TemplatesView,
  },
  print: {
    title: 'In',
    load: async () => (await import('./print/PrintView.tsx')).PrintView,
  },
  history: {
    title: 'Lịch sử thay đổi',
    load: async () => (await import('./history/HistoryView.tsx')).HistoryView,
  },
  reports: {
    title: 'Báo cáo',
    load: async () => (await import('./reports/ReportsView.tsx')).ReportsView,
  },
  bulk: {
    title: 'Lập hồ sơ cho nhiều người',
    load: async () => (await import('./bulk/BulkView.tsx')).BulkView,
  },
  reminders: {
    title: 'Nhắc việc',
    load: async () => (await import('./reminders/RemindersView.tsx')).RemindersView,
  },
  adviser: {
    title: 'Chuyện gì đã xảy ra?',
    load: async () => (await import('./adviser/AdviserView.tsx')).AdviserView,
  },
  duties: {
    title: 'Trách nhiệm',
    load: async () => (await import('./duties/DutiesView.tsx')).DutiesView,
  },
  'duty-sheet': {
    title: 'Bản trách nhiệm của thuê bao',
    load: async () => (await import('./duties/DutySheetView.tsx')).DutySheetView,
  },
  backup: {
    title: 'Sao lưu và khôi phục',
    load: async () => (await import('./backup/BackupView.tsx')).BackupView,
  },
  vault: {
    title: 'Khóa sổ',
    load: async () => (await import('./vault/VaultView.tsx')).VaultView,
  },
  import: {
    title: 'Nhập danh sách',
    load: async () => (await import('./import/ImportView.tsx')).ImportView,
  },
  exports: {
    title: 'Xuất danh sách',
    load: async () => (await import('./exports/ExportsView.tsx')).ExportsView,
  },
  erase: {
    title: 'Xóa dữ liệu',
    load: async () => (await import('./erase/EraseView.tsx')).EraseView,
  },
  labels: {
    title: 'Đọc nhãn thiết bị',
    load: async () => (await import('./labels/LabelsView.tsx')).LabelsView,
  },
  rules: {
    title: 'Quy định',
    load: async () => (await import('./rules/RulesView.tsx')).RulesView,
  },
  glossary: {
    title: 'Thuật ngữ',
    load: async () => (await import('./glossary/GlossaryView.tsx')).GlossaryView,
  },
  profiles: {
    title: 'Nơi nhận theo tỉnh',
    load: async () => (await import('./profiles/ProfilesView.tsx')).ProfilesView,
  },
  'page-maps': {
    title: 'Bản đồ trang',
    load: async () => (await import('./pageMaps/PageMapsView.tsx')).PageMapsView,
  },
  'status-words': {
    title: 'Từ chỉ trạng thái trên Cổng',
    load: async () => (await import('./statusWords/StatusWordsView.tsx')).StatusWordsView,
  },
  calendar: {
    title: 'Lịch làm việc',
    load: async () => (await import('./calendar/CalendarView.tsx')).CalendarView,
  },
};

const pages: Record<string, { title: string; component: ComponentType }> = {
  'records-file': { title: 'Nạp tệp dữ liệu', component: RecordsFileView },
  settings: { title: 'Cài đặt', component: SettingsView },
  setup: { title: 'Thiết lập', component: SetupView },
};

/** The registry page: navigation beside the view that the address names. */
export function App() {
  const route = useRoute();
  const done = useSetting('setupDoneAt');
  const setup = useSetting('setup');
  const vaultMissing = useVaultMissing();
  const main = useRef<HTMLElement>(null);
  const [came] = useState(route);
  // Without an address the first run begins with the set-up, later ones with the people.
  const view = route.view || (done.value === undefined && !parseSetup(setup.value).later ? 'setup' : 'staff');
  useEffect(() => {
    // Given an address, the set-up stays in view when it is done and says what comes next.
    if (done.ready && setup.ready && !route.view) location.replace(`#/${view}`);
  }, [done.ready, setup.ready, route.view, view]);
  useEffect(() => {
    const title =
      pages[view]?.title ?? lazyPages[view]?.title ?? storeViews.find((item) => item.view === view)?.title;
    document.title = title ? `${title} · Trợ lý Chứng thực` : 'Trợ lý Chứng thực';
  }, [view]);
  useEffect(() => {
    if (route === came) return;
    // A new view is read from its beginning, by eye and by screen reader.
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [route, came]);
  if (!done.ready || !setup.ready || vaultMissing === undefined) return <NotYet live={done} />;
  const held = vaultMissing && !isReadOnly(view, route);
  return (
    <div class="page">
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        Đến nội dung chính
      </button>
      <div class="page-columns">
        <Navigation view={view} />
        <main ref={main} id="main" tabIndex={-1} class="stack">
          <Warnings view={view} />
          <SampleBanner />
          {vaultMissing && <VaultRequired here={held || view === 'vault'} />}
          <FaultBoundary of={location.hash}>
            <View view={held ? 'vault' : view} route={route} />
          </FaultBoundary>
        </main>
      </div>
    </div>
  );
}

/** Views that take in nothing about anybody: they stay open while the vault that is required is missing. */
const readOnly = new Set(['vault', 'backup', 'erase', 'history', 'rules', 'glossary', 'calendar']);

const isReadOnly = (view: string, route: Route): boolean =>
  readOnly.has(view) || (route.id === undefined && storeViews.some((item) => item.view === view));

function View({ view, route }: { view: string; route: Route }) {
  const Page = pages[view]?.component;
  if (Page) return <Page />;
  const lazy = lazyPages[view];
  if (lazy) return <LazyView key={view} load={lazy.load} route={route} />;
  const storeView = storeViews.find((item) => item.view === view);
  if (!storeView) {
    return (
      <section class="stack">
        <h1>Không có trang này</h1>
        <Empty title="Địa chỉ này không dẫn đến phần nào của sổ.">
          <p>
            <a class="button" href="#/staff">
              Về danh sách nhân sự
            </a>
          </p>
        </Empty>
      </section>
    );
  }
  if (route.id === undefined) return <ListView key={view} view={storeView} />;
  const id = route.id === 'new' ? undefined : route.id;
  const given = Object.fromEntries(route.params);
  return (
    <FormView
      key={`${view}/${route.id}?${route.params}`}
      view={storeView}
      id={id}
      given={id === undefined && Object.keys(given).length > 0 ? given : undefined}
    />
  );
}
