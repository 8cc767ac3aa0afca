/** A request to what its form says: every placeholder with its text, and what is still missing. */
import type { FieldValue, FieldValues } from '../procedures/fieldTypes.ts';
import { addresseeOf, procedureById } from '../procedures/index.ts';
import type { Organisation, Request } from '../registry/schema.ts';
import { prepareRequest } from '../requests/prepare.ts';
import { type RequestSubject, requestValues, subjectsOf } from '../requests/values.ts';
import type { Facts } from '../rules/types.ts';
import { fold } from '../vietnamese/fold.ts';
import { changesByRow } from './changes.ts';
import { Collector, type Missing } from './collector.ts';
import { placeholdersOf, rowList } from './layout.ts';
import { letterData } from './letter.ts';
import { keyed, placeholderKey } from './names.ts';
import { type LastingSettings, type PaperSettings, settingsInForce } from './settings.ts';
import { upperFirst } from './text.ts';
import type { DocumentForm } from './types.ts';

/** Placeholder key → text, a list of texts, or the rows of the table. */
export type TemplateData = Readonly<Record<string, string | readonly string[] | readonly RowData[]>>;
export type RowData = Readonly<Record<string, string>>;

export interface FilledDocument {
  data: TemplateData;
  missing: readonly Missing[];
  /** What is in force, for the boxes in which it can be changed. */
  settings: PaperSettings;
}

export interface DocumentSource {
  form: DocumentForm;
  request: Request;
  /** As for the rules: must hold the records that the request refers to. */
  facts: Facts;
  /** All bodies of the registry. */
  organisations: readonly Organisation[];
  /** What the clerk changed for this paper. */
  own?: PaperSettings;
  /** What the clerk keeps for all papers. */
  kept?: LastingSettings;
  /** Keys of the placeholders that the template uses; those of the form's own template when absent. */
  keys?: readonly string[];
}

/**
 * What a form says for a request. Nothing is made up: what is not known is marked in the text
 * (`[cần bổ sung: …]`) and listed.
 */
export function documentData(source: DocumentSource): FilledDocument {
  const { form, facts, organisations, own, kept, keys = placeholdersOf(form).map(placeholderKey) } = source;
  const request = requestFor(form, source.request, facts);
  const settings = settingsInForce(form, request, facts, own, kept);
  const say = new Collector();
  const subjects = withOrganisations(
    form,
    request,
    subjectsOf(request, facts),
    organisations,
    settings,
    facts,
  );
  const letter = letterData(form, request, facts, settings, subjects.length, say);
  const values = requestValues(request, facts);
  const changes = changesByRow(subjects, values.changes);
  const rows = subjects.map((subject, index) => {
    const row = named(values.rows[index] ?? {}, subject);
    say.about(nameOf(subject));
    const texts = form.row(
      { subject, values: row, request, facts, settings, changes: changes[index] ?? [] },
      say,
    );
    return keyed({ STT: String(index + 1), ...texts });
  });
  say.about(undefined);
  if (rows.length === 0) say.need(rowList, undefined, { at: 'request' }, 'danh sách thuê bao');
  const used = new Set(keys);
  return {
    data: { ...letter, danh_sach: rows },
    missing: say.missing.filter(({ key }) => used.has(key)),
    settings,
  };
}

/** The request itself, or the one that a later paper about the same subjects would be made from. */
export function requestFor(form: DocumentForm, request: Request, facts: Facts): Request {
  const [procedure] = form.procedures;
  if (form.procedures.includes(request.procedure) || procedure === undefined) return request;
  // The old certificates of whoever gets a new one are none of a later paper's.
  const isNew = request.procedure.startsWith('issue-');
  const prepared = prepareRequest(
    {
      procedure,
      staffIds: request.staffIds,
      systemIds: request.systemIds,
      certificateIds: isNew ? undefined : request.certificateIds,
      deviceIds: isNew ? undefined : request.deviceIds,
      ...(request.procedure === 'issue-organisation' ? { organisationId: request.organisationId } : {}),
    },
    facts,
    { id: request.id, now: request.updatedAt },
  );
  const { handover, loss, timeline } = request;
  // The number and date are those of the first letter, not of this paper.
  return { ...prepared, handover, loss, timeline };
}

function withOrganisations(
  form: DocumentForm,
  request: Request,
  subjects: readonly RequestSubject[],
  organisations: readonly Organisation[],
  settings: PaperSettings,
  facts: Facts,
): RequestSubject[] {
  const byId = (id: string | undefined) =>
    organisations.find((one) => one.id === id && one.deletedAt === undefined);
  if (form.number === '02') {
    const ids = new Set([
      request.organisationId ?? facts.organisation?.id,
      ...(settings.organisationIds ?? []),
    ]);
    return [...ids].flatMap((id) => {
      const organisation = byId(id) ?? (facts.organisation?.id === id ? facts.organisation : undefined);
      return organisation ? [{ organisation }] : [];
    });
  }
  return subjects.map((subject) => {
    if (subject.organisation) return subject;
    if (subject.certificate?.subject.kind === 'organisation') {
      return { ...subject, organisation: byId(subject.certificate.subject.id) };
    }
    if (form.number !== '03' || !subject.system) return subject;
    // Whoever manages it is known by name only; its codes are those of the body of that name.
    const { owner } = subject.system;
    const organisation = owner
      ? [facts.organisation, ...organisations].find(
          (one) => one && [one.name, one.shortName].some((name) => name && fold(name) === fold(owner)),
        )
      : facts.organisation;
    return { ...subject, organisation };
  });
}

/** Of a body that the facts do not hold, its own record says who it is. */
function named(values: FieldValues, { organisation }: RequestSubject): FieldValues {
  if (!organisation || values['system.name'] || values['subscriber.unit']) return values;
  const text = (value: string): FieldValue => ({
    kind: 'text',
    text: value,
    source: `Sổ đăng ký: ${organisation.name}`,
  });
  return {
    ...values,
    'subscriber.name': text(organisation.name),
    'subscriber.unit': text(organisation.name),
  };
}

/** Who or what a row is about. */
export function nameOf({
  person,
  system,
  organisation,
  certificate,
  device,
}: RequestSubject): string | undefined {
  return (
    person?.fullName ??
    system?.name ??
    organisation?.name ??
    certificate?.commonName ??
    certificate?.serialNumber ??
    device?.serialNumber ??
    device?.iccid
  );
}

/** To whom the paper goes, where the profile knows. */
export function officeOf(request: Request, { profile }: Pick<Facts, 'profile'>) {
  const addressee = request.addressee ?? addresseeOf(profile, request.procedure, request.deviceKind);
  return addressee && profile[addressee];
}

/** What a form is called: a letter goes by what it asks for. */
export function formTitle(form: DocumentForm): string {
  const [procedure] = form.procedures;
  return form.layout === 'letter' || procedure === undefined
    ? upperFirst(form.subject)
    : procedureById(procedure).title;
}
