/** How portals word their boxes: field type → wordings, each alone on its page. */
import type { FieldType } from '../../../../lib/procedures/fieldTypes.ts';
import type { ProcedureId } from '../../../../lib/registry/schema.ts';
import type { Spec } from '../readings.ts';

export interface Wordings {
  is: FieldType;
  /** On a page of this procedure; on a page of none when absent. */
  on?: ProcedureId;
  /** Under this heading. */
  under?: string;
  /** Text input when absent. */
  as?: Omit<Spec, 'label' | 'section'>;
  said: readonly string[];
}
