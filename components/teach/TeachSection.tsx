import './teach.css';
import { browser } from 'wxt/browser';
import type { PageMap } from '../../lib/portal/maps/types.ts';
import { labelOf } from '../../lib/portal/match/evidence.ts';
import type { FieldType } from '../../lib/procedures/fieldTypes.ts';
import { formatDate } from '../../lib/vietnamese/dates.ts';
import { WithHelp } from '../Help.tsx';
import { Notice } from '../Notice.tsx';
import { KeptDetails } from '../this-page/place.tsx';
import type { PageState } from '../this-page/usePage.ts';
import { fieldWords, shortLabel } from '../this-page/words.ts';
import { FieldTypeChoice } from './FieldTypeChoice.tsx';
import { StructureExport } from './StructureExport.tsx';
import type { Teach } from './useTeach.ts';

/** What is at hand: a map that no longer fits, the box that was pointed at and is to be named, what was remembered. */
export function TeachNow({ page, teach }: { page: PageState; teach: Teach }) {
  const { chosen, problem, saved } = teach;
  if (!page.reading) return null;
  return (
    <div class="stack teach">
      <DroppedMaps dropped={page.assessment?.mapped.dropped ?? []} />
      {problem && (
        <Notice tone="warning">
          <p data-testid="teach-problem">{problem}</p>
        </Notice>
      )}
      {saved && (
        <Notice tone="success">
          <p role="status" data-testid="teach-saved">
            {saved === 'none'
              ? 'Đã nhớ: ô này không bao giờ điền.'
              : `Đã nhớ: ô này là “${fieldWords(saved)}”.`}{' '}
            <a href={browser.runtime.getURL('/registry.html#/page-maps')} target="_blank" rel="noreferrer">
              Xem các ô đã dạy
            </a>
          </p>
        </Notice>
      )}
      {chosen && (
        <div class="card stack" data-testid="teach-chosen">
          <p>
            Ô đã chọn: <strong>{shortLabel(labelOf(chosen)) || 'ô không có tên'}</strong>
          </p>
          <FieldTypeChoice key={chosen.ref} guess={guessOf(page, chosen.ref)} onChoose={teach.save} />
          <div>
            <button type="button" class="quiet" onClick={teach.cancel}>
              Thôi
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

/** Boxes that words do not tell: the clerk says what they are, here or by pointing at the page. */
export function TeachSection({ tabId, page, teach }: { tabId: number; page: PageState; teach: Teach }) {
  const { picking } = teach;
  if (!page.reading) return null;
  return (
    <section class="stack teach" aria-label="Dạy trợ lý" data-testid="teach">
      <UnknownBoxes page={page} teach={teach} />
      <div class="row">
        {picking ? (
          <>
            <span role="status">Hãy bấm vào ô cần dạy trên trang. Phím Esc để thôi.</span>
            <button type="button" class="quiet" onClick={teach.cancel}>
              Thôi
            </button>
          </>
        ) : (
          <WithHelp topic="teach">
            <button type="button" data-testid="teach-pick" disabled={page.busy} onClick={teach.pick}>
              Dạy trợ lý một ô
            </button>
          </WithHelp>
        )}
        <StructureExport tabId={tabId} />
      </div>
    </section>
  );
}

function guessOf({ assessment }: PageState, ref: number): FieldType | undefined {
  const { matches = [], uncertain = [] } = assessment?.matching ?? {};
  return [...uncertain, ...matches].find(({ refs }) => refs.includes(ref))?.fieldType;
}

/** A map that no longer fits is said once, and can be thrown away on the page of maps. */
function DroppedMaps({ dropped }: { dropped: readonly PageMap[] }) {
  return dropped.map(({ id, seenOn }) => (
    <Notice key={id} tone="warning">
      <p data-testid="map-dropped">
        Trang đã khác so với lần dạy ngày {formatDate(seenOn)} nên những ô đã dạy không được dùng ở đây, trợ
        lý nhận ô theo chữ trên trang.{' '}
        <a href={browser.runtime.getURL('/registry.html#/page-maps')} target="_blank" rel="noreferrer">
          Xem các ô đã dạy
        </a>
      </p>
    </Notice>
  ));
}

/** More than these are pointed at on the page. */
const mostUnknown = 50;

function UnknownBoxes({ page, teach }: { page: PageState; teach: Teach }) {
  const { uncertain = [], unknown = [] } = page.assessment?.matching ?? {};
  const boxes = [
    ...uncertain.map(({ refs, label, fieldType }) => ({ ref: refs[0] as number, label, fieldType })),
    ...unknown.map(({ ref, label }) => ({ ref, label, fieldType: undefined })),
  ];
  if (boxes.length === 0) return null;
  return (
    <KeptDetails name="unknown" testId="unknown-boxes" summary={<>Ô chưa nhận ra ({boxes.length})</>}>
      <ul>
        {boxes.slice(0, mostUnknown).map(({ ref, label, fieldType }) => (
          <li key={ref} class="row">
            <span>
              {shortLabel(label) || 'Ô không có tên'}
              {fieldType && <span class="quiet-text"> có thể là {fieldWords(fieldType)}</span>}
            </span>
            <button type="button" class="quiet" onClick={() => teach.choose(ref)}>
              Ô <span class="visually-hidden">“{shortLabel(label) || 'không có tên'}” </span>này là…
            </button>
          </li>
        ))}
      </ul>
      {boxes.length > mostUnknown && (
        <p class="quiet-text">Còn {boxes.length - mostUnknown} ô nữa: hãy chỉ vào ô trên trang.</p>
      )}
    </KeptDetails>
  );
}
