/** One visual language: nothing but `components/theme.css` names a colour, a size of type, a radius or a shadow. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const theme = read('components/theme.css');
/** The form to rehearse on looks like the portal's, so that nobody takes it for a page of ours. */
const imitation = 'entrypoints/practiceForm/style.css';
const sheets = globSync('{components,entrypoints}/**/*.css', { cwd: root }).filter(
  (path) => path !== 'components/theme.css' && path !== imitation,
);

/** Declarations as `property: value`, comments left out. */
const declarations = (css: string) =>
  [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(?<![\w-])([\w-]+):\s*([^;{}]+);/g)].map(
    ([, property = '', value = '']) => ({ property, value: value.trim() }),
  );

const colour =
  /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color|light-dark)\(|\b(?:white|black|red|green|blue|gr[ae]y|yellow|orange)\b/i;
/** Measures of paper, and ems of whoever stands on it, belong to what is printed. */
const lengths: Readonly<Record<string, RegExp>> = {
  'font-size': /^(?:var\(--size-[a-z]+\)|inherit|[\d.]+(?:em|pt))$/,
  'line-height': /^(?:var\(--leading(?:-tight)?\)|1|0)$/,
  'border-radius': /^(?:(?:var\(--radius(?:-[a-z]+)?\)|0)\s?)+$/,
  'box-shadow':
    /^(?:none|var\(--shadow-[a-z]+\)|(?:inset )?(?:0|var\(--[a-z]+\))[\w\s().-]* var\(--[a-z-]+\))$/,
  outline: /^(?:none|var\(--focus\)|var\(--line\) solid (?:Highlight|CanvasText))$/,
  color: /^(?:var\(--[a-z-]+\)|inherit|[A-Z][A-Za-z]+)$/,
  background: /^(?:var\(--[a-z-]+\)|none|transparent|[A-Z][A-Za-z]+)$/,
};

function strays(css: string): string[] {
  return declarations(css)
    .filter(
      ({ property, value }) =>
        colour.test(value) || /\d(?:\.\d+)?px\b/.test(value) || !(lengths[property]?.test(value) ?? true),
    )
    .map(({ property, value }) => `${property}: ${value}`);
}

describe('the tokens', () => {
  it('finds what is no token', () => {
    expect(
      strays('a { color: #fff; margin: 3px; font-size: 13px; outline: 1px solid red; padding: 0; }'),
    ).toHaveLength(4);
  });

  it.each(sheets)('%s uses no other measure or colour', (path) => {
    expect(strays(read(path))).toEqual([]);
  });

  it.each(sheets)('%s uses only tokens that there are', (path) => {
    const used = [...read(path).matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
    expect(used.filter((name) => !theme.includes(`${name}:`))).toEqual([]);
  });

  it('is spoken by what cannot read the style sheet as well', () => {
    // The badge stands in the portal's page, and the toolbar is drawn by the browser.
    const own = globSync('{components,entrypoints,lib}/**/*.{ts,tsx}', { cwd: root }).flatMap((path) =>
      [...read(path).matchAll(/(?<![.&\w/])#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b(?![-/\w])/gi)].map(
        ([hex]) => `${path} ${hex}`,
      ),
    );
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((one) => !theme.includes(one.split(' ')[1] ?? ''))).toEqual([]);
  });

  it('has no token that nothing uses', () => {
    const all = [theme, ...sheets.map(read), read('entrypoints/registry/papers/Preview.tsx')].join('\n');
    const names = [...theme.matchAll(/^ {2}(--[\w-]+):/gm)].map(([, name]) => name);
    expect(names.filter((name) => !all.includes(`var(${name})`))).toEqual([]);
  });
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(one: string, other: string): number {
  const [a, b] = [one, other].map((hex) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const colours = new Map(
  [...theme.matchAll(/(--[\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name ?? '',
    { light: light ?? '', dark: dark ?? '' },
  ]),
);
const grounds = ['surface', 'surface-raised', 'surface-sunken'];
const softs = ['info-soft', 'accent-soft', 'error-soft', 'warning-soft', 'success-soft'];

describe.each(['light', 'dark'] as const)('colours, %s', (scheme) => {
  const of = (name: string) => colours.get(`--${name}`)?.[scheme] ?? '';
  const least = (name: string, on: readonly string[]) =>
    Math.min(...on.map((ground) => contrast(of(name), of(ground))));

  it.each([
    ['text', [...grounds, ...softs]],
    ['text-quiet', [...grounds, ...softs]],
    ['accent', [...grounds, ...softs]],
    ['accent-strong', [...grounds, ...softs]],
    ['accent-text', ['accent', 'accent-strong']],
    ['error', [...grounds, 'error-soft']],
    ['warning', [...grounds, 'warning-soft']],
    ['success', [...grounds, 'success-soft']],
  ] as const)('%s can be read on what it stands on (4.5 : 1)', (name, on) => {
    expect(least(name, on)).toBeGreaterThanOrEqual(4.5);
  });

  it('lines that show where to type or press are seen (3 : 1)', () => {
    expect(least('border-strong', ['surface', 'surface-raised'])).toBeGreaterThanOrEqual(3);
  });
});
