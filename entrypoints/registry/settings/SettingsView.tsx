import { useNotify, useTellError } from '../../../components/notify.tsx';
import { useLive, useRegistry } from '../../../components/registry.tsx';
import { NotYet } from '../../../components/states/NotYet.tsx';
import { useOwnProfiles } from '../profiles/useOwnProfiles.ts';
import { ProfileSelect } from '../setup/ProfileSelect.tsx';
import { hasSample, loadSample } from '../setup/sample.ts';
import { Persistence } from './Persistence.tsx';

/** The choices that outlive a record: the body, the province's regulation, where the data lie. */
export function SettingsView() {
  const registry = useRegistry();
  const notify = useNotify();
  const tellError = useTellError();
  const live = useLive(
    async () => {
      const organisationId = await registry.getSetting('organisationId');
      return {
        organisation: organisationId && (await registry.get('organisations', organisationId)),
        sample: await hasSample(registry),
      };
    },
    ['settings', 'organisations', 'staff'],
    'settings-view',
  );
  const known = useOwnProfiles();
  const { value } = live;
  if (!value || !known) return <NotYet live={live} title="Cài đặt" />;
  const { organisation, sample } = value;

  const chooseProfile = (id: string) =>
    known.choose(id).then(() => notify({ text: 'Đã đổi quy định áp dụng.' }), tellError);

  return (
    <section class="stack">
      <h1>Cài đặt</h1>
      <section class="card stack" aria-labelledby="own-title">
        <h2 id="own-title">Đơn vị của tôi</h2>
        {organisation ? (
          <p>
            <a href={`#/organisation/${organisation.id}`}>{organisation.name}</a>
          </p>
        ) : (
          <p>
            Chưa khai đơn vị. <a href="#/setup">Thiết lập</a>
          </p>
        )}
        <p class="row">
          <a href="#/setup">Các bước thiết lập ban đầu</a>
          <a href="practice.html" target="_blank" rel="noreferrer">
            Trang luyện tập
          </a>
        </p>
      </section>
      <section class="card stack" aria-labelledby="profile-title">
        <h2 id="profile-title">Nơi nhận hồ sơ</h2>
        <ProfileSelect value={known.inForce} onChange={chooseProfile} />
        <p class="row">
          <a href="#/profiles">Xem, sao chép, sửa các bộ quy định</a>
          <a href="#/calendar">Lịch làm việc</a>
        </p>
      </section>
      <section class="card stack" aria-labelledby="portal-title">
        <h2 id="portal-title">Trên Cổng dịch vụ công</h2>
        <p class="row">
          <a href="#/page-maps">Bản đồ trang: các ô đã dạy</a>
          <a href="#/status-words">Từ chỉ trạng thái hồ sơ</a>
        </p>
      </section>
      <section class="card stack" aria-labelledby="storage-title">
        <h2 id="storage-title">Nơi lưu dữ liệu</h2>
        <Persistence />
        <p class="row">
          <a href="#/backup">Sao lưu, khôi phục</a>
          <a href="#/vault">Khóa sổ bằng cụm mật khẩu</a>
          <a href="#/records-file">Xuất hoặc nạp tệp dữ liệu</a>
          <a href="#/erase">Xóa toàn bộ dữ liệu</a>
        </p>
      </section>
      {!sample && (
        <section class="card stack" aria-labelledby="sample-title">
          <h2 id="sample-title">Dữ liệu mẫu</h2>
          <p>Một trường học không có thật, để xem thử. Xóa đi lúc nào cũng được.</p>
          <p>
            <button
              type="button"
              onClick={() =>
                loadSample(registry).then(() => notify({ text: 'Đã nạp dữ liệu mẫu.' }), tellError)
              }
            >
              Nạp dữ liệu mẫu
            </button>
          </p>
        </section>
      )}
    </section>
  );
}
