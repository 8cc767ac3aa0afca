import type { Profile } from '../procedures/types.ts';
import type { Request } from '../registry/schema.ts';
import { fold } from '../vietnamese/fold.ts';
import { changesOf, isAboutWorkplace } from './changes.ts';
import { letter } from './citations.ts';
import { toRevoke } from './conversions.ts';
import { scopeOf, subjectKindsOf } from './subjects.ts';
import type { Rule } from './types.ts';
import { listed } from './words.ts';

/** How names of Party bodies and mass organisations begin, folded. */
const partyOrMass =
  /^(?:(?:van phong|ban to chuc|ban noi chinh|ban tuyen giao(?: va dan van)?|ban dan van|uy ban kiem tra) )?(?:tinh uy|thanh uy|huyen uy|thi uy|quan uy|dang uy|trung uong dang)\b|^(?:uy ban )?(?:mttq|mat tran to quoc)\b|^(?:tinh|thanh|huyen) doan\b|^doan thanh nien\b|^hoi (?:lien hiep phu nu|nong dan|cuu chien binh|chu thap do)\b|^(?:lien doan lao dong|cong doan)\b/;
/** The same of bodies of vertical sectors (ngành dọc). */
const verticalSector =
  /^(?:cong an|(?:chi cuc |cuc )?thue (?:tinh|thanh pho|co so|khu vuc|huyen|thi xa)|(?:chi cuc |cuc )(?:thue|hai quan|thong ke|thi hanh an)|hai quan|kho bac nha nuoc|bao hiem xa hoi|toa an nhan dan|vien kiem sat nhan dan|thi hanh an dan su|bo chi huy quan su|ngan hang nha nuoc)\b/;

/**
 * A person who moves to a Party body, a mass organisation or a vertical-sector body gives the
 * certificate up (letter, mục 7). Found by the reason, or by how the name of the new body begins.
 */
export const leavingTheProvinceIsRevocation: Rule = {
  id: 'leaving-the-province-is-revocation',
  severity: 'error',
  summary:
    'Cá nhân chuyển đến cơ quan đảng, đoàn thể, cơ quan ngành dọc: đề nghị thu hồi, không đề nghị thay đổi.',
  citation: letter(
    'Mục 7',
    'cá nhân thay đổi vị trí công tác mà thông tin về vị trí công tác mới không phù hợp với thông tin trong chứng thư chữ ký số (áp dụng đối với trường hợp chuyển công tác đến các cơ quan đảng, đoàn thể, cơ quan ngành dọc).',
  ),
  check(request, facts) {
    if (request.procedure !== 'change') return [];
    const subjects = subjectKindsOf(request, facts);
    if (subjects.size > 0 && !subjects.has('person')) return [];
    const body = request.reason === 'moved-outside' ? '' : outsideBody(request, facts.profile);
    if (body === undefined) return [];
    const names = listed(scopeOf(request, facts).people.map(({ fullName }) => fullName));
    return [
      {
        message: `${names || 'Cá nhân'} chuyển đến ${body || 'cơ quan đảng, đoàn thể hoặc cơ quan ngành dọc'}: không đề nghị thay đổi thông tin mà phải đề nghị thu hồi chứng thư (Mẫu số 05).`,
        field: body ? 'changes' : 'reason',
        fix: toRevoke(request, facts, 'moved-outside'),
      },
    ];
  },
};

function outsideBody(request: Request, profile: Profile): string | undefined {
  // Where a move within the State keeps the certificate, a State body of a vertical sector is not outside.
  const staysWithin = profile.moves?.changeWithin === 'state-sector';
  return changesOf(request).find((change) => {
    if (!isAboutWorkplace(change)) return false;
    const name = fold(change.to ?? '');
    return partyOrMass.test(name) || (!staysWithin && verticalSector.test(name));
  })?.to;
}
