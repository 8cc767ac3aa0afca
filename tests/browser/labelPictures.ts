/** Pictures of device labels, made up: codes by the writer of the library that reads them, drawn askew and in noise. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { prepareZXingModule, type WriteInputBarcodeFormat, writeBarcode } from 'zxing-wasm/writer';

const wasm = readFileSync(
  join(import.meta.dirname, '../../node_modules/zxing-wasm/dist/writer/zxing_writer.wasm'),
);
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });

export interface Code {
  text: string;
  format: WriteInputBarcodeFormat;
  /** Of its middle, in points. */
  x: number;
  y: number;
  /** Clockwise, in degrees. */
  turned?: number;
  scale?: number;
}

export interface PictureOptions {
  width?: number;
  height?: number;
  /** How far each point may be off its brightness, of 255. */
  noise?: number;
  type?: 'image/png' | 'image/jpeg' | 'image/webp';
}

async function draw(
  page: Page,
  codes: readonly Code[],
  options: PictureOptions,
  raw: boolean,
): Promise<Buffer> {
  const pictures = await Promise.all(
    codes.map(async (code) => {
      const { image, error } = await writeBarcode(code.text, { format: code.format, scale: 3 });
      if (!image) throw new Error(error);
      return { ...code, png: Buffer.from(await image.arrayBuffer()).toString('base64') };
    }),
  );
  const base64 = await page.evaluate(
    async ({ all, width = 1200, height = 900, noise = 0, type = 'image/png', gray }) => {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.fillStyle = '#e8e6e0';
      context.fillRect(0, 0, width, height);
      for (const { png, x, y, turned = 0, scale = 1 } of all) {
        const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        context.save();
        context.translate(x, y);
        context.rotate((turned * Math.PI) / 180);
        const [w, h] = [bitmap.width * scale, bitmap.height * scale];
        context.fillStyle = 'white';
        context.fillRect(-w / 2 - 20, -h / 2 - 20, w + 40, h + 40);
        context.drawImage(bitmap, -w / 2, -h / 2, w, h);
        context.restore();
      }
      const data = context.getImageData(0, 0, width, height);
      let state = 7;
      for (let i = 0; noise > 0 && i < data.data.length; i += 4) {
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
        const off = ((state >>> 16) % (2 * noise + 1)) - noise;
        for (let c = 0; c < 3; c += 1) data.data[i + c] = (data.data[i + c] ?? 0) + off;
      }
      context.putImageData(data, 0, 0);
      const bytes = gray
        ? Uint8Array.from({ length: width * height }, (_, i) => data.data[4 * i] ?? 0)
        : new Uint8Array(await (await canvas.convertToBlob({ type, quality: 0.8 })).arrayBuffer());
      let text = '';
      for (let i = 0; i < bytes.length; i += 8_192)
        text += String.fromCharCode(...bytes.subarray(i, i + 8_192));
      return btoa(text);
    },
    { all: pictures, ...options, gray: raw },
  );
  return Buffer.from(base64, 'base64');
}

/** A picture as a file, drawn in `page`. */
export const picture = (page: Page, codes: readonly Code[], options: PictureOptions = {}): Promise<Buffer> =>
  draw(page, codes, options, false);

/** A film of one standing picture, as Chromium's made-up camera takes it (Y4M). */
export async function film(page: Page, codes: readonly Code[]): Promise<Buffer> {
  const [width, height] = [640, 480];
  const gray = await draw(page, codes, { width, height }, true);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), gray, Buffer.alloc((width * height) / 2, 128)]);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  return Buffer.concat([head, ...Array.from({ length: 5 }, () => frame)]);
}
