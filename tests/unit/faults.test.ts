import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { browserOf, faultKey, faultOf, tellFault, viewOf } from '../../lib/faults.ts';
import { RegistryError } from '../../lib/registry/errors.ts';

const around = { version: '0.1.0', browser: 'Firefox 140', view: 'registry › staff' };
const root = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
const details = (error: unknown) => tellFault(faultOf(error), 1, around);

/** What a clerk's errors may hold: names, numbers, addresses, and lines that look like a stack. */
const personal = fc.oneof(
  fc.constantFrom(
    'Nguyễn Văn Ân',
    'Tran Thi B',
    '079123456789',
    'ntbinh@longan.gov.vn',
    '0912 345 678',
    '54CAFEBABE0123',
    `x\n    at ân (${root}/chunks/079123456789.js:12:34)`,
    `\nan@${root}/bi-mat-079123456789.js:1:1`,
  ),
  fc.string({ minLength: 8 }).map((text) => `bi-mat-${text}`),
);

describe('the details of an error', () => {
  it('hold nothing of what the error says, wherever it says it', () => {
    fc.assert(
      fc.property(personal, fc.constantFrom('message', 'name', 'code', 'cause', 'extra'), (secret, where) => {
        const error = new TypeError(where === 'message' ? secret : 'x', { cause: secret });
        if (where !== 'message') Object.assign(error, { [where]: secret });
        const clean = new TypeError('x');
        clean.stack = error.stack?.split(secret).join('');
        // Only the kind differs where the name was taken away.
        expect(details(error).replace('Lỗi: Error', 'Lỗi: TypeError')).toBe(details(clean));
      }),
    );
  });

  it.each<[string, unknown]>([
    ['a string', 'Nguyễn Văn Ân 079123456789'],
    ['an object', { name: 'Nguyễn Văn Ân', message: '079123456789', stack: 'at 079123456789' }],
    ['nothing', undefined],
    ['an object that throws', Object.defineProperty({}, 'stack', { get: () => JSON.parse('{') })],
    ['an address with a query', { stack: `TypeError\n    at ${root}/registry.html?q=Nguyen:1:2` }],
    ['a page of the portal', { stack: 'TypeError\n    at f (https://dichvucong.ca.gov.vn/an.js:1:2)' }],
  ])('of %s name nobody', (_, thrown) => {
    expect(details(thrown)).toBe(tellFault({ kind: 'Error', frames: [] }, 1, around));
  });

  it('say where in our code it happened, in both browsers’ words', () => {
    const chromium = {
      name: 'TypeError',
      message: 'm',
      stack: `TypeError: m\n    at f (${root}/chunks/a-1.js:3:14)`,
    };
    const firefox = {
      name: 'TypeError',
      message: 'm',
      stack: 'f@moz-extension://ab-12/chunks/a-1.js:3:14\n',
    };
    for (const error of [chromium, firefox])
      expect(faultOf(error)).toEqual({ kind: 'TypeError', frames: ['chunks/a-1.js:3:14'] });
    expect(faultOf(new RegistryError('quota'))).toMatchObject({ kind: 'RegistryError', code: 'quota' });
    expect(details(chromium)).toContain('registry › staff');
  });

  it('of the same error again have the same key', () => {
    const [one, two] = [1, 2].map((n) => faultOf({ name: 'TypeError', message: `${n}`, stack: `${n}` }));
    expect(one && faultKey(one)).toBe(two && faultKey(two));
  });
});

describe('where it happened', () => {
  it.each([
    ['/registry.html', '#/staff/00000000-0000-4000-8000-000000000001?q=An', 'registry › staff'],
    ['/registry.html', '#/nguyen-an', 'registry'],
    ['/popup.html', '', 'popup'],
    ['/Nguyễn Văn Ân.html', '', 'nền'],
  ])('%s %s', (path, hash, view) => {
    expect(viewOf(path, hash)).toBe(view);
  });

  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140'],
    ['Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36', 'Chrome 156'],
    ['Mozilla/5.0 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0', 'Edg 156'],
    ['x', 'không rõ'],
  ])('%s', (agent, name) => {
    expect(browserOf(agent)).toBe(name);
  });
});
