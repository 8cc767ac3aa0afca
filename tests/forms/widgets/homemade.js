// Widgets that nobody has seen before: what they hold is in `state`, what went wrong in `wrong`.
const state = {};
const wrong = [];
window.__widgets = () => ({
  state: { ...state },
  wrong: [...wrong],
  open: [...document.querySelectorAll('.pop')].filter((each) => each.checkVisibility()).length,
});
const at = (id) => document.getElementById(id);
const make = (tag, attributes, text) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text !== undefined) element.textContent = text;
  return element;
};
const place = (pop, box) => {
  const { left, bottom } = box.getBoundingClientRect();
  pop.style.left = `${left + scrollX}px`;
  pop.style.top = `${bottom + scrollY}px`;
};

// The dialog around all of it goes away on Escape and on a press outside, as dialogs do.
addEventListener('submit', (event) => {
  event.preventDefault();
  wrong.push('submitted');
});
addEventListener('click', (event) => {
  if (event.target.closest('a[href]')) {
    event.preventDefault();
    wrong.push('followed a link');
  }
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') wrong.push('closed the dialog by Escape');
});
document.addEventListener('pointerdown', (event) => {
  if (!event.target.closest('#dialog, .pop')) wrong.push('closed the dialog by a press outside');
});

/** ARIA and nothing else: opens on click, its list is drawn at the end of the page while it is open. */
function ariaList(host, key, label, options, { late = 0, opens = true, links = false } = {}) {
  const box = make('div', { class: 'box pale', role: 'combobox', tabindex: '0', 'aria-haspopup': 'listbox' });
  box.setAttribute('aria-expanded', 'false');
  box.setAttribute('aria-labelledby', label);
  box.setAttribute('aria-controls', `list-${key}`);
  const shown = make('span', { class: 'placeholder' }, '-- Chọn --');
  box.append(shown);
  at(host).append(box);
  let pop;
  const close = () => {
    pop?.remove();
    pop = undefined;
    box.setAttribute('aria-expanded', 'false');
  };
  box.addEventListener('click', () => {
    if (!opens) return;
    if (pop) return close();
    pop = make('div', { class: 'pop', role: 'listbox', id: `list-${key}` });
    box.setAttribute('aria-expanded', 'true');
    place(pop, box);
    document.body.append(pop);
    pop.textContent = late ? 'Đang tải…' : '';
    setTimeout(() => {
      if (!pop) return;
      pop.textContent = '';
      for (const text of ['-- Chọn --', ...options]) {
        const option = make('div', { role: 'option', 'aria-selected': String(state[key] === text) });
        option.append(links ? make('a', { href: '/elsewhere' }, text) : text);
        option.addEventListener('click', () => {
          const isEmpty = text.startsWith('--');
          state[key] = isEmpty ? '' : text;
          shown.textContent = text;
          shown.className = isEmpty ? 'placeholder' : 'value';
          close();
        });
        pop.append(option);
      }
    }, late);
  });
  document.addEventListener('mousedown', (event) => {
    if (pop && !pop.contains(event.target) && !box.contains(event.target)) close();
  });
}

/** Behaviour and nothing else: plain blocks, a list among them that comes to be seen on mousedown. */
function plainList(host, key, options) {
  const box = make('div', { class: 'box' });
  const shown = make('div', {}, '— chọn —');
  const list = make('div', { class: 'pop gone' });
  box.append(shown);
  at(host).append(make('div', {}), '');
  const holder = at(host).lastElementChild;
  holder.append(box, list);
  for (const text of options) {
    const line = make('div', {}, text);
    line.addEventListener('mousedown', () => {
      state[key] = text;
      shown.textContent = text;
      list.classList.add('gone');
    });
    list.append(line);
  }
  box.setAttribute('tabindex', '0');
  box.addEventListener('mousedown', () => list.classList.toggle('gone'));
  document.addEventListener('mousedown', (event) => {
    if (!holder.contains(event.target)) list.classList.add('gone');
  });
}

/** 3,000 options of which some twenty are ever drawn; a locked box shows what is chosen. */
function virtualList(host, key, options) {
  const box = make('input', {
    class: 'box',
    readonly: '',
    role: 'combobox',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    placeholder: 'Chọn tỉnh',
  });
  at(host).append(box);
  const height = 26;
  let pop;
  box.addEventListener('click', () => {
    if (pop) return;
    pop = make('div', { class: 'pop', role: 'listbox' });
    place(pop, box);
    const inner = make('div', {
      style: `position: relative; padding: 0; height: ${options.length * height}px`,
    });
    pop.append(inner);
    document.body.append(pop);
    box.setAttribute('aria-expanded', 'true');
    const draw = () => {
      const first = Math.max(0, Math.floor(pop.scrollTop / height) - 4);
      inner.textContent = '';
      for (const [i, text] of options.slice(first, first + 20).entries()) {
        const line = make(
          'div',
          {
            role: 'option',
            style: `position: absolute; top: ${(first + i) * height}px; height: ${height}px`,
          },
          text,
        );
        line.addEventListener('click', () => {
          state[key] = text;
          box.value = text;
          pop.remove();
          pop = undefined;
          box.setAttribute('aria-expanded', 'false');
        });
        inner.append(line);
      }
    };
    pop.addEventListener('scroll', () => requestAnimationFrame(draw));
    draw();
  });
  box.addEventListener('blur', () => {
    pop?.remove();
    pop = undefined;
    box.setAttribute('aria-expanded', 'false');
  });
}

