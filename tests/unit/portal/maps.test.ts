import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fieldOf,
  parseMaps,
  readMapsFile,
  withImported,
  withoutField,
  withTaught,
  writeMapsFile,
} from '../../../components/portal-memory/maps.ts';
import { applyMaps } from '../../../lib/portal/maps/apply.ts';
import { matchWithMaps } from '../../../lib/portal/maps/match.ts';
import { isOnRoute, routeOf } from '../../../lib/portal/maps/route.ts';
import { isSafeSelector } from '../../../lib/portal/maps/selectors.ts';
import { likeness, markOf, shapeOf } from '../../../lib/portal/maps/shape.ts';
import type { MapField, PageMap } from '../../../lib/portal/maps/types.ts';
import { isPlainIdentifier } from '../../../lib/portal/structure/sift.ts';
import type { PageReading } from '../../../lib/portal/types.ts';
import { pageOf, type Spec } from './readings.ts';

const url = 'https://dichvucong.ca.gov.vn/#/nop-ho-so/gia-han';
const route = '/nop-ho-so/gia-han';

/** A page on which each field's selectors find the boxes given. */
function mapped(specs: readonly Spec[], found: number[][][], counts?: number[]): PageReading {
  return pageOf(specs, {
    url,
    mapped: [
      {
        id: 'm',
        fields: found.map((tries) =>
          tries.map((refs, index) => ({ refs, count: counts?.[index] ?? refs.length })),
        ),
      },
    ],
  });
}

function mapOf(fields: readonly Partial<MapField>[], own: Partial<PageMap> = {}): PageMap {
  return {
    id: 'm',
    route,
    fields: fields.map((field) => ({
      fieldType: 'organisation.taxCode',
      selectors: ['input[name="a"]', 'body > input'],
      count: 1,
      ...field,
    })),
    seenOn: '2026-11-20',
    source: 'taught',
    ...own,
  };
}

const boxes: Spec[] = [{ label: 'Mã số thuế' }, { label: 'Ô bảy' }, { label: 'Địa chỉ' }];

describe('a map whose expectations hold', () => {
  it('goes before words: the box that words would take stays empty', () => {
    const reading = mapped(boxes, [[[1], [1]]]);
    const applied = applyMaps(reading, [mapOf([{ mark: markOf('Ô bảy') }])]);
    expect(applied.dropped).toEqual([]);
    const { matches, uncertain } = matchWithMaps(reading, 'issue-organisation', undefined, applied);
    const tax = matches.filter(({ fieldType }) => fieldType === 'organisation.taxCode');
    expect(tax).toEqual([expect.objectContaining({ refs: [1], confidence: 1, label: 'Ô bảy' })]);
    expect(uncertain.map(({ refs }) => refs)).toContainEqual([0]);
    expect(matches.map(({ fieldType }) => fieldType)).toContain('organisation.address');
  });

  it('tries the next selector where the first finds nothing, or something else', () => {
    for (const first of [[], [0, 2], [0]]) {
      const applied = applyMaps(mapped(boxes, [[first, [1]]]), [mapOf([{ mark: markOf('Ô bảy') }])]);
      expect(applied.taught.map(({ refs }) => refs)).toEqual([[1]]);
    }
  });

  it('leaves a box alone for good', () => {
    const reading = mapped(boxes, [[[0]]]);
    const applied = applyMaps(reading, [mapOf([{ fieldType: 'none' }])]);
    const { matches, uncertain, unknown } = matchWithMaps(reading, 'issue-organisation', undefined, applied);
    expect([...matches, ...uncertain].flatMap(({ refs }) => refs)).not.toContain(0);
    expect(unknown.map(({ ref }) => ref)).not.toContain(0);
  });

  it('speaks of the same box in every row of a list, however many there are', () => {
    const rows = [0, 1, 2].flatMap((row): Spec[] => [
      { label: 'Ô A', list: { id: 4, row } },
      { label: 'Ô B', list: { id: 4, row } },
    ]);
    const field = { fieldType: 'subscriber.idNumber' as const, mark: markOf('Ô B') };
    for (const found of [[1], [1, 3, 5]]) {
      const { taught } = applyMaps(mapped(rows, [[found]]), [mapOf([field])]);
      expect(taught.map(({ refs, row, listId }) => ({ refs, row, listId }))).toEqual([
        { refs: [1], row: 0, listId: 4 },
        { refs: [3], row: 1, listId: 4 },
        { refs: [5], row: 2, listId: 4 },
      ]);
    }
  });

  it('takes all three boxes of a date for one of them', () => {
    const trio = (['Ngày', 'Tháng', 'Năm'] as const).map((label): Spec => ({ label, cluster: 0 }));
    const { taught } = applyMaps(mapped(trio, [[[1]]]), [mapOf([{ fieldType: 'loss.date' }])]);
    expect(taught).toEqual([
      expect.objectContaining({ refs: [0, 1, 2], parts: ['day', 'month', 'year'], fieldType: 'loss.date' }),
    ]);
  });
});

