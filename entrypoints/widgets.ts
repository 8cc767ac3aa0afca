import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drivers } from '../lib/portal/drivers/opener.ts';
import { provideOpener } from '../lib/portal/fill/opener.ts';

/** Injected after the filler, into the same world, where the page has widgets. */
export default defineUnlistedScript(() => provideOpener(drivers));
