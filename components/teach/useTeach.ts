/** Teaching what a box is: pointing on the page, choosing here, remembering for pages of that shape. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../../lib/messages.ts';
import { routeOf } from '../../lib/portal/maps/route.ts';
import { shapeOf } from '../../lib/portal/maps/shape.ts';
import type { MapField } from '../../lib/portal/maps/types.ts';
import { labelOf } from '../../lib/portal/match/evidence.ts';
import { isPlainIdentifier } from '../../lib/portal/structure/sift.ts';
import type { ControlReading, PageReading } from '../../lib/portal/types.ts';
import { toRegistryError } from '../../lib/registry/errors.ts';
import { today } from '../clock.ts';
import { fieldOf, parseMaps, withTaught } from '../portal-memory/maps.ts';
import { useRegistry } from '../registry.tsx';

const gone = 'Ô đã chọn không còn trên trang. Hãy bấm “Đọc lại trang” rồi chỉ vào ô lần nữa.';
const noWay = 'Không có cách chắc chắn để nhận lại ô này lần sau nên chưa nhớ được. Hãy tự điền ô này.';

export interface Teach {
  /** The clerk is pointing at the page. */
  picking: boolean;
  /** The box that was chosen, to be named. */
  chosen?: ControlReading;
  problem?: string;
  /** What was remembered last. */
  saved?: MapField['fieldType'];
  pick(): void;
  choose(ref: number): void;
  cancel(): void;
  save(fieldType: MapField['fieldType']): void;
}

/** @param reread reads the page again, with what it was taught */
export function useTeach(tabId: number, reading: PageReading | undefined, reread: () => void): Teach {
  const registry = useRegistry();
  const [picking, setPicking] = useState(false);
  const [ref, setRef] = useState<number>();
  const [problem, setProblem] = useState<string>();
  const [saved, setSaved] = useState<MapField['fieldType']>();

  // A popup closes when the page is clicked: what was pointed at waits in the page for the next one.
  const takeOver = useCallback(async () => {
    const { ref: found, isPicked } = (await ask(sendMessage('pickedControl', undefined, tabId))) ?? {};
    setRef(found);
    setProblem(isPicked && found === undefined ? gone : undefined);
  }, [tabId]);
  useEffect(() => {
    if (reading) void takeOver();
  }, [reading, takeOver]);

  const pick = () => {
    setPicking(true);
    setSaved(undefined);
    setRef(undefined);
    void ask(sendMessage('pickControl', undefined, tabId)).then(async () => {
      setPicking(false);
      await takeOver();
    });
    // Messages come in their order: an answer to this one means that the page is ready to be pointed at.
    void ask(sendMessage('pickedControl', undefined, tabId)).then(closePopup);
  };

  const cancel = () => {
    setPicking(false);
    setRef(undefined);
    setProblem(undefined);
    void ask(sendMessage('forgetPicked', undefined, tabId));
  };

  const save = async (fieldType: MapField['fieldType']) => {
    const control = controlOf(reading, ref);
    if (!reading || !control) return setProblem(gone);
    const selectors = (await ask(sendMessage('selectorsOf', control.ref, tabId))) ?? [];
    const field = fieldOf(fieldType, selectors, labelOf(control));
    if (!field) return setProblem(selectors.length === 0 ? gone : noWay);
    const page = {
      route: routeOf(reading.url, isPlainIdentifier),
      shape: shapeOf(reading),
      seenOn: today(),
      newId: crypto.randomUUID(),
    };
    try {
      const kept = parseMaps(await registry.getSetting('pageMaps'));
      await registry.setSetting('pageMaps', withTaught(kept, page, field));
    } catch (error) {
      return setProblem(toRegistryError(error).message);
    }
    cancel();
    setSaved(fieldType);
    reread();
  };

  return {
    picking,
    chosen: controlOf(reading, ref),
    problem,
    saved,
    pick,
    choose: (chosen) => {
      setSaved(undefined);
      setProblem(undefined);
      setRef(chosen);
    },
    cancel,
    save: (fieldType) => void save(fieldType),
  };
}

function controlOf(reading: PageReading | undefined, ref: number | undefined): ControlReading | undefined {
  return ref === undefined ? undefined : reading?.controls.find((control) => control.ref === ref);
}

/** Lets the clerk see the page; the side panel, and a page of its own, stay where they are. */
function closePopup(): void {
  const isPopup = document.documentElement.dataset.place === 'popup';
  if (isPopup && !new URLSearchParams(location.search).has('tab')) window.close();
}

function ask<T>(answer: Promise<T>): Promise<T | undefined> {
  return answer.catch(() => undefined);
}
