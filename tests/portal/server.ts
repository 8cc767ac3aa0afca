/**
 * The practice portal: stands in for https://dichvucong.ca.gov.vn on 127.0.0.1, with a certificate
 * made at start. Map the portal's host to its port (`tests/browser/driver.ts` does).
 */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { generate } from 'selfsigned';

export interface PracticePortal {
  port: number;
  /** `https://127.0.0.1:port`, for use without a mapped host. */
  url: string;
  /** Every request so far, as `METHOD path`. */
  requests: string[];
  close(): Promise<void>;
}

const types: Record<string, string> = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

const index = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Cổng luyện tập</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/tai-nguyen/shell.css">
</head>
<body><script type="module" src="/tai-nguyen/shell.js"></script></body>
</html>`;

/** Bundles the pages in memory and serves them; `port` 0 or absent takes a free one. */
export async function startPortal(options: { port?: number } = {}): Promise<PracticePortal> {
  const [files, pems] = await Promise.all([bundle(), certificate()]);
  const requests: string[] = [];
  const server = createServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    const path = (request.url ?? '/').replace(/\?.*$/, '');
    requests.push(`${request.method} ${request.url}`);
    const body = path === '/' || path.startsWith('/page/') ? index : files.get(path);
    const extension = /\.(\w+)$/.exec(path)?.[1] ?? 'html';
    if (body === undefined || request.method !== 'GET') {
      response.writeHead(404, { 'content-type': 'text/plain' }).end();
      return;
    }
    response
      .writeHead(200, { 'content-type': `${types[extension]}; charset=utf-8`, 'cache-control': 'no-store' })
      .end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `https://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A throwaway certificate for the portal's host. */
export function certificate() {
  return generate([{ name: 'commonName', value: 'dichvucong.ca.gov.vn' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'dichvucong.ca.gov.vn' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
}

/** Path → contents of the shell and of one file for each page. */
async function bundle(): Promise<Map<string, Uint8Array>> {
  const outdir = join(import.meta.dirname, 'out');
  const result = await build({
    entryPoints: [join(import.meta.dirname, 'app/shell.ts')],
    outdir,
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    logLevel: 'error',
    // Vue with its template compiler; the others as they come.
    alias: { vue: 'vue/dist/vue.esm-bundler.js' },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  });
  return new Map(
    result.outputFiles.map((file) => [
      `/tai-nguyen${file.path.slice(outdir.length).replaceAll('\\', '/')}`,
      file.contents,
    ]),
  );
}