/** Suggestions come 600 ms after typing; what is typed and not chosen is thrown away. */
function remote(host, key, id, options) {
  const box = make('input', { id, role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' });
  at(host).append(box);
  let pop;
  let timer;
  const close = () => {
    pop?.remove();
    pop = undefined;
    box.setAttribute('aria-expanded', 'false');
  };
  box.addEventListener('input', () => {
    clearTimeout(timer);
    close();
    state[key] = '';
    const words = box.value.toLowerCase();
    if (words === '') return;
    timer = setTimeout(() => {
      pop = make('ul', { class: 'pop', role: 'listbox' });
      place(pop, box);
      document.body.append(pop);
      box.setAttribute('aria-expanded', 'true');
      for (const text of options.filter((each) => each.toLowerCase().includes(words))) {
        const line = make('li', { role: 'option' }, text);
        line.addEventListener('mousedown', (event) => {
          event.preventDefault();
          state[key] = text;
          box.value = text;
          close();
        });
        pop.append(line);
      }
    }, 600);
  });
  box.addEventListener('blur', () => {
    clearTimeout(timer);
    close();
    if (!state[key]) box.value = '';
  });
}

/** A locked box with a calendar: pages turn by months, or by years too; no day says its date. */
function calendar(host, key, { years = false } = {}) {
  const holder = make('div', { class: 'date-picker' });
  const box = make('input', { class: 'box', readonly: '', placeholder: 'dd/mm/yyyy' });
  holder.append(box);
  at(host).append(holder);
  let month = new Date(2026, 10, 1);
  let pop;
  const two = (n) => String(n).padStart(2, '0');
  const close = () => {
    pop?.remove();
    pop = undefined;
  };
  const draw = () => {
    pop.textContent = '';
    const turn = (sign, text, by) => {
      const button = make('button', { type: 'button' }, text);
      button.append(make('i', { class: `icon-${sign}` }));
      button.addEventListener('click', () => {
        month = new Date(month.getFullYear(), month.getMonth() + by, 1);
        draw();
      });
      return button;
    };
    if (years) pop.append(turn('first', '', -12));
    pop.append(turn('a', '', -1));
    pop.append(make('b', {}, `Tháng ${month.getMonth() + 1} năm ${month.getFullYear()}`));
    pop.append(turn('b', '', 1));
    if (years) pop.append(turn('last', '', 12));
    const table = make('table', { class: 'cal' });
    const start = new Date(month);
    start.setDate(1 - ((month.getDay() + 6) % 7));
    for (let week = 0; week < 6; week += 1) {
      const row = make('tr', {});
      for (let i = 0; i < 7; i += 1) {
        const day = new Date(start.getFullYear(), start.getMonth(), start.getDate() + week * 7 + i);
        const cell = make(
          'td',
          { class: day.getMonth() === month.getMonth() ? '' : 'other' },
          String(day.getDate()),
        );
        cell.addEventListener('click', () => {
          const text = `${two(day.getDate())}/${two(day.getMonth() + 1)}/${day.getFullYear()}`;
          state[key] = text;
          box.value = text;
          close();
        });
        row.append(cell);
      }
      table.append(row);
    }
    pop.append(table);
  };
  box.addEventListener('click', () => {
    if (pop) return;
    pop = make('div', { class: 'pop', style: 'max-height: none' });
    place(pop, box);
    document.body.append(pop);
    draw();
  });
  document.addEventListener('mousedown', (event) => {
    if (pop && !pop.contains(event.target) && event.target !== box) close();
  });
}

/** Several may be chosen; it stays open and shows tags with crosses. */
function several(host, key, options) {
  const box = make('div', {
    class: 'box multi-select',
    tabindex: '0',
    role: 'combobox',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    'aria-label': 'Loại thiết bị lưu khóa',
  });
  at(host).append(box);
  const chosen = new Set();
  let pop;
  const draw = () => {
    state[key] = [...chosen].join(',');
    box.textContent = '';
    if (chosen.size === 0) box.append(make('span', { class: 'placeholder' }, 'Chọn một hoặc nhiều'));
    for (const text of chosen) {
      const tag = make('span', { class: 'tag' }, text);
      const cross = make('span', { class: 'tag-remove', 'aria-label': `Xóa ${text}` }, '×');
      cross.addEventListener('click', (event) => {
        event.stopPropagation();
        chosen.delete(text);
        draw();
      });
      tag.append(cross);
      box.append(tag);
    }
    for (const line of pop?.children ?? [])
      line.setAttribute('aria-selected', String(chosen.has(line.textContent)));
  };
  const close = () => {
    pop?.remove();
    pop = undefined;
    box.setAttribute('aria-expanded', 'false');
  };
  box.addEventListener('click', () => {
    if (pop) return close();
    pop = make('div', { class: 'pop', role: 'listbox', 'aria-multiselectable': 'true' });
    place(pop, box);
    box.setAttribute('aria-expanded', 'true');
    for (const text of options) {
      const line = make('div', { role: 'option' }, text);
      line.addEventListener('click', () => {
        if (chosen.has(text)) chosen.delete(text);
        else chosen.add(text);
        draw();
      });
      pop.append(line);
    }
    document.body.append(pop);
    draw();
  });
  document.addEventListener('mousedown', (event) => {
    if (pop && !pop.contains(event.target) && !box.contains(event.target)) close();
  });
  draw();
}

/** Takes figures by their keys alone, and draws the strokes itself; a text put into it is wiped. */
function masked(id, key) {
  const box = at(id);
  let figures = '';
  const draw = () => {
    box.value = figures.replace(/^(\d{2})(\d{1,2})?(\d+)?$/, (_, d, m, y) =>
      [d, m, y].filter(Boolean).join('/'),
    );
    state[key] = box.value;
  };
  box.addEventListener('keydown', (event) => {
    if (/^\d$/.test(event.key) && figures.length < 8) figures += event.key;
    else if (event.key === 'Backspace') figures = figures.slice(0, -1);
    if (event.key.length === 1) event.preventDefault();
    draw();
  });
  box.addEventListener('input', () => {
    if (box.value === '') figures = '';
    draw();
  });
}

function drawnRadios(host, key, options) {
  for (const text of options) {
    const radio = make(
      'span',
      { role: 'radio', 'aria-checked': 'false', tabindex: '0', class: 'card' },
      text,
    );
    radio.addEventListener('click', () => {
      for (const other of at(host).children) other.setAttribute('aria-checked', String(other === radio));
      state[key] = text;
    });
    at(host).append(radio);
  }
}

for (const id of ['no', 'name', 'id', 'pos', 'mail', 'rname']) {
  at(id).addEventListener('input', () => {
    state[id] = at(id).value;
  });
}
at('f-how').addEventListener('change', (event) => {
  state.how = event.target.value;
});
// An editor that takes what is typed, and throws out what is put behind its back.
let text = '';
at('raddr').addEventListener('input', (event) => {
  if (event.inputType) text = at('raddr').textContent.trim();
  state.raddr = text;
});

const places = [
  'Bộ Công an',
  'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
  'Cục Cảnh sát ĐKQL cư trú và DLQG về dân cư',
  'Công an tỉnh Long An',
];
const provinces = Array.from({ length: 3000 }, (_, i) =>
  i === 2345 ? 'Tỉnh Long An' : `Đơn vị số ${i + 1}`,
);
ariaList('f-to', 'to', 'l-to', ['Cục Chứng thực số và Bảo mật thông tin', 'Sở Khoa học và Công nghệ'], {
  late: 250,
});
plainList('f-carrier', 'carrier', ['Viettel', 'VinaPhone', 'MobiFone']);
virtualList('f-prov', 'prov', provinces);
remote('f-idby', 'idby', 'idby', places);
calendar('f-date', 'date');
calendar('f-idon', 'idon', { years: true });
masked('dob', 'dob');
several('f-kind', 'kind', ['PKI Token', 'SIM PKI', 'Tài khoản ký số tập trung']);
drawnRadios('f-port', 'port', ['Có', 'Không']);
ariaList('f-unit', 'unit', 'l-unit', [
  'Trường THPT Nguyễn Thông',
  'Trường THPT Nguyễn Thông (cơ sở 2)',
  'Trường THPT Nguyễn Hữu Thọ',
]);
ariaList('f-ridby', 'ridby', 'l-ridby', ['Bộ Ngoại giao', 'Công an tỉnh Bến Tre']);
ariaList('f-rpos', 'rpos', 'l-rpos', ['Văn thư'], { opens: false });
ariaList('f-rmail', 'rmail', 'l-rmail', ['ducpm.nt@longan.gov.vn'], { links: true });
