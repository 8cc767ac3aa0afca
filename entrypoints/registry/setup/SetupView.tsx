import { useEffect, useState } from 'preact/hooks';
import { nowMoment } from '../../../components/clock.ts';
import { useTellError } from '../../../components/notify.tsx';
import { useLive, useRegistry, useSetting } from '../../../components/registry.tsx';
import { NotYet } from '../../../components/states/NotYet.tsx';
import { profiles } from '../../../lib/procedures/index.ts';
import { draftKey, readDraft } from '../../../lib/registry/drafts.ts';
import { organisationForm } from '../../../lib/registry/forms/organisation.ts';
import { checkForm } from '../../../lib/registry/records.ts';
import { focusFirstProblem, RecordFields } from '../forms/RecordFields.tsx';
import { useDraftedValues } from '../forms/useDraftedValues.ts';
import { askToPersist, Persistence } from '../settings/Persistence.tsx';
import { ProfileSelect } from './ProfileSelect.tsx';
import { loadSample } from './sample.ts';

const key = draftKey('organisations', 'setup');
/** What is on certificates can wait; it is on the body's own form. */
const sections = organisationForm.sections.slice(0, 2);
const idPrefix = 'setup';

/** The first run: who the clerk works for and where their requests go, or the sample to look around in. */
export function SetupView() {
  const done = useSetting('setupDoneAt');
  if (!done.ready) return <NotYet live={done} />;
  return done.value === undefined ? <Setup /> : <Done />;
}

function Setup() {
  const registry = useRegistry();
  const tellError = useTellError();
  const draft = useLive(async () => ({ stored: await registry.getDraft(key) }), [], key).value;
  return (
    <section class="stack">
      <h1>Bắt đầu với Trợ lý Chứng thực</h1>
      <p>
        Khai đơn vị của bạn một lần; sau đó mọi hồ sơ tự có tên, địa chỉ, mã số của đơn vị và nơi nhận đúng
        quy định của tỉnh. Dữ liệu chỉ nằm trên máy này.
      </p>
      <div class="card row spread">
        <p>Muốn xem thử trước? Nạp một trường học không có thật; xóa đi lúc nào cũng được.</p>
        <button type="button" onClick={() => loadSample(registry).catch(tellError)}>
          Nạp dữ liệu mẫu
        </button>
      </div>
      {draft && <SetupForm stored={draft.stored} />}
      <p>
        Đã có tệp dữ liệu từ máy khác? <a href="#/records-file">Nạp tệp dữ liệu</a>
      </p>
    </section>
  );
}

function SetupForm({ stored }: { stored?: { value: unknown; savedAt: string } }) {
  const registry = useRegistry();
  const tellError = useTellError();
  const draft = readDraft(stored?.value);
  const original = { ...organisationForm.blank, profileId: profiles[0]?.id ?? '' };
  const { values, change } = useDraftedValues(
    key,
    original,
    draft && stored && { ...draft, savedAt: stored.savedAt },
  );
  const [judgeAll, setJudgeAll] = useState(false);
  async function save() {
    const problems = checkForm({ sections }, values);
    if (Object.keys(problems).length > 0) {
      setJudgeAll(true);
      focusFirstProblem(idPrefix, problems);
      return;
    }
    const now = nowMoment();
    const profileId = values.profileId ?? '';
    const base = { id: crypto.randomUUID(), createdAt: now, updatedAt: now };
    const organisation = { ...organisationForm.toRecord(values, base), profileId };
    try {
      await registry.write([{ store: 'organisations', put: [organisation] }], now, {
        settings: { setupDoneAt: now, organisationId: organisation.id, profileId },
        clearDraft: key,
      });
    } catch (error) {
      tellError(error);
    }
  }
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <RecordFields
        idPrefix={idPrefix}
        sections={sections}
        values={values}
        judgeAll={judgeAll}
        onChange={change}
      />
      <fieldset class="card">
        <legend>Nơi nhận hồ sơ</legend>
        <ProfileSelect
          value={values.profileId ?? ''}
          onChange={(profileId) => change({ ...values, profileId })}
        />
      </fieldset>
      <p>
        <button type="submit" class="primary">
          Lưu và bắt đầu
        </button>
      </p>
    </form>
  );
}

function Done() {
  // Asked for before the answer is shown: a browser may ask the clerk in turn.
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    askToPersist().then(() => setAsked(true));
  }, []);
  return (
    <section class="stack">
      <h1>Đã thiết lập xong</h1>
      {asked && <Persistence />}
      <p>Việc tiếp theo:</p>
      <ul class="plain stack">
        <li>
          <a href="#/import">Nhập danh sách người từ tệp Excel</a>
        </li>
        <li>
          <a href="#/staff">Mở danh sách nhân sự</a>
        </li>
        <li>
          <a href="#/organisation">Bổ sung thông tin cơ quan, tổ chức</a>
        </li>
        <li>
          <a href="#/vault">Đặt cụm mật khẩu khóa sổ</a>
          <span class="quiet-text"> – không bắt buộc; nên đặt khi máy có người khác dùng chung</span>
        </li>
        <li>
          <a href="#/settings">Đổi quy định của tỉnh, xem nơi lưu dữ liệu</a>
        </li>
      </ul>
    </section>
  );
}
