import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spot, spotThreshold } from '../../../lib/portal/spot.ts';
import { procedures } from '../../../lib/procedures/index.ts';
import { pageWords } from '../../../lib/procedures/pageWords.ts';
import { type ProcedureId, procedureIds } from '../../../lib/registry/schema.ts';
import { stripDiacritics } from '../../../lib/vietnamese/fold.ts';
import { pageOf } from './readings.ts';
import { strangers } from './wordings/index.ts';

interface Page {
  headings?: string[];
  route?: string;
  title?: string;
  labels?: string[];
}

function spotOn({ headings = [], route = '/#/hs/17', title = '', labels = ['Họ và tên'] }: Page) {
  const specs = labels.map((label) => ({ label }));
  return spot(pageOf(specs, { headings, title, url: `https://dichvucong.ca.gov.vn${route}` }));
}

const headings: Record<ProcedureId, readonly string[]> = {
  'issue-person': [
    'CẤP MỚI CHỨNG THƯ SỐ CÁ NHÂN',
    'Đăng ký cấp mới chứng thư số cho cá nhân (Mẫu số 01)',
    'Mẫu 01 - Cấp chứng thư cho cá nhân',
    'Cap moi CTS ca nhan',
  ],
  'issue-organisation': [
    'Cấp mới cho cơ quan, tổ chức',
    'Cấp mới chứng thư số tổ chức',
    'Đề nghị cấp chứng thư số cho cơ quan, tổ chức (Mẫu số 02)',
  ],
  'issue-system': [
    'Đăng ký cấp chứng thư chữ ký số cho thiết bị, dịch vụ, phần mềm',
    'Cấp mới chứng thư số SSL',
    'Cấp mới thiết bị - dịch vụ - phần mềm',
  ],
  renew: ['Gia hạn chứng thư chữ ký số', 'ĐỀ NGHỊ GIA HẠN CHỨNG THƯ', 'Gia hạn CTS'],
  change: [
    'Thay đổi thông tin chứng thư số',
    'Cập nhật thông tin chứng thư',
    'Thay đổi nội dung thông tin chứng thư',
  ],
  revoke: [
    'Đề nghị thu hồi chứng thư chữ ký số',
    'Hủy chứng thư',
    'Huỷ chứng thư',
    'Thu hồi chứng thư do thất lạc thiết bị',
    'Đề nghị thu hồi chứng thư (thiết bị bị thất lạc)',
  ],
  'recover-device': [
    'Hỗ trợ khôi phục thiết bị lưu khóa bí mật (mở khóa, cấp lại mật khẩu)',
    'Mở khóa SIM PKI',
    'Khôi phục, mở khoá thiết bị lưu khoá bí mật',
  ],
  'confirm-handover': [
    'Thông báo bàn giao thiết bị lưu khóa bí mật',
    'Xác nhận đã bàn giao thiết bị cho thuê bao',
    'Bàn giao thiết bị cho thuê bao',
  ],
  'device-handover': [
    'Lập biên bản giao, nhận thiết bị lưu khóa bí mật',
    'Biên bản bàn giao thiết bị',
    'Bàn giao thiết bị thu hồi',
    'Thu hồi thiết bị lưu khóa bí mật',
  ],
  'device-loss': [
    'Biên bản xác nhận thiết bị lưu khóa bí mật bị thất lạc',
    'Báo mất thiết bị',
    'Xác nhận thất lạc thiết bị',
  ],
};
const told = Object.entries(headings).flatMap(([id, all]) => all.map((heading) => ({ id, heading })));

describe('a page known by its heading', () => {
  it.each(told)('$heading → $id', ({ id, heading }) => {
    expect(spotOn({ headings: [heading] }).procedure).toBe(id);
  });

  it.each(procedures.map(({ id, title }) => ({ id, title })))('$title → $id', ({ id, title }) => {
    expect(spotOn({ headings: [title] }).procedure).toBe(id);
  });

  it('is known however the heading is written, and whatever stands around it', () => {
    const around = ['Trang chủ', 'Dịch vụ công', 'Bước 1: Kê khai', 'Tài liệu đính kèm', 'Hỗ trợ'];
    const letters = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toUpperCase(),
      stripDiacritics,
      (text) => text.normalize('NFD'),
      (text) => `${text} (*)`,
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...told),
        fc.subarray(around),
        fc.subarray(around),
        letters,
        ({ id, heading }, before, after, write) => {
          expect(spotOn({ headings: [...before, write(heading), ...after] }).procedure).toBe(id);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is surer where the route says the same', () => {
    const heading = ['Đăng ký thu hồi chứng thư (trực tuyến)'];
    const alone = spotOn({ headings: heading });
    const both = spotOn({ headings: heading, route: '/#/nop-ho-so/thu-hoi-chung-thu' });
    expect(both.procedure).toBe('revoke');
    expect(both.confidence).toBeGreaterThan(alone.confidence);
    expect(both.confidence).toBeLessThanOrEqual(1);
  });
});

