import { ByPolicy } from '../../../components/ByPolicy.tsx';
import { WithHelp } from '../../../components/Help.tsx';
import { useLive } from '../../../components/registry.tsx';
import { usePolicy } from '../../../components/usePolicy.ts';
import { type Profile, procedureById, profiles } from '../../../lib/procedures/index.ts';
import { profileSchema } from '../../../lib/procedures/profileSchema.ts';
import { deviceKindLabels } from '../../../lib/registry/labels.ts';
import { formatDate } from '../../../lib/vietnamese/dates.ts';

/** The built-in profiles and the clerk's own. */
export function useProfiles(): readonly Profile[] {
  const { value } = useLive((registry) => registry.getSetting('customProfiles'), ['settings'], 'profiles');
  const own = (value ?? []).flatMap((item) => {
    const parsed = profileSchema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
  return [...profiles, ...own];
}

/** Chooses where requests go: by which province's regulation. */
export function ProfileSelect({ value, onChange }: { value: string; onChange(id: string): void }) {
  const all = useProfiles();
  const policy = usePolicy();
  if (!policy) return null;
  const given = policy.profile ?? all.find(({ id }) => id === policy.profileId);
  if (given) {
    return (
      <div class="stack tight">
        <p>
          <strong>{given.name}</strong>
        </p>
        <ByPolicy />
        <ProfileSummary profile={given} />
      </div>
    );
  }
  const chosen = all.find(({ id }) => id === value);
  return (
    <div class="field wide">
      <WithHelp topic="profile">
        <label for="profile">Quy định của tỉnh, thành phố</label>
      </WithHelp>
      <select
        id="profile"
        aria-describedby="profile-hint"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {!chosen && <option value={value}>Chọn…</option>}
        {all.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <div id="profile-hint" class="quiet-text hint">
        {chosen && <ProfileSummary profile={chosen} />}
      </div>
    </div>
  );
}

/** What a profile rests on, and what it sends where. */
export function ProfileSummary({ profile }: { profile: Profile }) {
  const { source, departmentHandles } = profile;
  const handled = departmentHandles.map(({ procedure, deviceKinds }) => {
    const kinds = deviceKinds?.map((kind) => deviceKindLabels[kind]).join(', ');
    return `${procedureById(procedure).title}${kinds ? ` (${kinds})` : ''}`;
  });
  return (
    <>
      <p>
        Căn cứ: {source.document}
        {source.date && /^\d{4}-\d\d-\d\d$/.test(source.date) && ` ngày ${formatDate(source.date)}`}.
      </p>
      {handled.length > 0 ? (
        <>
          <p>{profile.department.name} giải quyết:</p>
          <ul>
            {handled.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p>Mọi hồ sơ khác gửi {profile.bureau.name}.</p>
        </>
      ) : (
        <p>Mọi hồ sơ gửi {profile.bureau.name}.</p>
      )}
    </>
  );
}
