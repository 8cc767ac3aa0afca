/** What a page is, what is known of it, and what is wrong with the request as the page shows it now. Pure. */

import { type Applied, applyMaps } from '../../lib/portal/maps/apply.ts';
import { matchWithMaps } from '../../lib/portal/maps/match.ts';
import type { PageMap } from '../../lib/portal/maps/types.ts';
import { type Observed, observe } from '../../lib/portal/observe.ts';
import { buildPlan } from '../../lib/portal/plan/index.ts';
import { spot, spotThreshold } from '../../lib/portal/spot.ts';
import type { Matching, PageReading, Plan, Spotted } from '../../lib/portal/types.ts';
import type { FieldType } from '../../lib/procedures/fieldTypes.ts';
import { procedureById, requiredFieldsOf } from '../../lib/procedures/index.ts';
import type { ProcedureId, Request } from '../../lib/registry/schema.ts';
import { requestValues } from '../../lib/requests/values.ts';
import { checkRequest } from '../../lib/rules/index.ts';
import type { Facts, Finding } from '../../lib/rules/types.ts';

export interface Assessment {
  spotted: Spotted;
  /** The page's, or the chosen request's where the page alone does not tell. */
  procedure: ProcedureId | undefined;
  /** The page is for certain another procedure than the request. */
  mismatch: boolean;
  matching: Matching;
  /** What the page's maps say, and which of them no longer fit. */
  mapped: Applied;
  observed: Observed;
  findings: Finding[];
}

const nothingMapped: Applied = { taught: [], left: [], dropped: [] };

/** Rules that need nothing but what a page itself says: where the request goes and how it is sent. */
const rulesOfPageAlone = new Set([
  'issue-goes-to-bureau',
  'revoke-goes-to-bureau',
  'renew-goes-to-department',
  'change-goes-to-department',
  'token-recovery-goes-to-department',
  'sim-recovery-goes-to-bureau',
  'mixed-recovery',
  'handover-goes-to-bureau',
  'sender-has-own-seal',
  'first-certificate-cannot-be-signed',
  'central-signing-has-no-device',
]);

/**
 * @param facts of the request where one is chosen; else the organisation, profile and date are enough.
 * @param maps of the page: they go before words
 */
export function assess(
  reading: PageReading,
  request: Request | undefined,
  facts: Facts,
  maps: readonly PageMap[] = [],
): Assessment {
  const spotted = spot(reading);
  const guess = spotted.procedure;
  const mismatch = request !== undefined && guess !== undefined && guess !== request.procedure;
  const isCandidate = request !== undefined && likelyProcedures(spotted).includes(request.procedure);
  const procedure = guess ?? (isCandidate ? request?.procedure : undefined);
  const wanted = request && !mismatch ? wantedTypes(request, facts) : undefined;
  const mapped = maps.length > 0 ? applyMaps(reading, maps) : nothingMapped;
  const matching = matchWithMaps(reading, procedure, wanted, mapped);
  const observed = observe(reading, matching);
  return {
    spotted,
    procedure,
    mismatch,
    matching,
    mapped,
    observed,
    findings: procedure ? findingsOf(procedure, request, observed, facts) : [],
  };
}

/** From here on a page that says too little may still be taken for what the clerk says it is. */
const leastLikely = 0.3;

/**
 * What the page may be: one procedure, several that it fits as well (Mẫu 04 serves two), or a few that it could
 * be: then only the clerk's own choice of a request says which.
 */
export function likelyProcedures({ procedure, candidates }: Spotted): ProcedureId[] {
  if (procedure) return [procedure];
  const least = candidates.some(({ score }) => score >= spotThreshold) ? spotThreshold : leastLikely;
  return candidates.filter(({ score }) => score >= least).map((candidate) => candidate.procedure);
}

function wantedTypes(request: Request, facts: Facts): ReadonlySet<FieldType> {
  const { single, rows, changes } = requestValues(request, facts);
  return new Set([single, ...rows, ...changes].flatMap((values) => Object.keys(values) as FieldType[]));
}

function findingsOf(
  procedure: ProcedureId,
  request: Request | undefined,
  observed: Observed,
  facts: Facts,
): Finding[] {
  const onPage = withObserved(request ?? blank(procedure, facts.today), observed);
  const findings = checkRequest(onPage, withDeviceKind(onPage, observed, facts));
  return request ? findings : findings.filter(({ ruleId }) => rulesOfPageAlone.has(ruleId));
}

/** A request of which nothing is known but what the page says. */
function blank(procedure: ProcedureId, today: string): Request {
  return {
    id: '00000000-0000-4000-8000-000000000000',
    createdAt: today,
    updatedAt: today,
    procedure,
    state: 'draft',
    timeline: [],
  };
}

function withObserved(request: Request, { addressee, deviceKind, digitallySigned }: Observed): Request {
  return {
    ...request,
    ...(addressee ? { addressee } : {}),
    ...(deviceKind ? { deviceKind } : {}),
    // An empty tick box may just not have been reached yet.
    ...(digitallySigned ? { digitallySigned } : {}),
  };
}

/** What the page says of the device goes before what the registry says: it is what will be sent. */
function withDeviceKind(request: Request, { deviceKind }: Observed, facts: Facts): Facts {
  // A new certificate's kind is the one wished for; the old device is as the registry says.
  if (!deviceKind || request.procedure.startsWith('issue-')) return facts;
  const named = new Set([
    ...(request.deviceIds ?? []),
    ...facts.certificates.flatMap(({ id, deviceId }) =>
      request.certificateIds?.includes(id) ? [deviceId] : [],
    ),
  ]);
  if (named.size > 1) return facts;
  return {
    ...facts,
    devices: facts.devices.map((device) => (named.has(device.id) ? { ...device, kind: deviceKind } : device)),
  };
}

/** What will be written where for the chosen request; nothing when the page is another procedure's. */
export function planFor(
  reading: PageReading,
  { spotted, procedure, matching, mismatch }: Assessment,
  request: Request,
  facts: Facts,
  overwrite: boolean,
): Plan | undefined {
  if (!procedure || mismatch) return undefined;
  return buildPlan(reading, spotted, matching, requestValues(request, facts), procedure, {
    overwrite,
    required: requiredFieldsOf(procedureById(procedure), request.deviceKind),
  });
}
