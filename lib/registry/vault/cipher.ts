/**
 * The cryptography of vault and backup, all of it the browser's own: AES-256-GCM under random keys, and a
 * key from a passphrase by PBKDF2 with SHA-256.
 */

/** As OWASP advises for PBKDF2 with SHA-256. */
export const rounds: number = 600_000;
/** More than this is no backup of ours, and would keep the machine busy for minutes. */
export const mostRounds = 10_000_000;
const ivLength = 12;

export type Bytes = Uint8Array<ArrayBuffer>;

export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

/** The same phrase typed on another keyboard is the same phrase: accents are composed. */
export async function keyFromPassphrase(
  passphrase: string,
  salt: Bytes,
  iterations: number,
): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** @param raw 32 bytes */
export function importKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/**
 * @param context what the bytes are and where they belong: nobody can put them elsewhere
 * @returns a random IV and the ciphertext after it
 */
export async function encrypt(key: CryptoKey, bytes: Bytes, context: Bytes): Promise<Bytes> {
  const iv = randomBytes(ivLength);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: context }, key, bytes);
  const whole = new Uint8Array(ivLength + sealed.byteLength);
  whole.set(iv);
  whole.set(new Uint8Array(sealed), ivLength);
  return whole;
}

/** @throws when key, bytes or context are not those of `encrypt` */
export async function decrypt(key: CryptoKey, sealed: Bytes, context: Bytes): Promise<Bytes> {
  const iv = sealed.subarray(0, ivLength);
  const bytes = sealed.subarray(ivLength);
  return new Uint8Array(
    await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: context }, key, bytes),
  );
}
