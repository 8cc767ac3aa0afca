/** Plain values as bytes and back: JSON, with lists of numbers (`Uint8Array`, `Uint32Array`) as they are. */

const marker = '$bytes';
const kinds = { Uint8Array, Uint32Array } as const;
/** Two numbers come first: how many typed arrays there are, and how long the JSON is. */
const head = 8;
type Kind = keyof typeof kinds;

/** Any value that JSON can hold; typed arrays may stand anywhere in it. Absent and `undefined` are one. */
export function pack(value: unknown): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const json = JSON.stringify(value, (_key, inner: unknown) => {
    const kind = kindOf(inner);
    if (!kind) return inner;
    const { buffer, byteOffset, byteLength } = inner as Uint8Array;
    parts.push(new Uint8Array(buffer, byteOffset, byteLength));
    return { [marker]: byteLength, kind };
  });
  const text = new TextEncoder().encode(json);
  const total = parts.reduce((sum, part) => sum + part.byteLength, head + text.byteLength);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, parts.length);
  view.setUint32(4, text.byteLength);
  bytes.set(text, head);
  let at = head + text.byteLength;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

/** @throws when the bytes are not what `pack` made */
export function unpack(bytes: Uint8Array): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = head + view.getUint32(4);
  const json = new TextDecoder().decode(bytes.subarray(head, at));
  if (view.getUint32(0) === 0) return JSON.parse(json);
  // Typed arrays are taken up in the order in which they were written: the reviver would visit them so too,
  // but it also visits every other value of a long list.
  const take = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(take);
    if (typeof value !== 'object' || value === null) return value;
    const { [marker]: size, kind } = value as { [marker]?: unknown; kind?: unknown };
    if (typeof size === 'number' && (kind === 'Uint8Array' || kind === 'Uint32Array')) {
      const part = bytes.slice(at, at + size);
      at += size;
      return kind === 'Uint8Array' ? part : new Uint32Array(part.buffer);
    }
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, take(inner)]));
  };
  return take(JSON.parse(json));
}

function kindOf(value: unknown): Kind | undefined {
  if (value instanceof Uint8Array) return 'Uint8Array';
  return value instanceof Uint32Array ? 'Uint32Array' : undefined;
}
