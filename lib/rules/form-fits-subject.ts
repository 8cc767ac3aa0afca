import type { ProcedureId, Request, SubjectKind } from '../registry/schema.ts';
import { letter } from './citations.ts';
import { toProcedure } from './conversions.ts';
import { scopeOf } from './subjects.ts';
import type { Facts, Rule } from './types.ts';

const forms: Readonly<Record<SubjectKind, { form: string; of: string; quote: string }>> = {
  person: {
    form: '01',
    of: 'cá nhân',
    quote:
      'Đối với Chứng thư chữ ký số cho cá nhân: Cơ quan, tổ chức quản lý trực tiếp lập đề nghị theo Mẫu số 01 kèm theo Nghị định 68, gửi Cục Chứng thực số và Bảo mật thông tin.',
  },
  organisation: {
    form: '02',
    of: 'cơ quan, tổ chức',
    quote:
      'Đối với Chứng thư chữ ký số cho cơ quan, tổ chức: Cơ quan, tổ chức quản lý trực tiếp lập đề nghị theo Mẫu số 02 kèm theo Nghị định 68, gửi Cục Chứng thực số và Bảo mật thông tin.',
  },
  system: {
    form: '03',
    of: 'thiết bị, dịch vụ, phần mềm',
    quote:
      'Đối với Chứng thư chữ ký số cho thiết bị, dịch vụ, phần mềm: Cơ quan, tổ chức quản lý trực tiếp lập đề nghị theo Mẫu số 03 kèm theo Nghị định 68, gửi Cục Chứng thực số và Bảo mật thông tin.',
  },
};
const subjectOf: Readonly<Partial<Record<ProcedureId, SubjectKind>>> = {
  'issue-person': 'person',
  'issue-organisation': 'organisation',
  'issue-system': 'system',
};

/** Mẫu 01 is for people, 02 for bodies, 03 for devices, services and software (letter, mục 5). */
export const formFitsSubject: Rule = {
  id: 'form-fits-subject',
  severity: 'error',
  summary:
    'Cấp mới dùng đúng mẫu: Mẫu 01 cho cá nhân, Mẫu 02 cho cơ quan, tổ chức, Mẫu 03 cho thiết bị, dịch vụ, phần mềm.',
  citation: letter('Mục 5', forms.person.quote),
  check(request, facts) {
    const wanted = subjectOf[request.procedure];
    if (!wanted) return [];
    const named = namedKinds(request, facts);
    const others = named.filter((kind) => kind !== wanted);
    const [only] = others;
    if (!only) return [];
    const used = forms[wanted];
    const list = others.map((kind) => `${forms[kind].of} (Mẫu số ${forms[kind].form})`).join(', ');
    const whole = others.length === 1 && named.length === 1;
    return [
      {
        message: `Mẫu số ${used.form} dùng cho ${used.of} nhưng đề nghị nêu ${list}. ${whole ? `Hãy chuyển sang Mẫu số ${forms[only].form}.` : 'Hãy tách thành từng đề nghị theo đúng mẫu.'}`,
        field: 'procedure',
        citation: letter('Mục 5', forms[only].quote),
        ...(whole ? { fix: toProcedure(`issue-${only}`, request, facts) } : {}),
      },
    ];
  },
};

/**
 * The kinds of subject that a request for a new certificate names: by people and systems, else by the
 * old certificates, else by an organisation that is not just the sender.
 */
function namedKinds(request: Request, facts: Facts): SubjectKind[] {
  const kinds: SubjectKind[] = [];
  if (request.staffIds?.length) kinds.push('person');
  if (request.systemIds?.length) kinds.push('system');
  if (kinds.length > 0) return kinds;
  const { certificates } = scopeOf(request, facts);
  if (certificates.length > 0)
    return [...new Set(certificates.flatMap(({ subject }) => subject?.kind ?? []))];
  const sender = facts.organisation?.id;
  return request.organisationId && request.organisationId !== sender ? ['organisation'] : [];
}
