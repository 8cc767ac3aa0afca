import { useState } from 'preact/hooks';
import { nowMoment } from '../../../components/clock.ts';
import { useTellError } from '../../../components/notify.tsx';
import { useLive, useRegistry, useSetting } from '../../../components/registry.tsx';
import { usePolicy } from '../../../components/usePolicy.ts';
import { profiles } from '../../../lib/procedures/index.ts';
import type { Policy } from '../../../lib/procedures/policy.ts';
import { draftKey, readDraft } from '../../../lib/registry/drafts.ts';
import { organisationForm } from '../../../lib/registry/forms/organisation.ts';
import { checkForm } from '../../../lib/registry/records.ts';
import { isSampleId } from '../../../lib/registry/sample.ts';
import { type SetupProgress, withStep } from '../../../lib/registry/setupProgress.ts';
import { focusFirstProblem, RecordFields } from '../forms/RecordFields.tsx';
import { useDraftedValues } from '../forms/useDraftedValues.ts';
import { ProfileSelect } from './ProfileSelect.tsx';

const key = draftKey('organisations', 'setup');
/** What is on certificates can wait; it is on the body's own form. */
const sections = organisationForm.sections.slice(0, 2);
const idPrefix = 'setup';

export interface OrganisationStepProps {
  progress: SetupProgress;
  onSaved(): void;
}

/** Who the clerk works for, and where their requests go. */
export function OrganisationStep(props: OrganisationStepProps) {
  const own = useSetting('organisationId');
  const draft = useLive(async (registry) => ({ stored: await registry.getDraft(key) }), [], key).value;
  const policy = usePolicy();
  if (!own.ready || !draft || !policy) return null;
  if (own.value !== undefined && !isSampleId(own.value)) {
    return (
      <p>
        Đã khai đơn vị. <a href={`#/organisation/${own.value}`}>Xem, sửa đơn vị</a>
      </p>
    );
  }
  return (
    <>
      <p>
        Khai đơn vị của bạn một lần; sau đó mọi hồ sơ tự có tên, địa chỉ, mã số của đơn vị và nơi nhận đúng
        quy định của tỉnh. Dữ liệu chỉ nằm trên máy này.
      </p>
      <OrganisationForm {...props} stored={draft.stored} policy={policy} />
    </>
  );
}

function OrganisationForm({
  progress,
  onSaved,
  stored,
  policy,
}: OrganisationStepProps & { stored?: { value: unknown; savedAt: string }; policy: Policy }) {
  const registry = useRegistry();
  const tellError = useTellError();
  const draft = readDraft(stored?.value);
  const original = {
    ...organisationForm.blank,
    ...policy.organisation,
    profileId: policy.profile?.id ?? policy.profileId ?? profiles[0]?.id ?? '',
  };
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
        settings: {
          setupDoneAt: now,
          organisationId: organisation.id,
          profileId,
          setup: withStep(progress, 'organisation', 'done'),
        },
        clearDraft: key,
      });
      onSaved();
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
          Lưu và tiếp tục
        </button>
      </p>
    </form>
  );
}
