/** The registry of the practice page: the same code over a database of its own, with nothing of the clerk's in it. */
import { deleteDB } from 'idb';
import { createRegistry } from '../database.ts';
import { toRegistryError } from '../errors.ts';
import type { Registry, StoreChange } from '../store.ts';

export const practiceDatabaseName = 'tro-ly-chung-thuc-luyen-tap';

/**
 * Begins a rehearsal anew: what the one before left is thrown away.
 *
 * @param records what the registry holds at first
 * @param now ISO moment
 * @throws RegistryError
 */
export async function openPracticeRegistry(
  records: readonly StoreChange[],
  settings: { organisationId?: string; profileId?: string },
  now: string,
): Promise<Registry> {
  await forgetPractice();
  const registry = await createRegistry(practiceDatabaseName);
  await registry.write(records, now, { source: 'import', settings: { ...settings, setupDoneAt: now } });
  return registry;
}

/** Another window that rehearses makes way. */
export async function forgetPractice(): Promise<void> {
  try {
    await deleteDB(practiceDatabaseName);
  } catch (error) {
    throw toRegistryError(error);
  }
}
