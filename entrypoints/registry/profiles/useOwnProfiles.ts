import { nowMoment } from '../../../components/clock.ts';
import { useLive, useRegistry } from '../../../components/registry.tsx';
import { chosenProfile, sendingOrganisation } from '../../../components/requests/facts.ts';
import { type Profile, profiles } from '../../../lib/procedures/index.ts';
import { profileSchema } from '../../../lib/procedures/profileSchema.ts';

export interface OwnProfiles {
  own: readonly Profile[];
  /** Ids in use, the built-in ones among them. */
  taken: readonly string[];
  /** Id of the profile in force. */
  inForce: string;
  /** Adds a profile, or puts it in the place of the own one of the same id. */
  save(profile: Profile, clearDraft?: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** The body's record keeps the choice too, so that it travels with an exported registry. */
  choose(id: string): Promise<void>;
}

/** The clerk's own profiles and which one is in force; undefined until they are read. */
export function useOwnProfiles(): OwnProfiles | undefined {
  const registry = useRegistry();
  const { value } = useLive(
    async (from) => {
      const organisation = await sendingOrganisation(from);
      return {
        stored: (await from.getSetting('customProfiles')) ?? [],
        organisation,
        inForce: (await chosenProfile(from, organisation)).id,
      };
    },
    ['settings', 'organisations'],
    'own-profiles',
  );
  if (!value) return undefined;
  const { stored, organisation, inForce } = value;
  const own = stored.flatMap((item) => {
    const parsed = profileSchema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
  // What is stored may have changed since it was read, here or in another window.
  async function change(how: (stored: readonly unknown[]) => readonly unknown[], clearDraft?: string) {
    const customProfiles = how((await registry.getSetting('customProfiles')) ?? []);
    await registry.write([], nowMoment(), { settings: { customProfiles }, clearDraft });
  }
  return {
    own,
    taken: [...profiles, ...own].map(({ id }) => id),
    inForce,
    save: (profile, clearDraft) =>
      change(
        (before) =>
          before.some((item) => idOf(item) === profile.id)
            ? before.map((item) => (idOf(item) === profile.id ? profile : item))
            : [...before, profile],
        clearDraft,
      ),
    remove: (id) => change((before) => before.filter((item) => idOf(item) !== id)),
    choose: (profileId) =>
      registry.write(
        organisation ? [{ store: 'organisations', put: [{ ...organisation, profileId }] }] : [],
        nowMoment(),
        { settings: { profileId } },
      ),
  };
}

function idOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
}
