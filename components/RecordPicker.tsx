import { useMemo, useState } from 'preact/hooks';
import { tellPost } from '../lib/registry/display.ts';
import { haystackOf, matcherOf } from '../lib/registry/filter.ts';
import { deviceStatusLabels } from '../lib/registry/labels.ts';
import { deviceName } from '../lib/registry/records.ts';
import type { RecordTypes, StoreName } from '../lib/registry/schema.ts';
import { formatDate } from '../lib/vietnamese/dates.ts';
import { fold } from '../lib/vietnamese/fold.ts';
import { useRecords } from './registry.tsx';

/** More than this nobody reads; another letter typed finds it sooner. */
const mostShown = 12;

interface Choice {
  id: string;
  title: string;
  /** Enough to tell two people of one name apart. */
  detail: string;
  haystack: string;
}

type Teller<S extends StoreName> = (record: RecordTypes[S]) => Omit<Choice, 'id' | 'haystack'> & {
  codes?: (string | undefined)[];
};
const tellers: { [S in StoreName]: Teller<S> } = {
  staff: (person) => ({
    title: person.fullName,
    detail: [person.birthDate && formatDate(person.birthDate), tellPost(person)].filter(Boolean).join(' · '),
    codes: [person.idNumber, person.officialEmail],
  }),
  organisations: ({ name, shortName, taxCode }) => ({
    title: name,
    detail: shortName ?? '',
    codes: [taxCode],
  }),
  systems: ({ name, version, owner }) => ({
    title: name,
    detail: [version, owner].filter(Boolean).join(' · '),
  }),
  devices: (device) => ({ title: deviceName(device), detail: deviceStatusLabels[device.status] }),
  certificates: ({ commonName, serialNumber }) => ({
    title: commonName ?? serialNumber,
    detail: serialNumber,
  }),
  requests: ({ id, portalCode }) => ({ title: portalCode ?? id, detail: '' }),
};

/** What ties a box to its label and its notes. */
export interface BoxAttributes {
  id: string;
  'aria-invalid'?: boolean;
  'aria-describedby'?: string;
  'aria-required'?: boolean;
}

export interface RecordPickerProps {
  store: StoreName;
  /** The chosen record's id, or empty. */
  value: string;
  onChange(id: string): void;
  onBlur?(next: EventTarget | null): void;
  /** Id and descriptions of the box, from its label. */
  shared: BoxAttributes;
}

/** Chooses one record by typing any part of its name or number, without diacritics. */
export function RecordPicker({ store, value, onChange, onBlur, shared }: RecordPickerProps) {
  const { value: records } = useRecords(store);
  const choices = useMemo(() => (records ?? []).map((record) => choiceOf(store, record)), [records, store]);
  const chosen = choices.find(({ id }) => id === value);
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const found = useMemo(() => {
    if (typed === undefined) return [];
    const matches = matcherOf(typed);
    const hits = matches ? choices.filter(({ haystack }) => matches(haystack)) : choices;
    const whole = ` ${fold(typed)} `;
    const isWhole = ({ haystack }: Choice) => `${haystack} `.includes(whole);
    // "an" means An before Ánh or anything else that only begins so.
    return [...hits.filter(isWhole), ...hits.filter((choice) => !isWhole(choice))].slice(0, mostShown + 1);
  }, [choices, typed]);
  const shown = found.slice(0, mostShown);
  const open = typed !== undefined;
  const listId = `${shared.id}-list`;

  const choose = (choice: Choice | undefined) => {
    onChange(choice?.id ?? '');
    setTyped(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) {
        setTyped('');
        setActive(0);
      } else {
        const step = event.key === 'ArrowDown' ? 1 : -1;
        setActive((active + step + shown.length) % Math.max(1, shown.length));
      }
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      const choice = shown[active];
      if (choice) choose(choice);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setTyped(undefined);
    }
  };
  return (
    <div class="picker">
      <div class="picker-box">
        <input
          {...shared}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-expanded={open}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={open && shown[active] ? `${listId}-${active}` : undefined}
          placeholder="Gõ tên hoặc số để tìm"
          value={typed ?? chosen?.title ?? ''}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            // What was typed without choosing is no choice: the box shows again what stands.
            if (typed === '' && value !== '') onChange('');
            setTyped(undefined);
            onBlur?.(event.relatedTarget);
          }}
        />
        {value !== '' && (
          <button type="button" class="quiet" onClick={() => choose(undefined)}>
            Bỏ chọn
          </button>
        )}
      </div>
      <div
        id={listId}
        role="listbox"
        aria-label="Kết quả tìm"
        class="picker-list"
        hidden={!open || shown.length === 0}
      >
        {shown.map((choice, index) => (
          <div
            key={choice.id}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(choice);
            }}
          >
            <span>{choice.title}</span> <span class="quiet-text">{choice.detail}</span>
          </div>
        ))}
      </div>
      {open && records && shown.length === 0 && (
        <p class="quiet-text hint" role="status">
          Không tìm thấy. Hãy gõ tên khác, hoặc thêm vào sổ trước.
        </p>
      )}
      {open && found.length > mostShown && <p class="quiet-text hint">Còn nữa: gõ thêm để thu hẹp.</p>}
      {!open && chosen?.detail && <p class="quiet-text hint">{chosen.detail}</p>}
      {!open && value !== '' && records && !chosen && (
        <p class="field-remark">Mục đã chọn không còn trong sổ. Hãy chọn mục khác.</p>
      )}
    </div>
  );
}

function choiceOf<S extends StoreName>(store: S, record: RecordTypes[S]): Choice {
  const { codes = [], ...told } = tellers[store](record);
  return { id: record.id, ...told, haystack: haystackOf([told.title, told.detail, ...codes]) };
}
