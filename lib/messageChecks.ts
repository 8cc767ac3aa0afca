/** Checks of what a page script sends: who sent it, and that it has the shape it should. */
import type { PageReading } from './portal/types.ts';
import { z } from './registry/zod.ts';

const portal = 'https://dichvucong.ca.gov.vn/';
/** The form of our own practice page. */
const practice = /^(chrome|moz)-extension:\/\/[^/]+\/practiceForm\.html$/;
const text = z.string().check(z.maxLength(4000));
const small = z.array(text).check(z.maxLength(200));

export const controlSchema = z.object({
  ref: z.int(),
  kind: z.enum([
    'text',
    'textarea',
    'date',
    'month',
    'number',
    'select',
    'radios',
    'checkbox',
    'checkboxes',
    'editable',
    'popup',
  ]),
  inputType: z.optional(text),
  labels: z.array(
    z.object({
      place: z.enum([
        'label',
        'aria',
        'column',
        'row',
        'before',
        'after',
        'group',
        'placeholder',
        'title',
        'hint',
        'name',
      ]),
      text,
    }),
  ),
  sections: small,
  list: z.optional(z.object({ id: z.int(), row: z.int() })),
  cluster: z.optional(z.int()),
  options: z.optional(z.array(z.object({ text, value: z.string(), disabled: z.optional(z.boolean()) }))),
  current: z.string(),
  required: z.boolean(),
  maxLength: z.optional(z.int()),
  pattern: z.optional(z.string()),
  visible: z.optional(z.boolean()),
});

const count = z.int().check(z.gte(0));
const foundSchema = z.array(
  z.object({
    id: text,
    fields: z.array(z.array(z.object({ count, refs: z.array(count) }))),
  }),
);

const readingSchema = z.object({
  url: z.string().check(z.refine((url) => url.startsWith(portal) || practice.test(url))),
  title: z.string(),
  headings: z.array(z.string()),
  controls: z.array(controlSchema).check(z.maxLength(20_000)),
  lists: z.array(
    z.object({ id: z.int(), rows: z.int(), addRef: z.optional(z.int()), addText: z.optional(z.string()) }),
  ),
  looseAdds: z.array(z.object({ ref: z.int(), text: z.string() })),
  mapped: z.optional(foundSchema),
  hasWidgets: z.optional(z.boolean()),
});

/** @throws ZodError when a page script sends anything but a reading of a page of the portal, or of the practice page. */
export function checkReading(value: unknown): PageReading {
  return readingSchema.parse(value);
}

export function isPortal(url: string | undefined): boolean {
  return url?.startsWith(portal) ?? false;
}

/** The tab of a message from the top frame of a portal page; undefined for any other sender. */
export function portalTab(
  sender: { id?: string; url?: string; frameId?: number; tab?: { id?: number } },
  ownId: string,
): number | undefined {
  return sender.id === ownId && sender.frameId === 0 && isPortal(sender.url) ? sender.tab?.id : undefined;
}

/**
 * Whether a message comes from one of the extension's own pages.
 *
 * @param ownRoot address of the extension, with a slash at its end
 */
export function isOwnPage(sender: { url?: string }, ownRoot: string): boolean {
  return sender.url?.startsWith(ownRoot) ?? false;
}
