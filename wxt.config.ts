import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export const PORTAL_HOST = 'dichvucong.ca.gov.vn';

/** The barcode reader's own address for its wasm is a server's; the packaged one is used, and no other may be asked. */
const packagedWasm = () => ({
  name: 'packaged-wasm',
  transform: (code: string, id: string) =>
    id.includes('zxing-wasm') ? code.replaceAll('https://fastly.jsdelivr.net/npm/', '/') : undefined,
});

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact()],
    worker: { format: 'es', plugins: () => [packagedWasm()] },
    // JSZip, which the preview of papers asks for, holds a `new Function`.
    resolve: { alias: { jszip: `${import.meta.dirname}/entrypoints/registry/papers/jszip.ts` } },
  }),
  hooks: {
    // The page scripts call the browser's own API: the polyfill would be a quarter of the spotter.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'content-script' || type === 'unlisted-script')) return;
      config.resolve = { ...config.resolve, alias: { 'wxt/browser': '@wxt-dev/browser' } };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'vi',
    host_permissions: [`https://${PORTAL_HOST}/*`],
    permissions: [
      'storage',
      'scripting',
      'unlimitedStorage',
      // Reminders of deadlines, and the clock that rings for them.
      'alarms',
      'notifications',
      // "Điền bằng Trợ lý Chứng thực" on the portal's pages.
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // The default but for `wasm-unsafe-eval`: the barcodes of device labels are read by a packaged WebAssembly module.
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
    // What an administrator may set; Firefox reads it without a schema.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed_schema.json' } }),
    commands: {
      'fill-this-page': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_commandFill__',
      },
    },
    action: {
      default_title: '__MSG_extensionShortName__',
      default_icon: { 16: 'icon/idle-16.png', 32: 'icon/idle-32.png' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tro-ly-chung-thuc@example.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
