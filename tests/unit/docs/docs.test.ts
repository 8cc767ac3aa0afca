/** What the documents say of files, pictures, permissions and policies is true. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../lib/procedures/policy.ts';
import { root } from './guide.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const documents = [
  'README.md',
  'README.vi.md',
  'tests/forms/README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path)),
];
const linksOf = (path: string) =>
  [...read(path).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, to = '']) => to)
    .filter((to) => !/^(https?:|mailto:|#)/.test(to))
    .map((to) => join(dirname(path), to.replace(/#.*$/, '')));

describe.each(documents)('%s', (path) => {
  it('links to what is there', () => {
    expect(linksOf(path).filter((to) => !existsSync(join(root, to)))).toEqual([]);
  });

  it('names files that are there', () => {
    const named = [
      ...read(path).matchAll(/`((?:lib|docs|tests|scripts|components|entrypoints|public)\/[\w./-]+)`/g),
    ];
    const missing = named.map(([, name = '']) => name).filter((name) => !existsSync(join(root, name)));
    expect(missing).toEqual([]);
  });

  it('stands among the documents that others link to', () => {
    const linked = documents.flatMap(linksOf);
    const readOnTheirOwn = /^README\.md$|^docs[/\\]store|^tests/;
    if (!readOnTheirOwn.test(path)) expect(linked).toContain(path);
  });
});

describe('the pictures', () => {
  const shown = new Set(documents.flatMap(linksOf).filter((to) => to.endsWith('.png')));

  it('are all shown, and all made by the script', () => {
    const there = readdirSync(join(root, 'docs/pictures')).map((name) => join('docs/pictures', name));
    expect(there.toSorted()).toEqual([...shown].toSorted());
    const script = read('scripts/pictures.ts');
    for (const picture of shown) expect(script).toContain(`'${picture.split(/[/\\]/).at(-1)}'`);
  });
});

describe('the reasons for permissions', () => {
  const manifests = ['chrome', 'firefox'].map((name) =>
    JSON.parse(read(`.output/${name}-mv3/manifest.json`)),
  );
  const given = [...read('docs/store/permissions.md').matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);

  it('are given for each permission of both builds, and for no other', () => {
    const asked = manifests.flatMap(({ permissions, host_permissions }) => [
      ...permissions,
      ...host_permissions,
    ]);
    expect(given.toSorted()).toEqual([...new Set(asked)].toSorted());
  });

  it('tell of the policy that the manifests have', () => {
    for (const { content_security_policy } of manifests)
      expect(content_security_policy.extension_pages.includes('wasm-unsafe-eval')).toBe(
        read('docs/store/permissions.md').includes('`wasm-unsafe-eval`'),
      );
  });

  it('and the privacy statement name the only site', () => {
    for (const { host_permissions } of manifests)
      for (const site of host_permissions)
        expect(read('docs/store/privacy.vi.md')).toContain(site.replace('/*', ''));
  });

  it('come with a summary of the length that it claims', () => {
    const [, length, summary] =
      /\*\*Tóm tắt \((\d+) ký tự\):\*\* (.+)/.exec(read('docs/store/listing.vi.md')) ?? [];
    expect([...(summary ?? '')].length).toBeLessThanOrEqual(132);
    expect(Number(length)).toBe([...(summary ?? '')].length);
  });
});

describe('the examples for administrators', () => {
  const blocks = [...read('docs/quan-tri.md').matchAll(/^```json\n(.*?)^```$/gms)].map(([, text]) =>
    JSON.parse(text ?? ''),
  );

  it('are policies that are taken whole', () => {
    const policies = blocks.map((block) => {
      const outer = block.policies?.['3rdparty']?.Extensions ?? block['3rdparty']?.extensions;
      return outer ? Object.values(outer)[0] : block;
    });
    expect(policies).toHaveLength(3);
    for (const policy of policies) {
      expect(parsePolicy(policy).refused).toEqual([]);
      expect(Object.keys(policy).length).toBeGreaterThan(2);
    }
  });

  it('explain every part of the schema', () => {
    const parts = Object.keys(JSON.parse(read('public/managed_schema.json')).properties);
    for (const part of parts) expect(read('docs/quan-tri.md')).toContain(`| \`${part}\``);
  });
});
