/**
 * The encodings of Vietnamese before Unicode, as their text looks when it is taken for Windows-1252.
 * TCVN 5712:1993 (VN3, "ABC", fonts `.Vn…`) has one character for each small letter and none for most
 * capitals; VNI for Windows writes the marks after the letter.
 */

const small = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const tcvn3Small =
  '\xb5\xb8\xb6\xb7\xb9\xa8\xbb\xbe\xbc\xbd\xc6\xa9\xc7\xca\xc8\xc9\xcb\xae\xcc\xd0\xce\xcf\xd1\xaa\xd2\xd5\xd3\xd4\xd6' +
  '\xd7\xdd\xd8\xdc\xde\xdf\xe3\xe1\xe2\xe4\xab\xe5\xe8\xe6\xe7\xe9\xac\xea\xed\xeb\xec\xee\xef\xf3\xf1\xf2\xf4\xad\xf5' +
  '\xf8\xf6\xf7\xf9\xfa\xfd\xfb\xfc\xfe';
const capitals = 'ĂÂÊÔƠƯĐ';
const tcvn3Capitals = '\xa1\xa2\xa3\xa4\xa5\xa6\xa7';

/** One character each. */
export const tcvn3: ReadonlyMap<string, string> = new Map([
  ...[...tcvn3Small].map((code, index) => [code, small[index] ?? ''] as const),
  ...[...tcvn3Capitals].map((code, index) => [code, capitals[index] ?? ''] as const),
]);

/** Letter and mark → letter; a mark is the same after a small and a capital letter but for its own case. */
function vniTable(): Map<string, string> {
  const table = new Map<string, string>();
  const add = (code: string, letter: string) => {
    table.set(code, letter);
    table.set(code.toUpperCase(), letter.toUpperCase());
    // Where only the first letter of a word is a capital its mark may have stayed small.
    if (code.length === 2) {
      table.set(`${code.charAt(0).toUpperCase()}${code.charAt(1)}`, letter.toUpperCase());
    }
  };
  const tonesAfter = (base: string, letters: string) => {
    for (const [index, mark] of [...'øùûõï'].entries()) add(base + mark, letters[index] ?? '');
  };
  for (const [base, letters] of [
    ['a', 'àáảãạ'],
    ['e', 'èéẻẽẹ'],
    ['o', 'òóỏõọ'],
    ['u', 'ùúủũụ'],
    ['y', 'ỳýỷỹ'],
    ['ô', 'ờớởỡợ'],
    ['ö', 'ừứửữự'],
  ] as const)
    tonesAfter(base, letters);
  for (const [base, letters] of [
    ['a', 'âầấẩẫậ'],
    ['e', 'êềếểễệ'],
    ['o', 'ôồốổỗộ'],
  ] as const)
    for (const [index, mark] of [...'âàáåãä'].entries()) add(base + mark, letters[index] ?? '');
  for (const [index, mark] of [...'êèéúüë'].entries()) add(`a${mark}`, 'ăằắẳẵặ'[index] ?? '');
  for (const [code, letter] of ['ìì', 'íí', 'æỉ', 'óĩ', 'òị', 'ôơ', 'öư', 'îỵ', 'ñđ'].map((pair) => [
    ...pair,
  ]))
    add(code ?? '', letter ?? '');
  // `y` takes no dot: `yï` was added for no letter.
  for (const code of ['yï', 'Yï', 'YÏ']) table.delete(code);
  return table;
}

/** One or two characters each. */
export const vni: ReadonlyMap<string, string> = vniTable();
