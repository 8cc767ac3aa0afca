/** What a certificate's own words say: whose it is, who issued it, whether it still holds. */

import type { SubjectKind } from '../../registry/schema.ts';
import { daysBetween, formatDate } from '../../vietnamese/dates.ts';
import { fold, tidy } from '../../vietnamese/fold.ts';
import type { CertificateNote, DistinguishedName, ParsedCertificate } from './types.ts';

/** Names of the authorities of the Ban Cơ yếu Chính phủ, folded: older ones are written without accents. */
const governmentWords = [
  'ban co yeu chinh phu',
  'cuc chung thuc so va bao mat thong tin',
  'chuyen dung chinh phu',
  'chung thuc so chinh phu',
  'phuc vu cac co quan nha nuoc',
  'phuc vu cac co quan dang',
  'ca phuc vu cac co quan',
  'vgca',
];

/**
 * Whether the issuer's name is one of the government's certification service (chứng thư chữ ký số
 * chuyên dùng công vụ). By its name only: the signature is not checked.
 */
export function isGovernmentIssuer({ commonName, organisations, units }: DistinguishedName): boolean {
  const names = [commonName ?? '', ...organisations, ...units].map(fold);
  return names.some((name) => governmentWords.some((words) => ` ${name} `.includes(` ${words} `)));
}

/** The issuer as the registry keeps it. */
export function issuerName({ commonName, organisations }: DistinguishedName): string | undefined {
  return commonName ?? organisations[0];
}

/** What the clerk should know of a certificate before it is taken. */
export function judgeCertificate(certificate: ParsedCertificate, today: string): CertificateNote[] {
  const notes: CertificateNote[] = [];
  const { validFrom, validTo, issuer, subject, levels, emails } = certificate;
  if (!isGovernmentIssuer(issuer)) {
    const name = issuerName(issuer) ?? 'không ghi tên';
    const selfSigned = issuer.text === subject.text ? ' (tự ký)' : '';
    notes.push({
      severity: 'error',
      message: `Không phải chứng thư chuyên dùng công vụ: nơi cấp là “${name}”${selfSigned}, không thuộc Ban Cơ yếu Chính phủ.`,
      remedy:
        'Chọn lại tệp chứng thư do Cục Chứng thực số và Bảo mật thông tin cấp; nếu chắc chắn là chứng thư công vụ, thêm tay ở mục Chứng thư.',
    });
  } else if (certificate.isAuthority) {
    notes.push({
      severity: 'info',
      message: 'Đây là chứng thư của nơi cấp (CA), không phải của thuê bao: bỏ qua.',
      remedy: 'Không cần nhập vào sổ.',
    });
    return notes;
  }
  if (daysBetween(today, validTo) < 0)
    notes.push({
      severity: 'warning',
      message: `Đã hết hạn ngày ${formatDate(validTo)}.`,
      remedy: 'Nhập để lưu lịch sử, hoặc bỏ qua; nếu còn cần ký số, lập hồ sơ đề nghị cấp mới.',
    });
  else if (daysBetween(today, validFrom) > 0)
    notes.push({
      severity: 'warning',
      message: `Chưa có hiệu lực, đến ngày ${formatDate(validFrom)} mới dùng được.`,
      remedy: 'Đối chiếu ngày với thông báo của nơi cấp.',
    });
  if (subject.repaired)
    notes.push({
      severity: 'warning',
      message: `Tên trong chứng thư ghi bằng bảng mã ${subject.repaired.encoding}, đã chuyển: “${subject.repaired.from}” → “${subject.repaired.to}”.`,
      remedy: 'Đối chiếu tên và các cấp tổ chức với thuê bao.',
    });
  if (!subject.commonName)
    notes.push({
      severity: 'warning',
      message: 'Chứng thư không ghi tên thuê bao.',
      remedy: 'Chọn thuê bao rồi mới nhập.',
    });
  if (emails.length > 1)
    notes.push({
      severity: 'info',
      message: `Chứng thư có ${emails.length} địa chỉ thư điện tử: ${emails.join(', ')}; dùng địa chỉ đầu.`,
      remedy: 'Đối chiếu với địa chỉ thư điện tử công vụ của thuê bao.',
    });
  if (emails.length === 0)
    notes.push({
      severity: 'info',
      message: 'Chứng thư không ghi địa chỉ thư điện tử.',
      remedy: 'Xác nhận thuê bao bằng cách khác, vì chỉ có họ tên thì không đủ.',
    });
  const named = subject.organisations.length + subject.units.length;
  if (named > levels.length)
    notes.push({
      severity: 'warning',
      message: `Chứng thư ghi ${named} cấp tổ chức, sổ chỉ có 4 cấp: lấy 4 cấp đầu.`,
      remedy: 'Sửa các cấp tổ chức của thuê bao sau khi nhập.',
    });
  return notes;
}

