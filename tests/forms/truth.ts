/** How the truth about a page is written down: field types by name, answers from the records. */
import type { FieldType } from '../../lib/procedures/fieldTypes.ts';
import type { ProcedureId, Request } from '../../lib/registry/schema.ts';
import { answerFor } from './answers.ts';
import { requests } from './records.ts';
import type { CorpusPage, Expected, ForbiddenReason, Framework, Step } from './types.ts';

/** `certificate.serialNumber@1`: of the second subject. */
type Spec = FieldType | `${FieldType}@${number}`;
interface Draft {
  spec: Spec | null;
  required: boolean;
  /** Instead of what the records say: an option's value, another spelling. */
  answer?: string;
  accepts?: readonly string[];
}
/** Field types whose values are written as ISO dates (native date inputs). */
export const ISO = 'ISO date';

/** A control the page marks as required, or that every form of the procedure needs. */
export const must = (spec: Spec, answer?: string, ...accepts: string[]): Draft => ({
  spec,
  required: true,
  answer,
  accepts,
});
/** A control that may stay empty. */
export const may = (spec: Spec, answer?: string, ...accepts: string[]): Draft => ({
  spec,
  required: false,
  answer,
  accepts,
});
/** A control that must stay empty: its words are no field of ours. */
export const blank: Draft = { spec: null, required: false };

interface FormDraft {
  id: string;
  about: string;
  procedure: ProcedureId;
  framework?: Framework;
  request: keyof typeof requests;
  expected: Record<string, Draft>;
  /** Reason, or reason and the value that must stand there. */
  forbidden?: Record<string, ForbiddenReason | readonly [ForbiddenReason, string]>;
  /** Steps after the first, which has all keys that these do not have. */
  steps?: readonly Step[];
  /** Done before the first step's fill. */
  open?: Step['open'];
  between?: Step['between'];
  /** After the route: a query or a hash. */
  suffix?: string;
  unkeyed?: boolean;
  /** Lists whose options come only once something else is chosen. */
  lateChoices?: readonly string[];
}

const families = { n: 'native', f: 'framework', a: 'attack' } as const;

/** Held out until they were opened to learn from; others were written in their place. */
const opened = ['f09', 'f18', 'f33', 'f42', 'n72', 'n78'];

/** Every page whose number is divisible by three is held out of tuning. */
function splitOf(id: string): CorpusPage['split'] {
  return Number(id.slice(1, 3)) % 3 === 0 && !opened.includes(id.slice(0, 3)) ? 'heldout' : 'tuning';
}

/** @throws where the records have nothing to say to a required control. */
export function form(draft: FormDraft): CorpusPage {
  const request: Request = requests[draft.request];
  if (request.procedure !== draft.procedure) throw new Error(`${draft.id}: request of another procedure`);
  const family = families[draft.id[0] as keyof typeof families];
  if (!family || !/^[nfa]\d\d-/.test(draft.id)) throw new Error(`${draft.id}: no such family`);
  const steps = draft.steps ?? [];
  const later = new Set(steps.flatMap((step) => step.keys));
  return {
    id: draft.id,
    family,
    procedure: draft.procedure,
    framework: draft.framework ?? 'none',
    split: splitOf(draft.id),
    route: `/forms/${draft.id}${draft.suffix ?? ''}`,
    about: draft.about,
    request,
    expected: Object.fromEntries(
      Object.entries(draft.expected).map(([key, each]) => [
        key,
        resolve(`${draft.id} ${key}`, each, request),
      ]),
    ),
    forbidden: Object.fromEntries(
      Object.entries(draft.forbidden ?? {}).map(([key, each]) => {
        const [why, initial] = typeof each === 'string' ? [each, ''] : each;
        return [key, { why, initial }];
      }),
    ),
    steps: [
      {
        name: 'Trang',
        keys: Object.keys(draft.expected).filter((key) => !later.has(key)),
        open: draft.open,
        between: draft.between,
      },
      ...steps,
    ],
    unkeyed: draft.unkeyed,
    lateChoices: draft.lateChoices,
  };
}

function resolve(where: string, { spec, required, answer, accepts }: Draft, request: Request): Expected {
  if (spec === null) return { fieldType: null, required: false, answer: '' };
  const [fieldType, at] = spec.split('@') as [FieldType, string | undefined];
  const row = at === undefined ? undefined : Number(at);
  const known = answer === undefined || answer === ISO ? answerFor(request, fieldType, row ?? 0) : answer;
  const right =
    answer === ISO || answer !== undefined || !/^\d{4}-\d\d-\d\d$/.test(known) ? known : vn(known);
  if (required && !right) throw new Error(`${where}: the records have nothing for ${spec}`);
  return { fieldType, row, required, answer: right, accepts };
}

/** `2026-09-05` → `05/09/2026`. */
export function vn(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** Repeats a row of controls: `rows(2, (i) => ({ name: must(`subscriber.name@${i}`) }))` → `name0`, `name1`. */
export function rows(count: number, row: (i: number) => Record<string, Draft>): Record<string, Draft> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) =>
      Object.entries(row(i)).map(([key, draft]) => [`${key}${i}`, draft] as const),
    ).flat(),
  );
}
