import { stateLabels } from '../../lib/procedures/labels.ts';
import type { Tone } from '../../lib/registry/display.ts';
import type { RequestState } from '../../lib/registry/schema.ts';
import { Chip } from '../Chip.tsx';

const tones: Readonly<Record<RequestState, Tone>> = {
  draft: 'neutral',
  ready: 'neutral',
  submitted: 'neutral',
  received: 'neutral',
  supplement: 'warning',
  done: 'success',
  refused: 'error',
  withdrawn: 'neutral',
};

export function StateChip({ state }: { state: RequestState }) {
  return <Chip text={stateLabels[state]} tone={tones[state]} />;
}