describe('a map whose expectations fail', () => {
  const shape = shapeOf(pageOf(boxes));

  it.each([
    ['finds two boxes', [[[0, 1]]], undefined],
    ['finds none', [[[]]], undefined],
    ['finds what is no box', [[[]]], [1]],
  ])('is dropped whole when a selector %s', (_, found, counts) => {
    const applied = applyMaps(mapped(boxes, found as number[][][], counts as number[]), [
      mapOf([{}], { shape }),
    ]);
    expect(applied).toMatchObject({ taught: [], left: [], dropped: [{ id: 'm' }] });
  });

  it('is dropped when a label has changed, though its box is still there', () => {
    const map = mapOf([{ mark: markOf('Ô bảy') }, { mark: markOf('Ô sáu') }], { shape });
    const applied = applyMaps(mapped(boxes, [[[1]], [[2]]]), [map]);
    expect(applied).toMatchObject({ taught: [], dropped: [{ id: 'm' }] });
    const byLabel = mapOf([{ label: 'o sau' }], { shape });
    expect(applyMaps(mapped(boxes, [[[1]]]), [byLabel]).dropped).toHaveLength(1);
    expect(applyMaps(mapped(boxes, [[[1]]]), [mapOf([{ label: 'Ô bảy' }])]).dropped).toEqual([]);
  });

  it('is no matter on another page of its route, where nothing of it stands', () => {
    const other: Spec[] = [{ label: 'Số hiệu' }, { label: 'Lý do' }];
    const applied = applyMaps(mapped(other, [[[], []]]), [mapOf([{}], { shape })]);
    expect(applied).toEqual({ taught: [], left: [], dropped: [] });
    const named = applyMaps(mapped(other, [[[1], []]]), [mapOf([{ mark: markOf('Ô bảy') }], { shape })]);
    expect(named).toEqual({ taught: [], left: [], dropped: [] });
    expect(applyMaps({ ...mapped(boxes, [[[1]]]), url: `${url}/khac` }, [mapOf([{}])]).taught).toEqual([]);
  });
});

describe('what a map is made of', () => {
  it('keeps words of the portal in a route and nothing that may be somebody’s', () => {
    const known = (text: string) => isPlainIdentifier(text);
    expect(routeOf(url, known)).toBe(route);
    expect(routeOf('https://dichvucong.ca.gov.vn/ho-so/8841/nguyen-van-an?x=1#muc', known)).toBe(
      '/ho-so/*/*',
    );
    expect(routeOf('https://dichvucong.ca.gov.vn/#!/ho-so/abc%20def?ma=1', known)).toBe('/ho-so/*');
    expect(isOnRoute('/ho-so/*/*', 'https://dichvucong.ca.gov.vn/#/ho-so/17/tran-thi-b?y=2')).toBe(true);
    expect(isOnRoute('/ho-so/*', 'https://dichvucong.ca.gov.vn/#/ho-so/17/sua')).toBe(false);
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (any) => {
        expect(isOnRoute(routeOf(any, known), any)).toBe(true);
      }),
    );
  });

  it('takes selectors of tags, ids, plain attributes and positions only', () => {
    for (const good of [
      '#ten',
      'input[name="ctl00$Ten"]',
      'body > form > div:nth-of-type(2) > input',
      'my-box >>> div > input',
      'body > iframe:nth-of-type(2) >>> body > label > input',
    ])
      expect(isSafeSelector(good), good).toBe(true);
    for (const bad of [
      '',
      '*',
      ' ',
      'input, script',
      'input:has(a)',
      'input[value="0790"]',
      'input[name="x"][onclick="y"]',
      'a[href="javascript:x"]',
      '#so-079188012345',
      'input[name="a"b]',
      'input >>> ',
      'input { }',
      '<img>',
      'input[name="a\\"]',
      `${'div > '.repeat(300)}input`,
    ])
      expect(isSafeSelector(bad), bad).toBe(false);
  });

  it('leaves out of a box’s selectors and label what may be somebody’s', () => {
    const way = ['input[name="hoTenNguyenVanAn"]', 'input[name="hoTen"]', 'body > input:nth-of-type(3)'];
    expect(fieldOf('subscriber.name', way, 'Họ và tên')).toEqual({
      fieldType: 'subscriber.name',
      selectors: way.slice(1),
      count: 1,
      label: 'Họ và tên',
      mark: markOf('Họ và tên'),
    });
    expect(fieldOf('subscriber.name', way, 'Nguyễn Văn An')?.label).toBeUndefined();
    expect(JSON.stringify(fieldOf('subscriber.name', way, 'Nguyễn Văn An'))).not.toMatch(/nguyen/i);
    expect(fieldOf('subscriber.name', ['input:has(a)'], 'Họ và tên')).toBeUndefined();
  });

  it('tells a page by its boxes, whatever numbers tell its rows apart', () => {
    const one = shapeOf(pageOf([{ label: 'Người thứ 1' }, { label: 'Địa chỉ' }]));
    const two = shapeOf(pageOf([{ label: 'Người thứ 2' }, { label: 'Địa chỉ' }]));
    expect(two).toEqual(one);
    expect(likeness(one, shapeOf(pageOf([{ label: 'Khác hẳn' }])))).toBe(0);
    expect(JSON.stringify(one)).not.toMatch(/dia|chi|nguoi/);
  });
});

