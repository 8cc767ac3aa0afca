/** What can be a Vietnamese syllable: by it text in a wrong encoding is told from text in the right one. */

const rhymes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uơ uôc uôi uôm uôn uông
  uôt up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
  y ych yn ynh yp yt yu yêm yên yêng yêt yêu`.split(/\s+/),
);
const onset = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?/;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether one word, in any case and in NFC or NFD, is spelt as a Vietnamese syllable is. */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  if ((decomposed.match(tones) ?? []).length > 1) return false;
  const toneless = decomposed.replace(tones, '').normalize('NFC');
  if (rhymes.has(toneless)) return true;
  const start = onset.exec(toneless)?.[0] ?? '';
  const rest = toneless.slice(start.length);
  // `gi` is an onset (giang) or a whole syllable (gì), `giêng` has it both ways.
  return rhymes.has(rest) || (start === 'gi' && (rest === '' || rhymes.has(`i${rest}`)));
}
