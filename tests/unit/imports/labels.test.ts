import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceFieldOf, deviceKindOf, devicesWith, judgeLabel } from '../../../lib/imports/labels.ts';
import type { Device } from '../../../lib/registry/schema.ts';

const iccid = '8984048000012345675';

describe('what a code may be', () => {
  it.each([
    [iccid, iccid],
    ['8984 0480 0001 2345 675', iccid],
    [`${iccid}F`, iccid],
    [`ICCID:${iccid}`, iccid],
  ])('%s is an ICCID', (text, number) => {
    const reading = judgeLabel({ text, format: 'QRCode' });
    expect(reading).toMatchObject({ kind: 'iccid', number });
    expect(reading.notes.filter(({ severity }) => severity === 'warning')).toEqual([]);
    expect([deviceKindOf(reading), deviceFieldOf(reading)]).toEqual(['sim-pki', 'iccid']);
  });

  it('says when its check digit is wrong, or its country another', () => {
    expect(judgeLabel({ text: '8984048000012345674' }).notes[0]?.text).toContain('không khớp');
    expect(judgeLabel({ text: '8901260000012345670' }).notes.map(({ text }) => text)).toContain(
      'ICCID của nhà mạng Việt Nam bắt đầu bằng 8984.',
    );
  });

  it('takes neither of two ICCIDs', () => {
    expect(judgeLabel({ text: `${iccid} 8984048000012345683` }).kind).toBe('other');
  });

  it('shows and keeps no PIN and no PUK', () => {
    const both = judgeLabel({ text: `ICCID ${iccid};PIN 4321;PUK 87654321`, format: 'QRCode' });
    expect(both).toMatchObject({ kind: 'iccid', number: iccid, shown: iccid });
    const alone = judgeLabel({ text: 'PIN:4321' });
    expect(alone).toMatchObject({ kind: 'other', shown: '(không hiển thị)' });
    expect(JSON.stringify([both, alone])).not.toMatch(/4321|87654321/);
  });

  it('takes letters and digits for the barcode of a token, as they are', () => {
    expect(judgeLabel({ text: 'vgca-00123456', format: 'Code128' })).toMatchObject({
      kind: 'barcode',
      number: 'vgca-00123456',
      notes: [],
    });
  });

  it.each([
    ['540A1B2C3D4E5F60', 'certificate'],
    ['https://ca.gov.vn/x', 'other'],
    ['Nguyễn Văn An', 'other'],
    ['\u0000\u001d', 'other'],
    ['ab', 'other'],
  ])('%s is no number of a device', (text, kind) => {
    const reading = judgeLabel({ text });
    expect(reading.kind).toBe(kind);
    expect(reading.number).toBeUndefined();
    expect(reading.notes).toHaveLength(1);
  });

  it.each([
    ['8936012345678', 'EAN13', 'mã sản phẩm'],
    ['TK00123', 'Code39', 'không có chữ số kiểm tra'],
    ['0912345678', 'Code128', 'số điện thoại'],
    ['898404800001234', 'Code128', 'không đủ 19 hoặc 20'],
  ])('warns of %s as %s', (text, format, words) => {
    expect(
      judgeLabel({ text, format })
        .notes.map((note) => note.text)
        .join(),
    ).toContain(words);
  });

  it('never throws, and never makes up a digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { number } = judgeLabel({ text });
        if (number !== undefined)
          expect(text.normalize('NFKC').replace(/[\s.\-\p{Cc}\u200b\ufeff]/gu, '')).toContain(
            number.replace(/[.-]/g, ''),
          );
      }),
    );
  });
});

it('finds the device that has the number, however it is written', () => {
  const device = (id: string, over: Partial<Device>): Device => ({
    id,
    createdAt: '2026-01-01',
    updatedAt: '2026-01-01',
    kind: 'pki-token',
    status: 'in-use',
    ...over,
  });
  const devices = [
    device('a', { serialNumber: 'vgca-00.123' }),
    device('b', { iccid: `${iccid}F` }),
    device('c', { serialNumber: 'VGCA00123', deletedAt: '2026-01-01' }),
  ];
  expect(devicesWith('VGCA00123', devices).map(({ id }) => id)).toEqual(['a']);
  expect(devicesWith('8984 0480 0001 2345 675', devices).map(({ id }) => id)).toEqual(['b']);
});
