import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import {
  decrypt,
  encrypt,
  importKey,
  keyFromPassphrase,
  randomBytes,
} from '../../../../lib/registry/vault/cipher.ts';
import { pack, unpack } from '../../../../lib/registry/vault/pack.ts';
import { isSealed, seal, unseal } from '../../../../lib/registry/vault/sealed.ts';

const bytes = fc.uint8Array({ maxLength: 200 }).map((list) => Uint8Array.from(list));
const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    bytes,
    fc.uint32Array({ maxLength: 20 }).map((list) => Uint32Array.from(list)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.string({ maxLength: 6 }).filter((name) => name !== '__proto__'),
      tie('value'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
})).value;

describe('packing', () => {
  it('gives back any plain value', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(unpack(pack(value))).toEqual(value);
      }),
    );
  });

  it('keeps a name like that of a prototype as a mere name', () => {
    const value = JSON.parse('{"__proto__":{"a":1},"b":2}');
    const back = unpack(pack({ value, bytes: Uint8Array.of(1) })) as { value: object };
    expect(Object.keys(back.value)).toEqual(['__proto__', 'b']);
    expect(({} as { a?: number }).a).toBeUndefined();
  });
});

describe('encryption', () => {
  let key: CryptoKey;
  let other: CryptoKey;
  beforeAll(async () => {
    key = await importKey(randomBytes(32));
    other = await importKey(randomBytes(32));
  });
  const context = Uint8Array.of(1, 2, 3);

  it('gives back what went in', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async (given) => {
        expect(await decrypt(key, await encrypt(key, given, context), context)).toEqual(given);
      }),
    );
  });

  it('refuses any single altered byte, a shorter text, another key and another context', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), async (given, place, mask) => {
        const sealed = await encrypt(key, given, context);
        const altered = sealed.slice();
        altered[place % altered.length] = (altered[place % altered.length] ?? 0) ^ mask;
        await expect(decrypt(key, altered, context)).rejects.toThrow();
        await expect(decrypt(key, sealed.slice(0, -1), context)).rejects.toThrow();
        await expect(decrypt(other, sealed, context)).rejects.toThrow();
        await expect(decrypt(key, sealed, Uint8Array.of(1, 2))).rejects.toThrow();
      }),
    );
  });

  test('the same passphrase in composed and decomposed letters is one', async () => {
    const salt = randomBytes(16);
    const sealed = await encrypt(
      await keyFromPassphrase('Cụm mật khẩu'.normalize('NFD'), salt, 10),
      Uint8Array.of(7),
      context,
    );
    const same = await keyFromPassphrase('Cụm mật khẩu'.normalize('NFC'), salt, 10);
    expect(await decrypt(same, sealed, context)).toEqual(Uint8Array.of(7));
    const wrong = await keyFromPassphrase('Cum mat khau', salt, 10);
    await expect(decrypt(wrong, sealed, context)).rejects.toThrow();
  });

  test('a sealed record shows ids and moments only, and opens in its own place only', async () => {
    const person = {
      id: 'a',
      createdAt: '1',
      updatedAt: '2',
      fullName: 'Nguyễn Thị Kín',
      mobile: '0912345678',
    };
    const sealed = await seal('staff', 'a', person, 'k', key);
    expect(isSealed(sealed)).toBe(true);
    expect(Object.keys(sealed).sort()).toEqual(['createdAt', 'id', 'keyId', 'sealed', 'updatedAt']);
    expect(await unseal('staff', 'a', sealed, key)).toEqual(person);
    await expect(unseal('staff', 'b', sealed, key)).rejects.toThrow();
    await expect(unseal('systems', 'a', sealed, key)).rejects.toThrow();
  });
});