describe('pages that share their words', () => {
  const both = 'Gia hạn, thay đổi nội dung thông tin chứng thư chữ ký số chuyên dùng công vụ';

  it.each([both, 'Gia hạn/thay đổi', 'Mẫu số 04', 'Mẫu 04'])('"%s" alone is either of two', (heading) => {
    const { procedure, candidates } = spotOn({ headings: [heading] });
    expect(procedure).toBeUndefined();
    expect(candidates.map((c) => c.procedure).sort()).toEqual(['change', 'renew']);
  });

  it('the combined page is told by what it asks', () => {
    const changes = ['Nội dung trước thay đổi', 'Nội dung sau thay đổi', 'Lý do thay đổi'];
    const renewals = ['Thời gian gia hạn', 'Số lần đã gia hạn', 'Ngày hết hạn'];
    expect(spotOn({ headings: [both], labels: changes }).procedure).toBe('change');
    expect(spotOn({ headings: [both], labels: renewals }).procedure).toBe('renew');
  });

  it('a menu that names several procedures tells none', () => {
    expect(
      spotOn({ headings: ['Gia hạn chứng thư', 'Thay đổi thông tin chứng thư'] }).procedure,
    ).toBeUndefined();
  });

  it('"Cấp mới chứng thư" waits for the words that say whose', () => {
    expect(spotOn({ headings: ['Cấp mới chứng thư'] }).procedure).toBeUndefined();
    const person = ['Ngày sinh', 'Số CMND/CCCD/Hộ chiếu', 'Chức vụ'];
    const body = ['Tên cơ quan, tổ chức', 'Mã số thuế', 'Mã quan hệ ngân sách', 'Địa chỉ'];
    const system = ['Tên phần mềm', 'Phiên bản', 'Mô tả', 'Loại hệ thống'];
    expect(spotOn({ headings: ['Cấp mới chứng thư'], labels: person }).procedure).toBe('issue-person');
    expect(spotOn({ headings: ['Cấp mới chứng thư'], labels: body }).procedure).toBe('issue-organisation');
    expect(spotOn({ headings: ['Cấp mới chứng thư'], labels: system }).procedure).toBe('issue-system');
  });

  it('what a revocation asks of a lost device does not make it Mẫu 09', () => {
    const labels = ['Thời gian thất lạc', 'Hoàn cảnh thất lạc', 'Biện pháp đã thực hiện'];
    expect(spotOn({ headings: ['Thu hồi chứng thư chữ ký số'], labels }).procedure).toBe('revoke');
  });
});

describe('pages that are none of ours', () => {
  it.each([
    'Đăng nhập',
    'Hồ sơ của tôi',
    'Danh sách hồ sơ',
    'Hướng dẫn nộp hồ sơ trực tuyến',
    'Tra cứu chứng thư số',
    'Dịch vụ chứng thực chữ ký số chuyên dùng công vụ',
    'Thu hồi đất',
    'Gia hạn giấy phép',
    'Thay đổi mật khẩu',
    'Khôi phục mật khẩu',
    'Bàn giao công việc',
    'Báo mất thẻ',
    '',
  ])('"%s"', (heading) => {
    expect(spotOn({ headings: [heading], labels: [...strangers] }).procedure).toBeUndefined();
  });

  it('a page without a single box is none, whatever it is called', () => {
    for (const id of procedureIds) {
      const found = spotOn({ headings: [headings[id][0] ?? ''], labels: [] });
      expect(found).toEqual({ confidence: 0, candidates: [] });
    }
  });
});

describe('routes', () => {
  const routes = procedureIds.flatMap((id) => (pageWords[id].routes ?? []).map((route) => ({ id, route })));

  it.each(routes)('/#/nop-ho-so/$route alone is a hint of $id, no more', ({ id, route }) => {
    const { procedure, candidates } = spotOn({ route: `/#/nop-ho-so/${route}` });
    expect(procedure).toBeUndefined();
    expect(candidates.map((c) => c.procedure)).toContain(id);
    for (const { score } of candidates) expect(score).toBeLessThan(spotThreshold);
  });

  it.each(['/nop-ho-so/gia-han', '/#/gia_han', '/#/Gia%20h%E1%BA%A1n', '/#/hs/gia-han/17'])('%s', (route) => {
    expect(spotOn({ route }).candidates.map((c) => c.procedure)).toEqual(['renew']);
  });

  it('does not read what a query says, nor part of a word', () => {
    expect(spotOn({ route: '/#/hs?from=gia-han' }).candidates).toEqual([]);
    expect(spotOn({ route: '/?next=/gia-han' }).candidates).toEqual([]);
    expect(spotOn({ route: '/#/gia-hang' }).candidates).toEqual([]);
  });

  it('bears an address that cannot be decoded', () => {
    expect(spotOn({ route: '/#/%E0%A4%A' }).candidates).toEqual([]);
  });
});

it('never claims a procedure below the threshold, nor one that is not clearly ahead', () => {
  const words = procedureIds.flatMap((id) => [...pageWords[id].titles, ...pageWords[id].labels]);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), { maxLength: 4 }),
      fc.array(fc.constantFrom(...words), { maxLength: 8 }),
      fc.constantFrom(...words, ''),
      (headings, labels, title) => {
        const { procedure, confidence, candidates } = spotOn({ headings, labels, title });
        const [best, second] = candidates;
        expect(confidence).toBeLessThanOrEqual(1);
        if (!procedure) return;
        expect(best?.procedure).toBe(procedure);
        expect(best?.score).toBeGreaterThanOrEqual(spotThreshold);
        expect((best?.score ?? 0) - (second?.score ?? 0)).toBeGreaterThanOrEqual(0.1);
      },
    ),
    { numRuns: 500 },
  );
});
