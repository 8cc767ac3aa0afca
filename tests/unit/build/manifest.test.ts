import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const output = join(import.meta.dirname, '../../../.output');

function manifest(build: string) {
  return JSON.parse(readFileSync(join(output, build, 'manifest.json'), 'utf8'));
}

describe.each([
  { build: 'chrome-mv3', ownPermissions: ['sidePanel'] },
  { build: 'firefox-mv3', ownPermissions: [] },
])('the manifest of $build', ({ build, ownPermissions }) => {
  it('asks for these permissions and no more', () => {
    const { permissions, host_permissions, optional_permissions, optional_host_permissions } =
      manifest(build);
    expect(permissions.toSorted()).toEqual(
      [
        'alarms',
        'contextMenus',
        'notifications',
        'scripting',
        'storage',
        'unlimitedStorage',
        ...ownPermissions,
      ].toSorted(),
    );
    expect(host_permissions).toEqual(['https://dichvucong.ca.gov.vn/*']);
    expect(optional_permissions).toBeUndefined();
    expect(optional_host_permissions).toBeUndefined();
  });

  it('allows its pages WebAssembly, which reads device labels, and nothing else beyond the default', () => {
    expect(manifest(build).content_security_policy).toEqual({
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    });
  });

  it('shows pages nothing of the extension and lets no site talk to it', () => {
    expect(manifest(build).web_accessible_resources ?? []).toEqual([]);
    expect(manifest(build).externally_connectable).toBeUndefined();
  });

  it('runs one content script, on the portal only', () => {
    expect(manifest(build).content_scripts).toHaveLength(1);
    expect(manifest(build).content_scripts[0]).toMatchObject({
      matches: ['https://dichvucong.ca.gov.vn/*'],
      js: ['content-scripts/portal.js'],
    });
    expect(manifest(build).content_scripts[0].world).toBeUndefined();
  });

  it('has one key of its own, which says what it does', () => {
    expect(manifest(build).commands).toEqual({
      'fill-this-page': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_commandFill__',
      },
    });
  });

  it('is of version 3, Vietnamese by default, with an icon in every size', () => {
    const { manifest_version, default_locale, icons } = manifest(build);
    expect(manifest_version).toBe(3);
    expect(default_locale).toBe('vi');
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '128']);
  });
});
