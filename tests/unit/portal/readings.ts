/** Readings as the page would give them, without a page. */
import { matchPage } from '../../../lib/portal/match/index.ts';
import type {
  ControlOption,
  ControlReading,
  LabelPlace,
  LabelSignal,
  Matching,
  PageReading,
} from '../../../lib/portal/types.ts';
import type { FieldType } from '../../../lib/procedures/fieldTypes.ts';
import type { ProcedureId } from '../../../lib/registry/schema.ts';

type Own = Partial<Omit<ControlReading, 'labels' | 'options' | 'sections'>>;

export interface Spec extends Own {
  /** The words of its label. */
  label?: string;
  /** Where the label was found; `label for` when absent. */
  place?: LabelPlace;
  labels?: LabelSignal[];
  /** The heading it stands under, or several, outermost first. */
  section?: string | string[];
  /** Texts of the options, or text and value. */
  options?: (string | ControlOption)[];
}

export function control({ label, place = 'label', labels, section, options, ...own }: Spec): ControlReading {
  const reading: ControlReading = {
    ref: 0,
    kind: options ? 'select' : 'text',
    labels: [...(label === undefined ? [] : [{ place, text: label }]), ...(labels ?? [])],
    sections: section === undefined ? [] : [section].flat(),
    current: '',
    required: false,
    ...own,
  };
  if (options) reading.options = options.map((o) => (typeof o === 'string' ? { text: o, value: o } : o));
  return reading;
}

/** A page of the given controls, numbered in their order. */
export function pageOf(specs: readonly Spec[], own: Partial<PageReading> = {}): PageReading {
  return {
    url: 'https://dichvucong.ca.gov.vn/#/',
    title: '',
    headings: [],
    controls: specs.map((spec, ref) => control({ ref, ...spec })),
    lists: [],
    looseAdds: [],
    ...own,
  };
}

/** What each control of a page was found to be; undefined where nothing would be written. */
export function typesOf(
  specs: readonly Spec[],
  procedure?: ProcedureId,
  wanted?: ReadonlySet<FieldType>,
): (FieldType | undefined)[] {
  const reading = pageOf(specs);
  const { matches } = matchPage(reading, procedure, wanted);
  return reading.controls.map(({ ref }) => matches.find(({ refs }) => refs.includes(ref))?.fieldType);
}

/** What a control standing alone on its page is filled with. */
export function typeOf(spec: Spec, procedure?: ProcedureId): FieldType | undefined {
  return typesOf([spec], procedure)[0];
}

export function matchAll(specs: readonly Spec[], procedure?: ProcedureId): Matching {
  return matchPage(pageOf(specs), procedure);
}
