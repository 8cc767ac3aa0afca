/** What a clerk may change on one paper, and what stands there until then. */
import { addresseeOf, DECREE, type Profile } from '../procedures/index.ts';
import { isoDate, type Organisation, type Request } from '../registry/schema.ts';
import { z } from '../registry/zod.ts';
import type { Facts } from '../rules/types.ts';
import { formatLongDate } from '../vietnamese/dates.ts';
import { fold } from '../vietnamese/fold.ts';
import { findProvince } from '../vietnamese/provinces.ts';
import type { DocumentForm } from './types.ts';

/** How a signer signs: for themselves, for a collective, or in someone's place (Decree 30/2020, Điều 13). */
export const signerModes = ['own', 'TM.', 'Q.', 'KT.', 'TL.', 'TUQ.'] as const;
export type SignerMode = (typeof signerModes)[number];

export const signerModeLabels: Readonly<Record<SignerMode, string>> = {
  own: 'Người đứng đầu ký',
  'TM.': 'TM. (thay mặt tập thể)',
  'Q.': 'Q. (quyền)',
  'KT.': 'KT. (ký thay)',
  'TL.': 'TL. (thừa lệnh)',
  'TUQ.': 'TUQ. (thừa ủy quyền)',
};

const text = z.optional(z.string());

/** What belongs to the letterhead and the signer: may be kept for the papers to come. */
const lastingShape = {
  superior: text,
  issuer: text,
  place: text,
  /** What follows the number: `THPTTA-VP`. */
  symbol: text,
  signerMode: z.optional(z.enum(signerModes)),
  headTitle: text,
  signerTitle: text,
  signerName: text,
  /** Nơi nhận, one a line. */
  recipients: text,
};
export const lastingSettingsSchema = z.object(lastingShape);
export type LastingSettings = z.output<typeof lastingSettingsSchema>;

export const paperSettingsSchema = z.object({
  /** Id of the clerk's own template; empty for ours. Absent: the one that is in use for the form. */
  templateId: text,
  ...lastingShape,
  /** The number and the day are written by hand, or by the system that numbers the letters. */
  leaveNumberOpen: z.optional(z.boolean()),
  subject: text,
  /** Kính gửi, one a line. */
  sendTo: text,
  /** Legal bases, one a line. */
  bases: text,
  /** Of a record (Mẫu 08, 09): who speaks for each side, in how many copies. */
  meetingPlace: text,
  giverName: text,
  giverTitle: text,
  takerBody: text,
  takerName: text,
  takerTitle: text,
  /** One a line: name, title. */
  participants: text,
  copies: text,
  /** Day and state of a handover (Mẫu 07, 08), a loss (Mẫu 09): else as the request has them. */
  handoverDate: z.optional(isoDate),
  condition: text,
  lossDate: z.optional(isoDate),
  lossCircumstances: text,
  lossMeasures: text,
  /** Mẫu 02 for several bodies at once: those besides the request's own. */
  organisationIds: z.optional(z.array(z.string())),
});
export type PaperSettings = z.output<typeof paperSettingsSchema>;

/** The setting `papers` of the registry. */
const papersSettingSchema = z.object({
  lasting: z.optional(lastingSettingsSchema),
  /** Number of a form → id of the clerk's own template that is in use for it. */
  templates: z.optional(z.record(z.string(), z.string())),
});
export type PapersSetting = z.output<typeof papersSettingSchema>;

/** What is kept for all papers; nothing where it is of another shape. */
export function parsePapersSetting(value: unknown): PapersSetting {
  const parsed = papersSettingSchema.safeParse(value ?? {});
  return parsed.success ? parsed.data : {};
}

/** The settings in force: those of this paper, else those kept for all, else what the registry says. */
export function settingsInForce(
  form: DocumentForm,
  request: Request,
  facts: Facts,
  own: PaperSettings = {},
  kept: LastingSettings = {},
): PaperSettings {
  const mode = own.signerMode ?? kept.signerMode ?? 'own';
  const derived = derivedSettings(form, request, facts, mode);
  // Whoever was kept signs in that way only.
  const sameSigner = (kept.signerMode ?? 'own') === mode;
  const { signerName, signerTitle, ...others } = kept;
  return {
    ...derived,
    ...given(others),
    ...(sameSigner ? given({ signerName, signerTitle }) : {}),
    ...given(own),
    signerMode: mode,
  };
}

function given<T extends object>(settings: T): T {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as T;
}

function derivedSettings(
  form: DocumentForm,
  request: Request,
  { profile, organisation }: Facts,
  mode: SignerMode,
): PaperSettings {
  const addressee = request.addressee ?? addresseeOf(profile, request.procedure, request.deviceKind);
  const signsSelf = mode === 'own' || mode === 'Q.' || mode === 'TM.';
  const head = organisation?.head;
  return given({
    superior: superiorOf(organisation),
    issuer: organisation?.name,
    place: placeOf(organisation?.province),
    signerMode: mode,
    headTitle: head?.title,
    signerTitle: signsSelf ? head?.title : undefined,
    signerName: signsSelf ? head?.name : undefined,
    recipients: 'Như trên\nLưu: VT',
    subject: form.subject,
    sendTo: addressee && profile[addressee].name,
    bases: basesOf(profile).join('\n'),
    meetingPlace: request.handover?.place,
    handoverDate:
      request.handover?.date ??
      request.timeline?.find(({ event }) => event === 'handed-over')?.at.slice(0, 10),
    condition: request.handover?.condition,
    lossDate: request.loss?.date,
    lossCircumstances: request.loss?.circumstances,
    lossMeasures: request.loss?.measures,
    giverName: head?.name,
    giverTitle: head?.title,
    takerBody: profile.bureau.name,
    copies: '2',
  });
}

/** The body above: the last level that is not the body itself. */
function superiorOf(organisation: Organisation | undefined): string | undefined {
  const above = (organisation?.levels ?? []).filter(
    (level) => level.trim() !== '' && fold(level) !== fold(organisation?.name ?? ''),
  );
  return above.at(-1);
}

/** A letter is dated at its province, without the word for it (`Long An`), but for a city named after a person. */
function placeOf(province: string | undefined): string | undefined {
  const known = province ? findProvince(province) : undefined;
  if (known) return known.id === 'ho-chi-minh' ? known.officialName : known.name;
  return province?.replace(/^(?:tỉnh|thành phố|TP\.?)\s+/i, '');
}

/** The Decree, and the document by which the province says where requests go. */
function basesOf({ source }: Profile): string[] {
  const decree =
    'Căn cứ Nghị định số 68/2024/NĐ-CP ngày 25 tháng 6 năm 2024 của Chính phủ quy định về chữ ký số chuyên dùng công vụ';
  if (source.document === DECREE) return [decree];
  const numbered = source.document.replace(/^(Quyết định|Công văn|Nghị định) (?=\d)/, '$1 số ');
  const dated = /^\d{4}-\d{2}-\d{2}$/.test(source.date)
    ? numbered.replace(/(?= của )|$/, ` ${formatLongDate(source.date)}`)
    : numbered;
  return [decree, `Căn cứ ${dated}`];
}
