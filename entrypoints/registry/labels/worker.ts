/** Reads the codes of a picture beside the page, with the packaged wasm. */
import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { ReadBarcode } from '../../../lib/imports/labels.ts';

export interface Picture {
  id: number;
  picture: Blob | ImageBitmap;
  /** A frame of the camera: one quick look, the next frame is on its way. */
  quick: boolean;
}
export interface PictureAnswer {
  id: number;
  /** Absent when the file is no picture that the browser can open. */
  codes?: ReadBarcode[];
}

// Without this the library would fetch the wasm from a server of its own choice.
prepareZXingModule({ overrides: { locateFile: () => new URL(wasmUrl, location.origin).href } });

const formats: ReaderOptions['formats'] = [
  'Code128',
  'Code39',
  'Code93',
  'Codabar',
  'EAN13',
  'EAN8',
  'UPCA',
  'UPCE',
  'ITF',
  'QRCode',
  'MicroQRCode',
  'DataMatrix',
  'PDF417',
  'Aztec',
];
const options: ReaderOptions = { formats, maxNumberOfSymbols: 50, tryDenoise: true };
/** Longest side of what is looked at: a photo has more points than the bars need. */
const longest = 2_600;
/** A label held askew: the reader itself turns by quarters and sees through some 15 degrees. */
const angles = [30, 60];
const anglesBetween = [15, 45, 75];

addEventListener('message', async ({ data: { id, picture, quick } }: MessageEvent<Picture>) => {
  try {
    const bitmap = picture instanceof Blob ? await createImageBitmap(picture) : picture;
    const codes = await readAll(bitmap, quick);
    bitmap.close();
    answer({ id, codes });
  } catch {
    answer({ id });
  }
});

async function readAll(bitmap: ImageBitmap, quick: boolean): Promise<ReadBarcode[]> {
  const found = new Map<string, ReadBarcode>();
  const natural = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const look = async (scale: number, angle: number, softened = false) => {
    for (const { text, format, isValid } of await readBarcodes(
      draw(bitmap, scale, angle, softened),
      options,
    )) {
      if (isValid && !isShortNoise(text, format)) found.set(text, { text, format });
    }
  };
  await look(natural, 0);
  if (quick) return [...found.values()];
  // The grain of a dark photo drowns the bars of one line; what turning smooths, here blurring must.
  await look(natural, 0, true);
  for (const angle of angles) await look(natural, angle);
  // Small and blurred ones come out better at another size.
  if (found.size === 0) await look(natural / 2, 0);
  if (found.size === 0 && Math.max(bitmap.width, bitmap.height) < 1_000) await look(2, 0);
  for (const angle of found.size === 0 ? anglesBetween : []) await look(natural, angle);
  return [...found.values()];
}

/** A few bars of a grid or of print pass for a short code of these kinds, which have no check digit. */
function isShortNoise(text: string, format: string): boolean {
  return /^(?:ITF|Codabar|Code39)/.test(format) && text.replace(/[^0-9A-Za-z]/g, '').length < 6;
}

function draw(bitmap: ImageBitmap, scale: number, angle: number, softened: boolean): ImageData {
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const radians = (angle * Math.PI) / 180;
  const canvasWidth = Math.ceil(width * Math.cos(radians) + height * Math.sin(radians));
  const canvasHeight = Math.ceil(width * Math.sin(radians) + height * Math.cos(radians));
  const canvas = new OffscreenCanvas(canvasWidth, canvasHeight);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvasWidth, canvasHeight);
  context.translate(canvasWidth / 2, canvasHeight / 2);
  context.rotate(radians);
  if (softened) context.filter = 'blur(1.2px)';
  context.drawImage(bitmap, -width / 2, -height / 2, width, height);
  return context.getImageData(0, 0, canvasWidth, canvasHeight);
}

function answer(message: PictureAnswer): void {
  postMessage(message);
}
