/** A clerk's main work from the first list to the locked registry: the same steps in every browser. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { procedureIds } from '../../lib/registry/schema.ts';
import { practicePages } from '../portal/pages.ts';
import { certificates, devices, people, sampleRecords, sampleRequests } from '../portal/sample.ts';
import { startPortal } from '../portal/server.ts';
import { documentText } from '../unit/documents/package.ts';
import { byTestId, type Clerk, type Sheet, withFile } from './clerk.ts';

const passphrase = 'bốn từ không liên quan';
const latecomer = { ...people.clerk, id: '5a3c0f01-0000-4000-8000-0000000000aa', fullName: 'Lê Đến Sau' };

/** The breach that the letter warns of: a SIM PKI is unlocked by the Bureau, not by the Department. */
const simToDepartment = {
  ...sampleRequests['recover-device'],
  id: '5a3c0f01-0000-4000-8000-000000000099',
  addressee: 'department' as const,
  staffIds: [people.simHolder.id],
  certificateIds: [certificates.sim.id],
  deviceIds: [devices.sim.id],
  deviceKind: 'sim-pki' as const,
};

/** Declares the tests; `start` opens the browser. */
export function walks(start: (port: number) => Promise<Clerk>): void {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let clerk: Clerk;

  test.beforeAll(async () => {
    portal = await startPortal();
    clerk = await start(portal.port);
    await clerk.importRecords({ ...sampleRecords, requests: [...sampleRecords.requests, simToDepartment] });
  });
  test.afterAll(async () => {
    await clerk?.close();
    await portal.close();
  });

  /** Chooses the request in "Trang này" and waits for its plan. */
  async function chosen(page: Sheet, requestId: string): Promise<Sheet> {
    const popup = await clerk.thisPage(page);
    await popup.see(`${byTestId('request-choice')}[data-known="true"]`);
    await popup.choose(byTestId('request-choice'), requestId);
    return popup;
  }

  async function fill(page: Sheet, requestId: string): Promise<void> {
    const popup = await chosen(page, requestId);
    await popup.see(byTestId('fill'));
    // A part may have been filled with the one before it.
    const isNeeded = await popup.evaluate(
      () => document.querySelector('[data-testid="fill"]:not(:disabled)') !== null,
    );
    if (isNeeded) {
      await popup.click(byTestId('fill'));
      await page.front();
      await popup.see(byTestId('fill-report'));
      await popup.see(`${byTestId('this-page')}[aria-busy="false"]`);
    }
    await popup.close();
  }

  const state = (page: Sheet) => page.evaluate(() => window.__practiceState());

  test('people come in from a workbook', async () => {
    const page = await clerk.own('registry.html#/import');
    await page.upload(byTestId('import-file'), join(import.meta.dirname, '../fixtures/lists/office.xlsx'));
    await page.click(byTestId('import-confirm'));
    expect(await page.text(byTestId('import-result'))).toContain('người mới');
    await page.close();
  });

  for (const id of procedureIds) {
    test(`${id}: every required box is filled right and nothing else is touched`, async () => {
      const practice = practicePages[id];
      const page = await clerk.portal(practice.route);
      const before = await state(page);
      for (const part of practice.parts) {
        // Rows are the fill's own to add.
        if (!part.addsRows) await part.open?.(page.hands);
        await fill(page, sampleRequests[id].id);
      }
      const after = await state(page);
      const wrong = Object.entries(practice.expected).flatMap(([key, control]) => {
        const now = after[key] ?? '';
        const leftAlone = !control.required && now === (before[key] ?? '');
        return now === control.answer || leftAlone ? [] : [{ key, now, answer: control.answer }];
      });
      expect(wrong).toEqual([]);
      for (const [key, { initial }] of Object.entries(practice.forbidden))
        expect(after[key], key).toBe(initial);
      expect(await page.evaluate(() => window.__submitted)).toBe(0);
      await page.close();
    });
  }

  test('a breach is told with its clause before the request leaves', async () => {
    const page = await clerk.portal(practicePages['recover-device'].route);
    const popup = await chosen(page, simToDepartment.id);
    expect(await popup.text('[data-rule="sim-recovery-goes-to-bureau"]')).toContain('SIM PKI');
    await popup.close();
    await page.close();
  });

  test('undo brings back every value, whatever framework keeps it', async () => {
    for (const id of ['issue-system', 'issue-organisation', 'device-loss'] as const) {
      const page = await clerk.portal(practicePages[id].route);
      const before = await state(page);
      await fill(page, sampleRequests[id].id);
      expect(await state(page)).not.toEqual(before);
      const popup = await clerk.thisPage(page);
      await popup.click(byTestId('undo'));
      await page.front();
      expect(await popup.attribute(byTestId('undo-report'), 'data-kept')).toBe('0');
      await popup.close();
      const after = await state(page);
      const changed = Object.keys(before).filter(
        // A framework that binds a radio button cannot be told that none is chosen: nor could the clerk.
        (key) => after[key] !== before[key] && practicePages[id].expected[key]?.control !== 'radio',
      );
      expect(changed, id).toEqual([]);
      await page.close();
    }
  });

  test('a new clerk rehearses on the practice page', async () => {
    const page = await clerk.own('practice.html');
    await page.see(`${byTestId('page-procedure')}[data-procedure="recover-device"]`);
    const request = await page.evaluate(
      () =>
        document.querySelector<HTMLSelectElement>('[data-testid="request-choice"]')?.options[1]?.value ?? '',
    );
    await page.choose(byTestId('request-choice'), request);
    await page.click(`[data-rule="sim-recovery-goes-to-bureau"] ${byTestId('fix')}`);
    await page.gone('[data-rule="sim-recovery-goes-to-bureau"]');
    await page.click(byTestId('fill'));
    await page.see(byTestId('fill-report'));
    const names = () =>
      [...(document.querySelector('iframe')?.contentDocument?.querySelectorAll('input') ?? [])].map(
        ({ value }) => value,
      );
    expect(await page.evaluate(names)).toContain('Huỳnh Thị Mỹ Lệ');
    await page.click(byTestId('undo'));
    await page.see(byTestId('undo-report'));
    expect(await page.evaluate(names)).not.toContain('Huỳnh Thị Mỹ Lệ');
    await page.close();
  });

  test('a form is saved as a Word file', async () => {
    const page = await clerk.own(`registry.html#/papers/${sampleRequests.renew.id}`);
    await page.see(`${byTestId('paper-preview')}:not([data-drawn="0"])`);
    const file = await clerk.saved(page, () => page.click(byTestId('save-docx')));
    expect(file.name).toMatch(/^Mau-04_.*\.docx$/);
    const text = documentText(new Uint8Array(file.bytes));
    expect(text).toContain(people.accountant.fullName);
    await page.close();
  });

  test('the portal’s list moves a request on', async () => {
    const page = await clerk.portal('/#/ca-nhan/ho-so');
    const popup = await clerk.thisPage(page);
    const { id } = sampleRequests.renew;
    await popup.click(`${byTestId('progress-offered')}[data-request="${id}"] button`);
    await popup.see(`${byTestId('progress-move')}[data-request="${id}"][data-state="received"]`);
    await popup.click(byTestId('progress-apply'));
    await popup.see(`${byTestId('progress-same')}[data-request="${id}"]`);
    expect(await popup.text(byTestId('progress-done'))).toBe('Đã cập nhật 1 hồ sơ theo Cổng.');
    await popup.close();
    await page.close();
  });

  test('a backup brings the registry back as it was', async () => {
    const page = await clerk.own('registry.html#/backup');
    const { bytes } = await clerk.saved(page, () => page.click(byTestId('backup-save')));
    await clerk.importRecords({ staff: [latecomer] });
    await withFile('so.tlct', bytes, async (path) => {
      await page.upload(byTestId('restore-file'), path);
      await page.click(byTestId('restore-replace'));
      await page.click(byTestId('restore-confirm'));
      await page.see(byTestId('restore-done'));
    });
    await page.close();
    const list = await clerk.own('registry.html#/staff');
    await list.see('table a');
    const names = await list.text('table');
    expect(names).toContain(people.accountant.fullName);
    expect(names).not.toContain(latecomer.fullName);
    await list.close();
  });

  test('the registry is locked and opened again', async () => {
    const page = await clerk.own('registry.html#/vault');
    await page.type(byTestId('vault-new'), passphrase);
    await page.type(byTestId('vault-new-again'), passphrase);
    await page.click(byTestId('vault-understood'));
    await page.click(byTestId('vault-turn-on'));
    await page.click(byTestId('vault-lock'));
    await page.see(byTestId('vault-locked'));
    const popup = await clerk.own('popup.html?view=lookup');
    await popup.type(byTestId('vault-passphrase'), passphrase);
    await popup.click(byTestId('vault-unlock'));
    await popup.gone(byTestId('vault-locked'));
    await popup.close();
    await page.see(byTestId('vault-lock'));
    await page.close();
    const list = await clerk.own('registry.html#/staff');
    await list.see('table a');
    expect(await list.text('table')).toContain(people.accountant.fullName);
    await list.close();
  });
}
