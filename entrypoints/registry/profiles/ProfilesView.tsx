import './profiles.css';
import { ProfileEditor } from './ProfileEditor.tsx';
import { ProfileList } from './ProfileList.tsx';

/** The provinces' regulations on who handles what: `#/profiles`, and `#/profiles/<id>` to edit one. */
export function ProfilesView({ id }: { id?: string }) {
  return id === undefined ? <ProfileList /> : <ProfileEditor key={id} id={id} />;
}
