import { describe, expect, it } from 'vitest';
import type { FieldType } from '../../../lib/procedures/fieldTypes.ts';
import { type ProcedureId, procedureIds } from '../../../lib/registry/schema.ts';
import { type Spec, typeOf, typesOf } from './readings.ts';

type Case = [
  label: string,
  section: string | string[],
  on: ProcedureId | undefined,
  is: FieldType | undefined,
];

describe('whose a box is by the heading above it', () => {
  it.each<Case>([
    ['Họ và tên', 'I. Người tiếp nhận thiết bị lưu khóa bí mật', 'issue-person', 'deviceReceiver.fullName'],
    ['Họ và tên', 'NGƯỜI NHẬN TBLK', 'issue-person', 'deviceReceiver.fullName'],
    ['Họ và tên', 'Cán bộ tiếp nhận thiết bị', 'issue-system', 'deviceReceiver.fullName'],
    ['Họ và tên', 'Người nhận CTS', 'renew', 'certificateReceiver.fullName'],
    ['Họ và tên', 'Tiếp nhận tệp chứng thư', 'change', 'certificateReceiver.fullName'],
    ['Họ và tên', 'Cán bộ phối hợp', 'recover-device', 'recoveryCoordinator.fullName'],
    ['Họ và tên', 'Đầu mối phối hợp hỗ trợ khôi phục', 'recover-device', 'recoveryCoordinator.fullName'],
    ['Họ và tên', 'Thủ trưởng cơ quan', 'issue-organisation', 'organisation.headName'],
    ['Chức vụ', 'Người đại diện theo pháp luật', 'issue-organisation', 'organisation.headTitle'],
    ['Họ và tên', 'Thông tin thuê bao', 'issue-person', 'subscriber.name'],
    ['Họ và tên', 'Danh sách cá nhân đề nghị cấp', 'issue-person', 'subscriber.name'],
    ['Số điện thoại', 'Thông tin cơ quan, tổ chức', 'issue-person', 'organisation.phone'],
    ['Thư điện tử', 'Đơn vị đề nghị', 'renew', 'organisation.officialEmail'],
    ['Tỉnh/Thành phố', 'Cơ quan, tổ chức quản lý trực tiếp', 'issue-person', 'organisation.province'],
    // The innermost heading that names anybody decides.
    [
      'Họ và tên',
      ['Thông tin thuê bao', 'Người tiếp nhận thiết bị'],
      'issue-person',
      'deviceReceiver.fullName',
    ],
    ['Họ và tên', ['Người tiếp nhận thiết bị', 'Phần 2'], 'issue-person', 'deviceReceiver.fullName'],
    // The label's own words go before the heading's.
    ['Họ và tên thuê bao', 'Người tiếp nhận thiết bị', 'issue-person', 'subscriber.name'],
    ['Họ tên người phối hợp', 'Thông tin thuê bao', 'recover-device', 'recoveryCoordinator.fullName'],
  ])('%s under %s (%s) → %s', (label, section, on, is) => {
    expect(typeOf({ label, section }, on)).toBe(is);
  });

  it.each([
    'Người nộp hồ sơ',
    'Người ký văn bản',
    'Người liên hệ',
    'Người được ủy quyền',
    'Đại diện bên giao',
    'Đại diện bên nhận',
    'Cán bộ xử lý hồ sơ',
    'Người làm chứng',
  ])('nothing of a person is filled under "%s"', (section) => {
    const labels = ['Họ và tên', 'Số CCCD', 'Ngày cấp', 'Nơi cấp', 'Chức vụ', 'Số điện thoại', 'Email'];
    for (const procedure of procedureIds) {
      for (const label of labels) expect(typeOf({ label, section }, procedure)).toBeUndefined();
    }
  });
});

