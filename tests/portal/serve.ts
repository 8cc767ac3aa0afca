/** `node tests/portal/serve.ts [port]`: serves the practice portal and prints its port. */
import { startPortal } from './server.ts';

const portal = await startPortal({ port: Number(process.argv[2] ?? 0) });
console.log(portal.port);
