/**
 * What docx-preview asks of JSZip, over PizZip. JSZip itself carries a `new Function`, which the
 * extension's CSP forbids; `wxt.config.ts` puts this in its place.
 */
import PizZip from 'pizzip';

interface Entry {
  async(type: 'string' | 'uint8array' | 'blob' | 'base64'): Promise<unknown>;
}

export default class JsZip {
  readonly files: Readonly<Record<string, Entry>>;

  private constructor(zip: PizZip) {
    this.files = Object.fromEntries(
      Object.values(zip.files).map((file) => [
        file.name,
        {
          async async(type) {
            if (type === 'string') return file.asText();
            const bytes = new Uint8Array(file.asUint8Array());
            if (type === 'uint8array') return bytes;
            if (type === 'blob') return new Blob([bytes]);
            let binary = '';
            for (const byte of bytes) binary += String.fromCharCode(byte);
            return btoa(binary);
          },
        } satisfies Entry,
      ]),
    );
  }

  static async loadAsync(input: Blob | Uint8Array): Promise<JsZip> {
    const bytes = input instanceof Blob ? new Uint8Array(await input.arrayBuffer()) : input;
    return new JsZip(new PizZip(bytes));
  }
}