describe('"Người tiếp nhận" without saying of what', () => {
  const receivers: Record<ProcedureId, FieldType | undefined> = {
    'issue-person': 'deviceReceiver.fullName',
    'issue-organisation': 'deviceReceiver.fullName',
    'issue-system': 'deviceReceiver.fullName',
    renew: 'certificateReceiver.fullName',
    change: 'certificateReceiver.fullName',
    revoke: undefined,
    'recover-device': undefined,
    'confirm-handover': undefined,
    'device-handover': undefined,
    'device-loss': undefined,
  };
  it.each(procedureIds)('%s', (procedure) => {
    const is = receivers[procedure];
    const specs: Spec[] = [
      { label: 'Họ tên người tiếp nhận' },
      { label: 'Người tiếp nhận' },
      { label: 'Họ và tên', section: 'Người tiếp nhận' },
      { label: 'Họ và tên', section: 'CÁN BỘ TIẾP NHẬN' },
    ];
    for (const spec of specs) expect(typeOf(spec, procedure)).toBe(is);
  });

  it('is nobody on a page of no known procedure', () => {
    expect(typeOf({ label: 'Họ và tên', section: 'Người tiếp nhận' })).toBeUndefined();
  });
});

describe('a body that is itself the subscriber', () => {
  it.each<Case>([
    ['Tên cơ quan, tổ chức', 'Thông tin thuê bao', 'issue-organisation', 'subscriber.unit'],
    ['Địa chỉ', 'Thông tin thuê bao', 'issue-organisation', 'organisation.address'],
    ['Địa chỉ', [], 'issue-system', 'organisation.address'],
    ['Thư điện tử công vụ', [], 'issue-system', 'organisation.officialEmail'],
    ['Tỉnh/Thành phố', [], 'issue-organisation', 'organisation.province'],
    // A person's own is asked for by nobody here.
    ['Họ và tên', [], 'issue-organisation', undefined],
    ['Ngày sinh', [], 'issue-system', undefined],
    ['Địa chỉ', [], 'issue-person', undefined],
  ])('%s under %s (%s) → %s', (label, section, on, is) => {
    expect(typeOf({ label, section }, on)).toBe(is);
  });
});

describe('a row of a list', () => {
  const list = { id: 0, row: 1 };
  it.each<[string, ProcedureId, FieldType]>([
    ['Cơ quan, đơn vị', 'renew', 'subscriber.unit'],
    ['Thư điện tử', 'renew', 'subscriber.officialEmail'],
    ['Họ và tên', 'revoke', 'subscriber.name'],
    ['Tên cơ quan, tổ chức', 'issue-organisation', 'organisation.name'],
    ['Cơ quan, tổ chức', 'issue-system', 'system.owner'],
    ['Tên phần mềm', 'issue-system', 'system.name'],
    ['Loại thiết bị', 'revoke', 'device.kind'],
    ['Loại thiết bị', 'issue-person', 'request.deviceKind'],
  ])('%s (%s) → %s', (label, on, is) => {
    expect(typeOf({ label, list }, on)).toBe(is);
  });

  it('is the subscribers’ under "Người nhận thiết bị (thuê bao)"', () => {
    const section = 'Danh sách thuê bao đã nhận thiết bị, người nhận thiết bị';
    expect(typeOf({ label: 'Họ và tên', section, list }, 'confirm-handover')).toBe('subscriber.name');
  });
});

describe('a date in three boxes', () => {
  const years = ['Năm', '2025', '2026'];
  const boxes = (section: string, cluster = 7): Spec[] => [
    { label: 'Ngày', section, cluster },
    { label: 'Tháng', section, cluster, options: ['Tháng', 'Tháng 1', 'Tháng 2'] },
    { label: 'Năm', section, cluster, options: years },
  ];

  it.each<[string, FieldType]>([
    ['Ngày sinh', 'subscriber.birthDate'],
    ['Ngày cấp CCCD', 'subscriber.idIssuedOn'],
    ['Ngày thất lạc', 'loss.date'],
    ['Ngày bàn giao', 'handover.date'],
  ])('%s', (text, is) => {
    const specs = boxes('').map((spec) => ({ ...spec, labels: [{ place: 'group' as const, text }] }));
    expect(typesOf(specs)).toEqual([is, is, is]);
  });

  it('is known by the heading right above', () => {
    expect(typesOf(boxes('Ngày bàn giao'))).toEqual(['handover.date', 'handover.date', 'handover.date']);
  });

  it('is not a date where a part is missing or comes twice', () => {
    const [day, month, year] = boxes('Ngày bàn giao') as [Spec, Spec, Spec];
    expect(typesOf([day, month])).toEqual([undefined, undefined]);
    expect(typesOf([day, day, year])).toEqual([undefined, undefined, undefined]);
    expect(typesOf([day, { ...month, cluster: 8 }, year])).toEqual([undefined, undefined, undefined]);
  });
});
