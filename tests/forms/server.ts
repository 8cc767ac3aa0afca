/**
 * Serves the corpus of forms over HTTPS on 127.0.0.1, as the portal's host: `/forms/<id>` is a page,
 * `/khung/<name>` a page for a frame. Pages built with a framework are bundled when first asked for.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { certificate } from '../portal/server.ts';
import { expandMacros } from './app/macros.ts';

export interface FormsServer {
  port: number;
  /** `https://127.0.0.1:port`: to a page of the corpus, another origin. */
  url: string;
  /** Every request so far, as `METHOD path`. */
  requests: string[];
  close(): Promise<void>;
}

const here = import.meta.dirname;
const types: Record<string, string> = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

/** Page ids → the file each is made of. */
export function pageFiles(folder = 'pages'): Map<string, string> {
  return new Map(
    readdirSync(join(here, folder))
      .filter((name) => /\.(html|jsx?)$/.test(name))
      .map((name) => [name.replace(/\.\w+$/, ''), join(here, folder, name)]),
  );
}

/** @param options.port 0 or absent takes a free one. */
export async function startForms(options: { port?: number } = {}): Promise<FormsServer> {
  const pems = await certificate();
  const requests: string[] = [];
  const bundles = new Map<string, Promise<Map<string, string>>>();
  let port = options.port ?? 0;

  async function answer(path: string): Promise<string | undefined> {
    const [, kind, name = ''] = /^\/(forms|khung|tai-nguyen)\/([\w.-]+)$/.exec(path) ?? [];
    if (kind === 'tai-nguyen') {
      if (name === 'runtime.js' || name === 'style.css') return readFileSync(join(here, 'app', name), 'utf8');
      const group = groupOf(name);
      const made = bundles.get(group) ?? bundle(group);
      bundles.set(group, made);
      return (await made).get(name);
    }
    const file = pageFiles(kind === 'khung' ? 'frames' : 'pages').get(name);
    if (!kind || !file) return undefined;
    return file.endsWith('.html') ? html(readFileSync(file, 'utf8'), port) : scripted(name);
  }

  const server = createServer({ key: pems.private, cert: pems.cert }, async (request, response) => {
    const path = (request.url ?? '/').replace(/\?.*$/, '');
    requests.push(`${request.method} ${request.url}`);
    const body = request.method === 'GET' ? await answer(path).catch(String) : undefined;
    if (body === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end();
      return;
    }
    const type = types[/\.(\w+)$/.exec(path)?.[1] ?? 'html'];
    response
      .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
      .end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  ({ port } = server.address() as AddressInfo);
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

const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><script src="/tai-nguyen/runtime.js"></script>`;

/** A file that is no whole document gets one around it. */
function html(text: string, port: number): string {
  const page = expandMacros(text, port);
  if (/^<!doctype/i.test(page)) return page.replace(/<head>/i, `<head>${head}`);
  return `<!doctype html><html lang="vi"><head>${head}<link rel="stylesheet" href="/tai-nguyen/style.css">
<title>Dịch vụ công trực tuyến</title></head><body>${page}</body></html>`;
}

function scripted(name: string): string {
  return `<!doctype html><html lang="vi"><head>${head}<title>Dịch vụ công trực tuyến</title>
<script>window.__waitsForFramework = true</script>
<link rel="stylesheet" href="/tai-nguyen/style.css"><link rel="stylesheet" href="/tai-nguyen/${name}.css"></head>
<body><div id="app"></div><script type="module" src="/tai-nguyen/${name}.js"></script></body></html>`;
}

/** `f03-antd-list.js` → `antd`: pages of one library are bundled together. */
function groupOf(file: string): string {
  return /^f\d+-([a-z0-9]+)/.exec(file)?.[1] ?? file.replace(/\.\w+$/, '');
}

/** Kept on the disk: the servers of one test run need the same, and the next run mostly too. */
async function bundle(group: string): Promise<Map<string, string>> {
  const entryPoints = [...pageFiles().values()].filter(
    (file) => /\.jsx?$/.test(file) && groupOf(basename(file)) === group,
  );
  const sources = [...entryPoints, ...readdirSync(join(here, 'app')).map((name) => join(here, 'app', name))];
  sources.push(join(here, '../portal/app/provinces.ts'));
  const hash = createHash('sha256').update(readFileSync(join(here, '../../package-lock.json')));
  for (const file of [...sources, import.meta.filename]) hash.update(readFileSync(file));
  const kept = join(bundlesFolder, `${group}-${hash.digest('hex').slice(0, 16)}.json`);
  if (existsSync(kept)) return new Map(JSON.parse(readFileSync(kept, 'utf8')) as [string, string][]);
  const files = await bundleAnew(entryPoints);
  mkdirSync(bundlesFolder, { recursive: true });
  // Whoever reads at this moment must not find half of it.
  writeFileSync(`${kept}.${process.pid}`, JSON.stringify([...files]));
  renameSync(`${kept}.${process.pid}`, kept);
  return files;
}

const bundlesFolder = join(here, '../../node_modules/.cache/form-bundles');

async function bundleAnew(entryPoints: string[]): Promise<Map<string, string>> {
  const result = await build({
    entryPoints,
    outdir: join(here, 'out'),
    write: false,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'react',
    logLevel: 'error',
    conditions: ['style'],
    // Not the project's, which would take JSX for Preact's.
    tsconfigRaw: '{}',
    loader: { '.png': 'dataurl', '.gif': 'dataurl', '.svg': 'dataurl' },
    // One jQuery, whether it is imported or required.
    alias: {
      vue: 'vue/dist/vue.esm-bundler.js',
      jquery: join(here, '../../node_modules/jquery/dist/jquery.js'),
    },
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env': '{}',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  });
  const files = new Map(result.outputFiles.map((file) => [basename(file.path), file.text]));
  // A page without a style sheet of its own asks for one all the same.
  for (const name of [...files.keys()]) {
    const sheet = name.replace(/\.js$/, '.css');
    if (!files.has(sheet)) files.set(sheet, '');
  }
  return files;
}
