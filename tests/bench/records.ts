/** Registries of any size, the same on every run. */
import type { Certificate, Staff } from '../../lib/registry/schema.ts';

const families = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Huỳnh',
  'Võ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
];
const middles = ['Thị', 'Văn', 'Hồng', 'Minh', 'Thanh', 'Ngọc', 'Quốc', 'Đức', 'Kim', 'Bảo', 'Xuân'];
const givens = [
  'An',
  'Bình',
  'Châu',
  'Dũng',
  'Đạt',
  'Giang',
  'Hạnh',
  'Khánh',
  'Linh',
  'Mai',
  'Nhung',
  'Phương',
  'Quỳnh',
  'Sơn',
  'Thảo',
  'Uyên',
  'Vân',
];
const positions = ['Giáo viên', 'Kế toán', 'Văn thư', 'Hiệu trưởng', 'Phó Hiệu trưởng', 'Chuyên viên'];
const base = { createdAt: '2026-01-05T01:30:00Z', updatedAt: '2026-01-05T01:30:00Z' };
const at = (list: readonly string[], n: number) => list[n % list.length] ?? '';
const id = (kind: string, n: number) => `7e57${kind}-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

/** `people` staff, and two certificates for each: one that has run out and one in force. */
export function manyRecords(people: number): { staff: Staff[]; certificates: Certificate[] } {
  const staff = Array.from({ length: people }, (_, n): Staff => {
    const fullName = `${at(families, n)} ${at(middles, n * 7 + Math.floor(n / 13))} ${at(givens, n * 5 + Math.floor(n / 143))}`;
    return {
      ...base,
      id: id('0b01', n),
      fullName,
      birthDate: `19${60 + (n % 40)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`,
      idNumber: `080${String(100_000_000 + n * 7919).slice(-9)}`,
      idIssuedOn: '2021-06-10',
      officialEmail: `canbo${n}@longan.gov.vn`,
      mobile: `09${String(10_000_000 + n * 6007).slice(-8)}`,
      position: at(positions, n),
      unit: `Trường THCS số ${n % 250}`,
      province: 'Long An',
      status: 'active',
    };
  });
  const certificates = staff.flatMap(({ id: subject, fullName }, n) =>
    [0, 1].map(
      (which): Certificate => ({
        ...base,
        id: id('0c01', n * 2 + which),
        subject: { kind: 'person', id: subject },
        serialNumber: (0x5401_0000_0000 + (n * 2 + which) * 104_729)
          .toString(16)
          .toUpperCase()
          .padStart(16, '0'),
        commonName: fullName,
        issuer: 'CA phục vụ các cơ quan Nhà nước G2',
        validFrom: which === 0 ? '2018-03-01' : '2023-03-01',
        validTo: which === 0 ? '2023-03-01' : `202${7 + (n % 2)}-03-01`,
        renewals: which,
        status: which === 0 ? 'expired' : 'active',
      }),
    ),
  );
  return { staff, certificates };
}