/** First words, with their diacritics, by which a body is known: `Trường` is a school, `Trương` a surname. */
const bodyWords =
  /^(?:ubnd|hđnd|ủy ban|uỷ ban|hội đồng|sở|bộ|cục|chi cục|tổng cục|vụ|viện|trường|trung tâm|phòng|ban (?:quản lý|chỉ đạo|dân vận|tổ chức|tuyên giáo|nội chính|kinh tế|cơ yếu|thường vụ|quản trị|chấp hành|tiếp|thi đua|tôn giáo|an toàn)|văn phòng|đảng (?:ủy|uỷ|bộ)|huyện (?:ủy|uỷ|đoàn)|tỉnh (?:ủy|uỷ|đoàn)|thành (?:ủy|uỷ|đoàn)|thị (?:ủy|uỷ|đoàn)|công an|bệnh viện|trạm|tòa án|toà án|viện kiểm sát|kho bạc|thanh tra|thư viện|bảo tàng|bảo hiểm|chi nhánh|quỹ|báo |đài |nhà (?:văn hóa|văn hoá|thiếu nhi|xuất bản|hát|máy)|học viện|đại học|cao đẳng|hạt kiểm lâm|đội |đoàn (?:thanh niên|tncs|đại biểu|luật sư|nghệ)|hội (?:nông dân|liên hiệp|cựu|chữ thập|luật|nhà|khuyến|người)|liên đoàn|liên minh|mặt trận|ủy viên|tập đoàn|tổng công ty|công ty|ngân hàng|cơ quan|thành phố|tỉnh|huyện|quận|xã|phường|thị trấn|thị xã|mầm non|mẫu giáo|tiểu học|thcs|thpt|thuế|hải quan|chi bộ)(?=$|[\s.,-])/u;

const serverWords =
  /(?:^|\s)(?:hệ thống|phần mềm|máy chủ|dịch vụ|cổng|trang thông tin|ứng dụng|thiết bị|server|ssl|api|csdl|cơ sở dữ liệu)(?=$|\s)/iu;

/**
 * Whose certificate it is by its words alone: a host name, a body, or else a person where the name can
 * be one and an e-mail goes with it. What is not sure stays open, to be said by the clerk.
 */
export function findKind({ subject, emails, dnsNames }: ParsedCertificate): SubjectKind | undefined {
  const name = tidy(subject.commonName ?? '');
  if (name === '') return undefined;
  if (dnsNames.length > 0 || /^(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(name)) return 'system';
  const lower = name.toLocaleLowerCase('vi');
  if (serverWords.test(name)) return 'system';
  if (bodyWords.test(lower) || bodyWords.test(`${lower} `)) return 'organisation';
  // Without accents `truong` may be a school or a surname.
  const words = name.split(' ');
  const unaccented = fold(name) === name.toLowerCase();
  if (unaccented && /^(?:truong|so|bo|cuc|phong|ban|vien|ubnd|trung tam|van phong)\b/.test(lower))
    return undefined;
  const canBePerson = words.length >= 2 && words.length <= 7 && /^[\p{L}\p{M}'’. -]+$/u.test(name);
  return canBePerson && emails.length > 0 ? 'person' : undefined;
}
