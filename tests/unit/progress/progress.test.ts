import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSeen, type Seen } from '../../../components/portal-memory/seen.ts';
import { parseStatuses, withStatus } from '../../../components/portal-memory/statuses.ts';
import { followPortal, requestFrom, withKept, withSeen } from '../../../components/progress/apply.ts';
import {
  type Comparison,
  compareProgress,
  dateIn,
  type Known,
  type Paired,
  procedureOf,
} from '../../../components/progress/compare.ts';
import { columns } from '../../../lib/portal/progress/columns.ts';
import { columnOf, isRequestList } from '../../../lib/portal/progress/header.ts';
import { statuses } from '../../../lib/portal/progress/statuses.ts';
import { foldStatus, stateOf } from '../../../lib/portal/progress/tell.ts';
import type { PortalRow } from '../../../lib/portal/progress/types.ts';
import {
  type ProcedureId,
  type Request,
  type RequestState,
  requestSchema,
  requestStates,
} from '../../../lib/registry/schema.ts';

const today = '2026-11-22';
const now = `${today}T03:00:00.000Z`;

let count = 0;
function request(state: RequestState, own: Partial<Request> = {}): Request {
  count += 1;
  return {
    id: `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
    createdAt: '2026-11-10T03:00:00.000Z',
    updatedAt: '2026-11-10T03:00:00.000Z',
    procedure: 'renew',
    state,
    timeline: [{ at: '2026-11-10', event: state, source: 'clerk' }],
    portalCode: 'YC-261120-00417',
    ...own,
  };
}

const row = (status: string, own: Partial<PortalRow> = {}): PortalRow => ({
  code: 'YC-261120-00417',
  status,
  ...own,
});

function compare(
  rows: readonly PortalRow[],
  requests: readonly Request[],
  own: Partial<Known> = {},
): Comparison {
  return compareProgress(rows, { requests, names: new Map(), statuses: [], seen: {}, today, ...own });
}

/** In which part of a comparison the only row ended. */
function placeOf(comparison: Comparison): string {
  const [place = 'nowhere', ...more] = Object.entries(comparison).flatMap(([name, list]) =>
    list.map(() => name),
  );
  expect(more).toEqual([]);
  return place;
}

describe('the words of the portal', () => {
  it('stand for one state each', () => {
    const all = Object.entries(statuses).flatMap(([state, words]) =>
      words.map((word) => [foldStatus(word), state]),
    );
    expect(new Set(all.map(([word]) => word)).size).toBe(all.length);
    for (const [word, state] of all) expect(stateOf(word as string)).toBe(state);
  });

  it.each([
    ['ĐÃ TIẾP NHẬN', 'received'],
    ['da tiep nhan', 'received'],
    ['Đã tiếp nhận (20/11/2026 09:12)', 'received'],
    ['Hồ sơ đã tiếp nhận ngày 20/11/2026', 'received'],
    ['Trạng thái: Đang xử lý', 'received'],
    ['Đã tiếp nhận – Đang xử lý', 'received'],
    ['Chờ tiếp nhận', 'submitted'],
    ['Yêu cầu bổ sung', 'supplement'],
    ['Chờ bổ sung', 'supplement'],
    ['Đã trả kết quả', 'done'],
    ['Từ chối', 'refused'],
    ['Đã rút', 'withdrawn'],
  ])('%s means %s', (words, state) => {
    expect(stateOf(words)).toBe(state);
    expect(stateOf(words.normalize('NFD'))).toBe(state);
  });

  it.each([
    'Không được tiếp nhận lại',
    'Chưa xử lý xong',
    'Đang luân chuyển',
    'Đã tiếp nhận – Từ chối',
    'Đã thu hồi',
    'Sắp hoàn thành',
    '',
    '...',
  ])('%j is not guessed', (words) => {
    expect(stateOf(words)).toBeUndefined();
  });

  it('can be added to, and the clerk’s own go first', () => {
    const once = withStatus([], { words: 'Đang luân chuyển', state: 'received' });
    expect(stateOf('ĐANG LUÂN CHUYỂN.', once)).toBe('received');
    const twice = withStatus(once, { words: 'đang  luân chuyển', state: 'done' });
    expect(twice).toHaveLength(1);
    expect(stateOf('Từ chối', [{ words: 'từ chối', state: 'supplement' }])).toBe('supplement');
    expect(parseStatuses(JSON.parse(JSON.stringify(twice)))).toEqual(twice);
    expect(parseStatuses([{ words: 'x', state: 'gone' }])).toEqual([]);
  });
});

describe('the headers of a list', () => {
  it('are known each for what it is', () => {
    for (const [kind, words] of Object.entries(columns)) {
      for (const word of words) {
        expect(columnOf(word), word).toBe(kind);
        expect(columnOf(`${word.toUpperCase()}: `), word).toBe(kind);
      }
    }
  });
  it.each([
    'Trạng thái thanh toán',
    'Lệ phí',
    'Họ và tên',
    'Mã thủ tục',
    'Chức vụ',
    '',
    'Ngày sinh',
    'Số điện thoại',
  ])('%j is none of them', (text) => {
    expect(columnOf(text)).toBeUndefined();
  });
  it('make a list of requests only together', () => {
    expect(isRequestList(['code', 'status'])).toBe(true);
    expect(isRequestList(['status', undefined, 'documentNumber'])).toBe(true);
    expect(isRequestList(['status', 'procedure', 'submittedOn'])).toBe(true);
    expect(isRequestList(['status'])).toBe(false);
    expect(isRequestList(['code', 'submittedOn'])).toBe(false);
    expect(isRequestList(['status', 'procedure'])).toBe(false);
  });
});

describe('a line of the portal’s list', () => {
  it.each([
    ['submitted', 'Đã tiếp nhận', 'moves'],
    ['ready', 'Chờ tiếp nhận', 'moves'],
    ['draft', 'Đã trả kết quả', 'moves'],
    ['received', 'Yêu cầu bổ sung', 'moves'],
    ['supplement', 'Đang xử lý', 'moves'],
    ['received', 'Từ chối', 'moves'],
    ['submitted', 'Đã rút', 'moves'],
    ['received', 'Đang xử lý', 'same'],
    ['ready', 'Lưu nháp', 'same'],
    ['received', 'Chờ tiếp nhận', 'differences'],
    ['done', 'Đang xử lý', 'differences'],
    ['done', 'Từ chối', 'differences'],
    ['withdrawn', 'Đã tiếp nhận', 'differences'],
    ['submitted', 'Bản nháp', 'differences'],
    ['submitted', 'Đang luân chuyển', 'unclear'],
  ] as [RequestState, string, string][])(
    'of a request that is %s and “%s” there: %s',
    (state, status, place) => {
      expect(placeOf(compare([row(status)], [request(state)]))).toBe(place);
    },
  );

  it('goes back and forth between received and supplement by its date', () => {
    const supplemented = request('supplement', {
      timeline: [{ at: '2026-11-19T08:00:00Z', event: 'supplement', source: 'portal' }],
    });
    expect(placeOf(compare([row('Đang xử lý', { updatedOn: '18/11/2026' })], [supplemented]))).toBe(
      'differences',
    );
    expect(placeOf(compare([row('Đang xử lý', { updatedOn: '20/11/2026' })], [supplemented]))).toBe('moves');
  });

  it('belongs to the request of its code, exactly', () => {
    const own = request('submitted', { portalCode: ' yc-261120-00417 ' });
    for (const code of ['YC-261120-00417', 'YC-261120-00417 Xem chi tiết', 'yc-261120-00417'])
      expect(placeOf(compare([row('Đã tiếp nhận', { code })], [own]))).toBe('moves');
    for (const code of ['YC-261120-0041', 'YC-261120-004170', 'YC-261120-00418'])
      expect(placeOf(compare([row('Đã tiếp nhận', { code })], [own]))).toBe('fresh');
  });

  it('is in doubt when it contradicts another, or two requests have its code', () => {
    const own = request('submitted');
    expect(compare([row('Đã tiếp nhận'), row('Từ chối')], [own])).toMatchObject({
      moves: [],
      doubtful: [{}, {}],
    });
    expect(compare([row('Đã tiếp nhận'), row('Đã tiếp nhận')], [own])).toMatchObject({
      moves: [{}],
      doubtful: [],
    });
    expect(compare([row('Đã tiếp nhận')], [own, request('submitted')])).toMatchObject({
      moves: [],
      doubtful: [{}],
    });
  });

  it('is offered by the number of its letter, to one request without a code, and never taken for it', () => {
    const document = { number: '114/THPTNT-VT', date: '2026-11-20' };
    const own = request('submitted', { portalCode: undefined, document });
    const line = row('Đã tiếp nhận', {
      documentNumber: '114/thptnt-vt',
      procedure: 'Gia hạn chứng thư chữ ký số',
    });
    expect(placeOf(compare([line], [own]))).toBe('offered');
    expect(placeOf(compare([line], [own, request('submitted', { portalCode: undefined, document })]))).toBe(
      'fresh',
    );
    const twice = compare([line, { ...line, code: 'YC-2' }], [own]);
    expect(twice).toMatchObject({ offered: [], fresh: [{}, {}] });
    expect(placeOf(compare([{ ...line, procedure: 'Thu hồi chứng thư chữ ký số' }], [own]))).toBe('fresh');
    expect(placeOf(compare([{ ...line, documentDate: '19/11/2026' }], [own]))).toBe('fresh');
    expect(placeOf(compare([{ ...line, documentNumber: '14/THPTNT-VT' }], [own]))).toBe('fresh');
    expect(placeOf(compare([line], [request('submitted', { document, portalCode: 'YC-1' })]))).toBe('fresh');
  });

  it('without a code is new by the number of its letter, and the same once it is taken up', () => {
    const line = { documentNumber: '9/VP', procedure: 'Gia hạn chứng thư số', status: 'Đã tiếp nhận' };
    const [fresh] = compare([line], []).fresh;
    if (!fresh) throw new Error('Not new.');
    const made = requestFrom(fresh, { id: request('draft').id, now, procedure: 'renew' });
    expect(placeOf(compare([line], [made]))).toBe('same');
    expect(placeOf(compare([{ ...line, status: 'Từ chối' }], [made]))).toBe('offered');
    expect(placeOf(compare([{ ...line, documentNumber: '' }], []))).toBe('nowhere');
  });

  it('is offered by procedure and subscriber, where it says both', () => {
    const own = request('submitted', { portalCode: undefined });
    const names = new Map([[own.id, ['Nguyễn Văn Ân']]]);
    const line = row('Đã tiếp nhận', { procedure: 'Gia hạn chứng thư số', subject: 'NGUYỄN VĂN ÂN' });
    expect(placeOf(compare([line], [own], { names }))).toBe('offered');
    expect(placeOf(compare([{ ...line, subject: 'Nguyễn Văn Ấn Độ' }], [own], { names }))).toBe('fresh');
    expect(placeOf(compare([{ ...line, procedure: 'Chưa rõ' }], [own], { names }))).toBe('fresh');
  });

  it('takes the date that the portal shows for the state, and today where that is still to come', () => {
    const own = request('submitted');
    const at = (line: Partial<PortalRow>, status: string) => compare([row(status, line)], [own]).moves[0]?.at;
    expect(at({ receivedOn: '20/11/2026', updatedOn: '21/11/2026' }, 'Đã tiếp nhận')).toBe('2026-11-20');
    expect(at({ updatedOn: '21/11/2026 08:05' }, 'Đang xử lý')).toBe('2026-11-21');
    expect(at({ submittedOn: '20/11/2026' }, 'Đang xử lý')).toBe(today);
    expect(at({ finishedOn: '30/11/2026' }, 'Đã trả kết quả')).toBe(today);
    expect(at({ updatedOn: '31/02/2026' }, 'Đang xử lý')).toBe(today);
    expect([dateIn('2026-11-20T08:00'), dateIn('hôm qua'), dateIn(undefined)]).toEqual([
      '2026-11-20',
      undefined,
      undefined,
    ]);
  });

  it('names its procedure, or none', () => {
    const of = (procedure: string) => procedureOf(row('x', { procedure }));
    const told: [string, ProcedureId | undefined][] = [
      ['Cấp mới chứng thư chữ ký số cho cá nhân', 'issue-person'],
      ['Cấp mới chứng thư chữ ký số cho cơ quan, tổ chức', 'issue-organisation'],
      ['Gia hạn chứng thư chữ ký số', 'renew'],
      ['Thay đổi nội dung thông tin chứng thư chữ ký số', 'change'],
      ['Thu hồi chứng thư chữ ký số', 'revoke'],
      ['Khôi phục thiết bị lưu khóa bí mật', 'recover-device'],
      ['Đăng ký khai sinh', undefined],
    ];
    for (const [words, id] of told) expect(of(words), words).toBe(id);
  });
});

describe('what the clerk decides', () => {
  const pairOf = (own: Request, status: string, line: Partial<PortalRow> = {}): Paired => {
    const [pair] = Object.values(compare([row(status, line)], [own])).flat();
    return pair as Paired;
  };

  it('moves a request once: followed again, or told again, it is the same', () => {
    const any = fc.constantFrom(...requestStates);
    const words = fc.constantFrom(...requestStates.flatMap((state) => [...statuses[state]].slice(0, 2)));
    fc.assert(
      fc.property(
        any,
        words,
        fc.option(fc.constantFrom('18/11/2026', '21/11/2026')),
        (state, status, day) => {
          const own = request(state);
          const pair = pairOf(own, status, day ? { updatedOn: day } : {});
          const told = stateOf(status) as RequestState;
          const moved = followPortal(pair, told);
          expect(requestSchema.safeParse(moved).success).toBe(true);
          expect(moved.state).toBe(told);
          expect(followPortal({ ...pair, request: moved }, told)).toEqual(moved);
          const again = compare([row(status, day ? { updatedOn: day } : {})], [moved]);
          expect(again.same).toHaveLength(1);
          expect(moved.timeline.length - own.timeline.length).toBe(state === told ? 0 : 1);
        },
      ),
    );
  });

  it('keeps who said so and when, in the portal’s words', () => {
    const moved = followPortal(
      pairOf(request('submitted'), 'Đã tiếp nhận', { receivedOn: '20/11/2026' }),
      'received',
    );
    expect(moved.timeline.at(-1)).toEqual({
      at: '2026-11-20',
      event: 'received',
      source: 'portal',
      note: 'Cổng ghi “Đã tiếp nhận”',
    });
  });

  it('leaves a difference alone until one of the two says something else', () => {
    const own = request('done');
    const pair = pairOf(own, 'Đang xử lý');
    const seen: Seen = parseSeen(JSON.parse(JSON.stringify(withKept({}, pair, now))));
    expect(placeOf(compare([row('Đang xử lý')], [own], { seen }))).toBe('kept');
    expect(placeOf(compare([row('Chờ bổ sung')], [own], { seen }))).toBe('differences');
    expect(placeOf(compare([row('Đang xử lý')], [{ ...own, state: 'withdrawn' }], { seen }))).toBe(
      'differences',
    );
    expect(withSeen(seen, [pairOf(own, 'Chờ bổ sung')], now)?.[own.id]).toMatchObject({
      status: 'Chờ bổ sung',
    });
  });

  it('writes down what the portal said only when it is news', () => {
    const pair = pairOf(request('received'), 'Đang xử lý', { dueOn: '25/11/2026' });
    const seen = withSeen({}, [pair], now);
    expect(seen).toEqual({ [pair.request.id]: { status: 'Đang xử lý', dueOn: '25/11/2026', seenAt: now } });
    expect(withSeen(seen ?? {}, [pair], `${today}T03:05:00.000Z`)).toBeUndefined();
    expect(withSeen(seen ?? {}, [pair], `${today}T04:00:00.000Z`)).toBeDefined();
  });

  it('takes up a request that the registry does not have', () => {
    const line = row('Yêu cầu bổ sung', {
      procedure: 'Gia hạn chứng thư chữ ký số',
      submittedOn: '18/11/2026',
      updatedOn: '20/11/2026',
      documentNumber: '5/VP',
      documentDate: '17/11/2026',
    });
    const [fresh] = compare([line], []).fresh;
    if (!fresh?.procedure) throw new Error('The procedure is not known.');
    const id = '00000000-0000-4000-8000-0000000000aa';
    const made = requestFrom(fresh, { id, now, procedure: fresh.procedure });
    expect(requestSchema.safeParse(made).success).toBe(true);
    expect(made).toMatchObject({
      procedure: 'renew',
      state: 'supplement',
      portalCode: 'YC-261120-00417',
      channel: 'portal',
      document: { number: '5/VP', date: '2026-11-17' },
      timeline: [
        { at: '2026-11-18', event: 'submitted', source: 'portal' },
        { at: '2026-11-20', event: 'supplement', source: 'portal' },
      ],
    });
    expect(placeOf(compare([line], [made]))).toBe('same');
    const [unclear] = compare([{ ...line, status: 'Đang luân chuyển' }], []).fresh;
    if (!unclear) throw new Error('No new line.');
    expect(requestFrom(unclear, { id, now, procedure: 'renew' })).toMatchObject({
      state: 'submitted',
      timeline: [{ at: '2026-11-18', event: 'submitted', note: 'Cổng ghi “Đang luân chuyển”' }],
    });
  });
});
