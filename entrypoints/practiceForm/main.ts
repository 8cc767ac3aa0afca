/** The form of the practice page: a document of its own, read and filled by the same filler as the portal's pages. */
import { answerAsFiller } from '../../lib/answerAsFiller.ts';
import { Filler } from '../../lib/portal/fill/index.ts';

answerAsFiller(new Filler(document));

const numbers: Readonly<Record<string, string>> = {
  token: 'Số mã vạch in trên PKI Token',
  sim: 'Dãy số ICCID in trên SIM PKI',
};
const form = document.getElementById('form');
const number = document.getElementById('number');
const said = document.getElementById('said');

// As on the portal, the device's number is asked for only once its kind is known.
form?.addEventListener('change', (event) => {
  const { name, value } = event.target as HTMLInputElement;
  const caption = numbers[value];
  if (name !== 'kind' || !caption || !number) return;
  const label = document.createElement('label');
  const star = document.createElement('b');
  star.textContent = '*';
  const input = document.createElement('input');
  input.type = 'text';
  input.name = `number-${value}`;
  label.append(`${caption} `, star, ' ', input);
  number.replaceChildren(label);
});
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  if (said) {
    said.textContent =
      'Đây là trang luyện tập nên không có gì được gửi đi. Trên Cổng, nút này luôn do bạn tự bấm; trợ lý không bao giờ bấm thay.';
  }
});
