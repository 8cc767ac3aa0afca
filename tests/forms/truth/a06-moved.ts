import { form, may } from '../truth.ts';

export default form({
  id: 'a06-moved',
  about: 'three fields are moved out of sight between plan and fill',
  procedure: 'revoke',
  request: 'revokeExposed',
  between: (page) =>
    page.evaluate(() => {
      const move = (what: string, where: string) =>
        document.querySelector(where)?.append(document.querySelector(what) ?? '');
      move('#r1', '#ads');
      move('#r2', '#off');
      document.querySelector<HTMLElement>('#r3')?.style.setProperty('visibility', 'hidden');
    }),
  // What is still to be seen may be filled, or the whole fill given up.
  expected: { no: may('request.documentNumber'), unit: may('subscriber.unit@0') },
  forbidden: { x1: 'covered', x2: 'covered', x3: 'covered' },
});
