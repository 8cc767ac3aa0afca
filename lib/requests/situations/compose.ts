/** Turns what a situation has to say into the whole advice: addressee, papers, steps, warnings, request. */
import { letter } from '../../procedures/clauses.ts';
import { addresseeOf, type Citation, DECREE, procedureById } from '../../procedures/index.ts';
import { deviceNumber } from '../../registry/display.ts';
import type { DeviceKind, Request } from '../../registry/schema.ts';
import { hasEnded } from '../../rules/subjects.ts';
import { addresseeClause } from '../addresseeClause.ts';
import { followUps } from '../followUps.ts';
import { prepareRequest } from '../prepare.ts';
import { holderChoice } from './matter.ts';
import type {
  Advice,
  AdviceLine,
  AdviceOption,
  Filing,
  Matter,
  Plan,
  PreparedRequest,
  Situation,
} from './types.ts';

const portal = 'dichvucong.ca.gov.vn';

export function toAdvice(situation: Situation, plan: Plan, matter: Matter): Advice {
  const { filing } = plan;
  const base = {
    situation: situation.id,
    headline: plan.headline,
    citation: plan.citation,
    deadlines: plan.deadlines ?? [],
    also: (plan.also ?? []).map((option) => toOption(option, matter)),
    alternatives: (plan.alternatives ?? []).map((option) => toOption(option, matter)),
  };
  if (!filing) {
    return {
      ...base,
      attachments: plan.attachments ?? [],
      steps: [...(plan.before ?? []), ...(plan.after ?? [])],
      warnings: plan.warnings ?? [],
    };
  }
  const request = prepare(filing, matter);
  const { form } = procedureById(filing.procedure);
  const { profile } = matter.facts;
  const { addressee } = request;
  return {
    ...base,
    procedure: filing.procedure,
    form,
    ...(addressee
      ? {
          addressee,
          office: profile[addressee],
          addresseeCitation: addresseeClause(profile, filing.procedure, request.deviceKind),
        }
      : {}),
    channel: 'portal',
    attachments: [...attachments(filing, request, matter), ...(plan.attachments ?? [])],
    steps: [
      ...(plan.before ?? []),
      ...filingSteps(filing, request, matter),
      ...nextSteps(request, matter),
      ...(plan.after ?? []),
    ],
    warnings: [...(plan.warnings ?? []), ...commonWarnings(filing, request, matter)],
    request,
  };
}

function toOption({ filing, ...line }: AdviceLine & { filing: Filing }, matter: Matter): AdviceOption {
  const { form } = procedureById(filing.procedure);
  return { ...line, procedure: filing.procedure, form, request: prepare(filing, matter) };
}

/** Id and dates are the caller's to give; these stand in for them until then. */
const unborn = { id: '', now: '' };

function prepare(filing: Filing, matter: Matter): PreparedRequest {
  const { facts, organisation } = matter;
  const choice = filing.choice ?? choiceOf(filing, matter);
  const { id, createdAt, updatedAt, ...made } = prepareRequest(
    { procedure: filing.procedure, ...choice },
    facts,
    unborn,
  );
  const deviceKind = made.deviceKind ?? filing.deviceKind;
  const addressee = addresseeOf(facts.profile, filing.procedure, deviceKind);
  // The body's own first certificate cannot be asked for with a signature that it does not have yet.
  const canSign =
    filing.procedure === 'issue-organisation'
      ? (organisation ?? facts.organisation)?.hasDigitalSignature === true
      : facts.organisation?.hasDigitalSignature !== false;
  return {
    ...made,
    ...(deviceKind ? { deviceKind } : {}),
    ...(addressee ? { addressee } : {}),
    digitallySigned: canSign,
    ...(filing.reason ? { reason: filing.reason } : {}),
    ...(filing.changes ? { changes: [...filing.changes] } : {}),
    timeline: [],
  };
}

/** What a request is about when the situation does not say otherwise. */
function choiceOf(filing: Filing, matter: Matter): Filing['choice'] {
  const { certificate, certificates, device, subject } = matter;
  if (filing.procedure.startsWith('issue-')) {
    // The old certificate is named as "số hiệu chứng thư cũ".
    return { ...holderChoice(matter), ...(certificate ? { certificateIds: [certificate.id] } : {}) };
  }
  const only = subject?.kind === 'certificate' || certificates.length === 1 ? certificate : undefined;
  return {
    ...(only ? { certificateIds: [only.id] } : {}),
    ...(device ? { deviceIds: [device.id] } : {}),
    ...(only || device ? {} : holderChoice(matter)),
  };
}

/** A request as the rules and follow-ups read it, before it has an id. */
const asRequest = (request: PreparedRequest): Request => ({
  id: '',
  createdAt: '',
  updatedAt: '',
  ...request,
});

