/** Maps that come with the extension. Nothing of the portal's markup is known yet: there are none. */
import type { PageMap } from './types.ts';

export const shippedMaps: readonly PageMap[] = [];
