import { useState } from 'preact/hooks';
import { Notice } from '../../../components/Notice.tsx';
import { useNotify, useTellError } from '../../../components/notify.tsx';
import { useLive } from '../../../components/registry.tsx';
import { NotYet } from '../../../components/states/NotYet.tsx';
import type { Profile } from '../../../lib/procedures/index.ts';
import { profileSections, profileToValues, valuesToProfile } from '../../../lib/procedures/profileForm.ts';
import { type FormDraft, readDraft } from '../../../lib/registry/drafts.ts';
import { checkForm } from '../../../lib/registry/records.ts';
import { focusFirstProblem, RecordFields } from '../forms/RecordFields.tsx';
import { RestoredDraft } from '../forms/RestoredDraft.tsx';
import { useDraftedValues } from '../forms/useDraftedValues.ts';
import { go } from '../route.ts';
import { type OwnProfiles, useOwnProfiles } from './useOwnProfiles.ts';

const form = { sections: profileSections };
const idPrefix = 'profile';
const draftKeyOf = (id: string): string => `profiles:${id}`;

/** Edits one of the clerk's own profiles; a built-in one can only be copied. */
export function ProfileEditor({ id }: { id: string }) {
  const known = useOwnProfiles();
  const live = useLive(
    async (registry) => ({ draft: await registry.getDraft(draftKeyOf(id)) }),
    [],
    draftKeyOf(id),
  );
  const { value: kept } = live;
  if (!known || !kept) return <NotYet live={live} title="Nơi nhận theo tỉnh" />;
  const profile = known.own.find((one) => one.id === id);
  if (!profile) {
    return (
      <section class="stack">
        <h1>Nơi nhận hồ sơ theo tỉnh</h1>
        <Notice tone="warning">
          <p>
            Không có bộ quy định nào của bạn ở địa chỉ này. Bộ có sẵn phải sao chép rồi mới sửa được.{' '}
            <a href="#/profiles">Về danh sách</a>
          </p>
        </Notice>
      </section>
    );
  }
  const draft = readDraft(kept.draft?.value);
  return (
    <Editor
      profile={profile}
      known={known}
      draft={draft && kept.draft && { ...draft, savedAt: kept.draft.savedAt }}
    />
  );
}

interface EditorProps {
  profile: Profile;
  known: OwnProfiles;
  draft: (FormDraft & { savedAt: string }) | undefined;
}

function Editor({ profile, known, draft }: EditorProps) {
  const notify = useNotify();
  const tellError = useTellError();
  const key = draftKeyOf(profile.id);
  const { values, change, restoredAt, discard } = useDraftedValues(
    key,
    profileToValues(profile),
    draft,
    undefined,
  );
  const [judgeAll, setJudgeAll] = useState(false);

  async function save() {
    const problems = checkForm(form, values);
    if (Object.keys(problems).length > 0) {
      setJudgeAll(true);
      focusFirstProblem(idPrefix, problems);
      return;
    }
    const next = valuesToProfile(values, profile);
    try {
      await known.save(next, key);
      notify({ text: `Đã lưu ${next.name}.` });
      go('#/profiles');
    } catch (error) {
      tellError(error);
    }
  }

  return (
    <section class="stack profiles">
      <p>
        <a href="#/profiles">← Nơi nhận hồ sơ theo tỉnh</a>
      </p>
      <h1>{profile.name}</h1>
      <RestoredDraft at={restoredAt} onDiscard={discard} />
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
          sections={profileSections}
          values={values}
          judgeAll={judgeAll}
          onChange={change}
        />
        <div class="row">
          <button type="submit" class="primary">
            Lưu
          </button>
          <a class="button" href="#/profiles">
            Đóng
          </a>
          <span class="quiet-text">Nội dung đang soạn được giữ lại khi đóng.</span>
        </div>
      </form>
    </section>
  );
}