function attachments(filing: Filing, request: PreparedRequest, matter: Matter): AdviceLine[] {
  const procedure = procedureById(filing.procedure);
  const paper = procedure.title.startsWith('Đề nghị') ? 'Văn bản đề nghị' : procedure.title;
  const lines: AdviceLine[] = [
    {
      text: `${paper} theo Mẫu số ${procedure.form}${request.digitallySigned ? ', đã ký số' : ''}`,
      citation: formClause(filing, request),
    },
  ];
  const fields = procedure.requiredFields;
  if (fields.includes('certificate.serialNumber')) {
    const serial = matter.certificate?.serialNumber;
    lines.push({
      text: `Thông tin chứng thư đúng như trong chứng thư${serial ? ` (số hiệu ${serial})` : ''}: số hiệu, tên, thời gian hiệu lực, email, cơ quan`,
      citation: letter.certificateDetails,
    });
  }
  if (fields.includes('device.serialNumber') && hasPrintedNumber(request.deviceKind)) {
    const number = matter.device && deviceNumber(matter.device);
    const which =
      request.deviceKind === 'sim-pki' ? 'dãy số ICCID in trên SIM PKI' : 'số mã vạch in trên PKI Token';
    lines.push({
      text: `Số hiệu thiết bị lưu khóa bí mật: ${which}${number ? ` (${number})` : ''}`,
      citation: letter.deviceSerial,
    });
  }
  return lines;
}

/** The clause that names the form; the Decree's where the letter's names another office as well. */
function formClause(filing: Filing, { addressee }: PreparedRequest): Citation {
  const { legalBasis } = procedureById(filing.procedure);
  const [basis = letter.fullAndExact] = legalBasis;
  const namesDepartment = basis.quote.includes('gửi Sở Khoa học và Công nghệ');
  const ofDecree = legalBasis.filter(({ document }) => document === DECREE).at(-1);
  return namesDepartment && addressee === 'bureau' ? (ofDecree ?? basis) : basis;
}

function hasPrintedNumber(kind: DeviceKind | undefined): boolean {
  return kind === undefined || kind === 'pki-token' || kind === 'sim-pki';
}

function filingSteps(filing: Filing, request: PreparedRequest, { facts }: Matter): AdviceLine[] {
  const { form } = procedureById(filing.procedure);
  const office = request.addressee && facts.profile[request.addressee].name;
  return [
    { text: `Lập văn bản theo Mẫu số ${form}`, citation: formClause(filing, request), who: 'organisation' },
    {
      text: request.digitallySigned
        ? `Ký số và gửi${office ? ` ${office}` : ''} trên ${portal}; không cần gửi thêm bản giấy`
        : `Gửi${office ? ` ${office}` : ''} trên ${portal}`,
      citation: request.digitallySigned ? letter.signedNeedsNoPaper : letter.preferPortal,
      who: 'organisation',
    },
  ];
}

function nextSteps(request: PreparedRequest, { facts }: Matter): AdviceLine[] {
  return followUps(asRequest(request), facts)
    .filter(({ done }) => !done)
    .map(({ title, citation, who, due }) => ({ text: title, citation, who, ...(due ? { due } : {}) }));
}

function commonWarnings(filing: Filing, request: PreparedRequest, matter: Matter): AdviceLine[] {
  const { facts, certificate, name } = matter;
  const issues = filing.procedure.startsWith('issue-');
  const lines: AdviceLine[] = [];
  if (facts.organisation?.hasOwnSeal === false) {
    lines.push({
      text: 'Đơn vị không có con dấu riêng: đề nghị phải do cơ quan, tổ chức quản lý trực tiếp gửi',
      citation: letter.directManager,
    });
  }
  if (request.addressee === undefined) {
    lines.push({
      text: `Chưa biết loại thiết bị nên chưa biết nơi nhận: PKI Token gửi ${facts.profile.department.name}, SIM PKI gửi ${facts.profile.bureau.name}`,
      citation: addresseeClause(facts.profile, filing.procedure, 'sim-pki'),
    });
  }
  if (!issues && !certificate) {
    lines.push({
      text: `Sổ đăng ký chưa có chứng thư của ${name}: hãy ghi số hiệu, thời gian hiệu lực theo tệp chứng thư`,
      citation: letter.certificateDetails,
    });
  }
  if (!issues && matter.devices.length > 1 && !matter.device) {
    lines.push({
      text: `${name} có ${matter.devices.length} thiết bị: hãy chọn đúng thiết bị trong hồ sơ`,
      citation: letter.deviceSerial,
    });
  }
  const open = facts.requests.some(
    (other) =>
      !other.deletedAt &&
      !hasEnded(other) &&
      other.procedure === filing.procedure &&
      overlaps(other.certificateIds, request.certificateIds),
  );
  if (open) {
    lines.push({
      text: 'Đã có một hồ sơ cùng loại chưa xong cho chứng thư này: hãy theo dõi hồ sơ đó, tránh gửi hai lần',
      citation: letter.archive,
    });
  }
  return lines;
}

function overlaps(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return (a ?? []).some((id) => b?.includes(id));
}
