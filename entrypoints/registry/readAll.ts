import type { Records } from '../../lib/registry/sample.ts';
import type { Registry } from '../../lib/registry/store.ts';

/** Every record of the registry, deleted ones too. */
export async function readAll(registry: Registry): Promise<Records> {
  const everything = { deleted: true };
  const [organisations, staff, systems, devices, certificates, requests] = await Promise.all([
    registry.all('organisations', everything),
    registry.all('staff', everything),
    registry.all('systems', everything),
    registry.all('devices', everything),
    registry.all('certificates', everything),
    registry.all('requests', everything),
  ]);
  return { organisations, staff, systems, devices, certificates, requests };
}
