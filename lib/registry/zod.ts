/**
 * The one door to zod. The default CSP of an extension page forbids `eval`, so the just-in-time
 * compiler is switched off before the first schema is built.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
