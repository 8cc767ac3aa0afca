import { ByPolicy } from '../../../components/ByPolicy.tsx';
import { Chip } from '../../../components/Chip.tsx';
import { useNotify, useTellError } from '../../../components/notify.tsx';
import { usePolicy } from '../../../components/usePolicy.ts';
import { type Profile, profiles } from '../../../lib/procedures/index.ts';
import { copyProfile, readProfileFile, writeProfileFile } from '../../../lib/procedures/profileFile.ts';
import { download } from '../download.ts';
import { JsonFile } from '../JsonFile.tsx';
import { go } from '../route.ts';
import { ProfileSummary } from '../setup/ProfileSelect.tsx';
import { type OwnProfiles, useOwnProfiles } from './useOwnProfiles.ts';

/** All profiles, built-in and own, and the one in force. */
export function ProfileList() {
  const known = useOwnProfiles();
  const notify = useNotify();
  const policy = usePolicy();
  if (!known || !policy) return null;
  const fixed = known.inForce === (policy.profile?.id ?? policy.profileId);
  async function load(text: string): Promise<string | undefined> {
    if (!known) return undefined;
    const read = readProfileFile(text);
    if (!read.ok) return read.message;
    const isBuiltIn = profiles.some(({ id }) => id === read.profile.id);
    const profile = isBuiltIn ? copyProfile(read.profile, known.taken) : read.profile;
    const replaced = known.own.find(({ id }) => id === profile.id);
    await known.save(profile);
    notify({
      text: replaced ? `Đã thay bộ quy định ${profile.name}.` : `Đã nạp bộ quy định ${profile.name}.`,
      ...(replaced ? { undo: () => known.save(replaced) } : {}),
    });
    return undefined;
  }
  return (
    <section class="stack profiles">
      <h1>Nơi nhận hồ sơ theo tỉnh</h1>
      <p>
        Mỗi tỉnh, thành phố giao việc cho Sở Khoa học và Công nghệ khác nhau. Bộ đang áp dụng quyết định nơi
        nhận của từng hồ sơ. Bộ có sẵn không sửa được: hãy sao chép rồi sửa bản sao.
      </p>
      {fixed && <ByPolicy />}
      <ul class="plain stack" aria-label="Các bộ quy định">
        {policy.profile && <Item profile={policy.profile} known={known} fixed />}
        {profiles
          .filter(({ id }) => id !== policy.profile?.id)
          .map((profile) => (
            <Item key={profile.id} profile={profile} known={known} fixed={fixed} />
          ))}
        {known.own
          .filter(({ id }) => id !== policy.profile?.id)
          .map((profile) => (
            <Item key={profile.id} profile={profile} known={known} fixed={fixed} own />
          ))}
      </ul>
      <section class="card stack" aria-labelledby="profile-file">
        <h2 id="profile-file">Nạp từ tệp</h2>
        <JsonFile label="Tệp bộ quy định" onText={load} />
      </section>
    </section>
  );
}

interface ItemProps {
  profile: Profile;
  known: OwnProfiles;
  own?: boolean;
  /** The administrator chose the profile in force. */
  fixed: boolean;
}

function Item({ profile, known, own = false, fixed }: ItemProps) {
  const notify = useNotify();
  const tellError = useTellError();
  const { id, name, department, bureau } = profile;
  const chosen = known.inForce === id;
  const copy = () => {
    const made = copyProfile(profile, known.taken);
    known.save(made).then(() => go(`#/profiles/${made.id}`), tellError);
  };
  const remove = () =>
    known
      .remove(id)
      .then(
        () => notify({ text: `Đã xóa bộ quy định ${name}.`, undo: () => known.save(profile) }),
        tellError,
      );
  const choose = () => known.choose(id).then(() => notify({ text: `Đang áp dụng ${name}.` }), tellError);
  return (
    <li class="card stack" data-profile={id}>
      <div class="row">
        <h2>{name}</h2>
        {chosen && <Chip text="Đang áp dụng" tone="success" />}
        {own && <span class="chip">của bạn</span>}
      </div>
      <div class="stack tight">
        <ProfileSummary profile={profile} />
      </div>
      {[department, bureau].map(
        ({ name: office, note }) =>
          note && (
            <p key={office} class="notice warning small">
              {office}: {note}
            </p>
          ),
      )}
      <div class="row">
        {!chosen && !fixed && (
          <button type="button" aria-label={`Áp dụng ${name}`} onClick={choose}>
            Áp dụng
          </button>
        )}
        {own && (
          <a class="button" href={`#/profiles/${id}`} aria-label={`Sửa ${name}`}>
            Sửa
          </a>
        )}
        <button type="button" aria-label={`Sao chép ${name}`} onClick={copy}>
          Sao chép
        </button>
        <button
          type="button"
          aria-label={`Xuất tệp ${name}`}
          onClick={() => download(`${id}.json`, writeProfileFile(profile))}
        >
          Xuất tệp
        </button>
        {own && !chosen && (
          <button type="button" class="danger" aria-label={`Xóa ${name}`} onClick={remove}>
            Xóa
          </button>
        )}
        {own && chosen && <span class="quiet-text small">Muốn xóa, hãy áp dụng bộ khác trước.</span>}
      </div>
    </li>
  );
}
