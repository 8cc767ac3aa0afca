/** Answers the spotter: what the page is, and what is wrong with the request, in words without a name. */

import type { BadgeState } from '../../lib/messages.ts';
import type { PageReading } from '../../lib/portal/types.ts';
import { procedureLabels } from '../../lib/procedures/labels.ts';
import { openRegistry } from '../../lib/registry/database.ts';
import { rules } from '../../lib/rules/index.ts';
import { today } from '../clock.ts';
import { loadFacts } from '../requests/facts.ts';
import { assess } from './assess.ts';
import { chosenRequest } from './chosen.ts';

export async function badgeFor(tabId: number, reading: PageReading): Promise<BadgeState> {
  const registry = await openRegistry();
  const requestId = await chosenRequest(tabId);
  const request = requestId === undefined ? undefined : await registry.get('requests', requestId);
  const facts = await loadFacts(registry, today(), request ?? {});
  const { procedure, mismatch, matching, findings } = assess(reading, request, facts);
  if (!procedure) return { known: 0, findings: [] };
  const about = mismatch ? assess(reading, undefined, facts).findings : findings;
  return {
    title: procedureLabels[procedure],
    known: matching.matches.length,
    // The rule's own sentence: a finding's message names people, and a page must not learn them.
    findings: about.map(({ ruleId, severity }) => ({
      ruleId,
      severity,
      summary: rules.find(({ id }) => id === ruleId)?.summary ?? '',
    })),
  };
}
