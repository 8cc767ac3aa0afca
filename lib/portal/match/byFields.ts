/** What a form can be for by the fields that it asks: for pages whose headings do not say it. */
import type { Attribute, OwnerCue } from '../../procedures/fieldWords.ts';
import { parse } from '../../procedures/phrases.ts';
import type { ProcedureId } from '../../registry/schema.ts';
import { inFull } from '../../vietnamese/abbreviations.ts';
import { readPattern, standsIn } from '../../vietnamese/patterns.ts';
import { wordsOf } from '../../vietnamese/words.ts';
import type { PageReading } from '../types.ts';

/** How much a field, an owner or a word on the page speaks for a procedure. */
interface Signs {
  fields?: Partial<Record<Attribute, number>>;
  owners?: Partial<Record<OwnerCue, number>>;
  /** Patterns in a label or a heading of a part. */
  words?: Readonly<Record<string, number>>;
}

const read = new Map<string, ReturnType<typeof readPattern>>();
function patternOf(text: string): ReturnType<typeof readPattern> {
  const known = read.get(text) ?? readPattern(text);
  read.set(text, known);
  return known;
}

const signs: Readonly<Partial<Record<ProcedureId, Signs>>> = {
  'device-loss': {
    fields: { circumstances: 0.4, measures: 0.3, lossDate: 0.3 },
    words: { 'thất lạc|làm mất|bị mất|đánh mất': 0.25 },
  },
  change: {
    fields: { changeFrom: 0.35, changeTo: 0.35, changeField: 0.15 },
    words: { 'thay đổi': 0.15 },
  },
  renew: { fields: { validTo: 0.1 }, words: { 'gia hạn': 0.55 } },
  revoke: {
    fields: { certificateSerial: 0.1, reason: 0.15 },
    words: { '(lý do|căn cứ|nguyên nhân|trường hợp|đề nghị|cần|bị) thu hồi': 0.5, 'thu hồi chứng thư': 0.5 },
  },
  'recover-device': {
    owners: { recoveryCoordinator: 0.5 },
    words: { 'khôi phục|mở khóa': 0.3, 'bị khóa': 0.2 },
  },
  'confirm-handover': {
    fields: { handoverDate: 0.35 },
    words: { '(đã|kết quả|thông báo) bàn giao': 0.3, 'bàn giao (cho|thuê bao)': 0.2 },
  },
  'device-handover': {
    fields: { handoverDate: 0.2, handoverPlace: 0.2, condition: 0.3 },
    words: { 'giao trả|giao nộp|nộp lại|trả lại|giao nhận|hoàn trả': 0.25 },
  },
  'issue-person': {
    fields: { birthDate: 0.35, level1: 0.3, oldSerial: 0.15, carrier: 0.1, idNumber: 0.05 },
    owners: { deviceReceiver: 0.2 },
    words: { 'cấp mới|đề nghị cấp|được cấp': 0.1 },
  },
  'issue-organisation': {
    fields: { taxCode: 0.15, budgetCode: 0.25, address: 0.05 },
    owners: { deviceReceiver: 0.25 },
    words: { 'cấp mới|đề nghị cấp|được cấp': 0.1 },
  },
  'issue-system': {
    fields: { systemName: 0.35, version: 0.2, description: 0.15, systemKind: 0.1 },
    owners: { deviceReceiver: 0.15 },
    words: { 'cấp mới|đề nghị cấp|được cấp': 0.1 },
  },
};

/** Fields of one form that another form never asks: they speak against it. */
const against: Readonly<Partial<Record<ProcedureId, readonly Attribute[]>>> = {
  'issue-organisation': ['birthDate', 'systemName', 'version'],
  'confirm-handover': ['condition', 'circumstances'],
  'device-handover': ['circumstances', 'measures'],
  revoke: ['circumstances', 'changeTo'],
};

/** Never as sure as a heading that says it. */
const most = 0.7;
const enoughBoxes = 400;

/** @returns for each procedure a score from 0 to 0.7 */
export function proceduresByFields(reading: PageReading): ReadonlyMap<ProcedureId, number> {
  const texts = new Set<string>();
  for (const { labels, sections } of reading.controls.slice(0, enoughBoxes)) {
    for (const { place, text } of labels) if (place !== 'name' && place !== 'hint') texts.add(text);
    for (const text of sections) texts.add(text);
  }
  const parsed = [...texts].map(parse).filter((one) => !one.foreign && !one.owners.includes('foreign'));
  const fields = new Set(
    parsed.flatMap(({ attributes, strange }) => (strange > 1 ? [] : attributes.slice(0, 1))),
  );
  const owners = new Set(parsed.flatMap((one) => one.owners));
  const words = [...texts].map((text) => inFull(wordsOf(text)));
  const scores = new Map<ProcedureId, number>();
  for (const [id, own] of Object.entries(signs) as [ProcedureId, Signs][]) {
    if (against[id]?.some((field) => fields.has(field))) continue;
    const sum =
      total(own.fields, (field) => fields.has(field as Attribute)) +
      total(own.owners, (owner) => owners.has(owner as OwnerCue)) +
      total(own.words, (pattern) => words.some((text) => standsIn(patternOf(pattern), text)));
    scores.set(id, Math.min(most, sum));
  }
  return scores;
}

function total(weights: Readonly<Record<string, number>> | undefined, has: (key: string) => boolean): number {
  return Object.entries(weights ?? {}).reduce((sum, [key, weight]) => sum + (has(key) ? weight : 0), 0);
}