describe('the maps that the clerk keeps', () => {
  const page = { route, shape: ['a', 'b', 'c'], seenOn: '2026-11-22', newId: 'new' };
  const box = (name: string, fieldType: MapField['fieldType'] = 'device.serialNumber'): MapField => ({
    fieldType,
    selectors: [`input[name="${name}"]`],
    count: 1,
  });

  it('has one map for a page, and one meaning for a box', () => {
    const first = withTaught([], page, box('x'));
    const second = withTaught(first, { ...page, newId: 'other' }, box('y'));
    const again = withTaught(second, page, box('x', 'none'));
    expect(again).toHaveLength(1);
    expect(again[0]?.fields).toEqual([box('y'), box('x', 'none')]);
    const elsewhere = withTaught(again, { ...page, shape: ['z'], newId: 'other' }, box('x'));
    expect(elsewhere.map(({ id }) => id)).toEqual(['new', 'other']);
    const grown = withTaught(again, { ...page, shape: ['a', 'b', 'c', 'd'], newId: 'grown' }, box('x'));
    expect(grown.map(({ fields }) => fields)).toEqual([[box('y')], [box('x')]]);
    expect(withoutField(withoutField(again, 'new', 0), 'new', 0)).toEqual([]);
  });

  it('travels as a file and comes back whole', () => {
    const kept = withTaught(withTaught([], page, box('x')), page, box('y'));
    const read = readMapsFile(writeMapsFile(kept));
    if (!read.ok) throw new Error(read.message);
    expect(read.maps).toEqual(kept.map((one) => ({ ...one, source: 'imported' })));
    expect(parseMaps(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    const both = withImported(kept, read.maps);
    expect(both.map(({ id, source }) => `${id} ${source}`)).toEqual(['new taught', 'new-nk imported']);
    expect(withImported(both, read.maps)).toHaveLength(2);
  });

  it.each([
    ['{', 'bị hỏng'],
    ['{}', 'không phải tệp bản đồ trang'],
    ['{"format":"tro-ly-chung-thuc/page-maps","version":2,"maps":[]}', 'phiên bản mới hơn'],
    ['{"format":"tro-ly-chung-thuc/page-maps","version":1,"maps":[]}', 'không có bản đồ nào'],
    ['{"format":"tro-ly-chung-thuc/page-maps","version":1,"maps":{}}', 'thiếu hoặc sai'],
  ])('refuses %s in one sentence', (text, words) => {
    expect(readMapsFile(text)).toEqual({ ok: false, message: expect.stringContaining(words) });
  });

  it.each([
    ['fieldType', 'organisation.password', 'loại ô'],
    ['selectors', [], 'cách tìm ô'],
    ['selectors', ['*'], 'không an toàn'],
    ['count', 0, 'số ô phải tìm thấy'],
  ])('names what is wrong with %s %j', (name, value, words) => {
    const wrong = [{ ...mapOf([{}]), fields: [{ ...box('x'), [name]: value }] }] as PageMap[];
    expect(readMapsFile(writeMapsFile(wrong))).toEqual({
      ok: false,
      message: expect.stringContaining(words),
    });
    expect(parseMaps(wrong)).toEqual([]);
  });

  it('never throws, whatever the file', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readMapsFile(text).ok).toBe(false);
      }),
    );
  });
});
