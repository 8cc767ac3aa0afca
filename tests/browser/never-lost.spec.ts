/** Whatever happens in the middle of a step, the registry is the old one or the new one, never half of each. */
import { readFileSync, rmSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { manyRecords } from '../bench/records.ts';
import { databaseDumps, loadDatabase } from '../fixtures/databases/load.ts';
import { counts, crashInTheMiddle, limitedBuild, standStill } from './accidents.ts';
import { launch, type Session } from './driver.ts';
import { rawDatabases } from './rawStorage.ts';
import { chooseRecordsFile, recordsFile } from './registryPage.ts';

const people = 1500;
const many = manyRecords(people);
const passphrase = 'bốn từ không liên quan';
const newest = databaseDumps().at(-1)?.version ?? 0;

async function open(session: Session, view: string): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(session.url(view));
  return page;
}

/** A page of the extension that runs none of our code. */
const emptyPage = (session: Session) => open(session, 'icon/128.png');

async function chooseList(page: Page, session: Session, fullName: string): Promise<void> {
  await page.goto(session.url('registry.html#/records-file'));
  await page.reload();
  const staff = many.staff.map((person) => ({ ...person, fullName }));
  await chooseRecordsFile(page, recordsFile({ staff }));
  await expect(page.getByTestId('records-preview')).toBeVisible();
}

test('a crash in the middle of import, restore, migration and re-encryption loses nothing', async () => {
  test.setTimeout(170_000);
  const session = await launch();
  let page = await open(session, 'registry.html#/backup');
  let backup: Buffer = Buffer.alloc(0);
  const middle = { type: 'IDBObjectStore', method: 'put', count: 700 };

  await test.step('import: nothing of it, then all of it', async () => {
    await chooseList(page, session, 'Người Đầu');
    await page.evaluate(standStill, middle);
    await crashInTheMiddle(session, page, () => page.getByTestId('records-confirm').click());
    page = await emptyPage(session);
    expect(await counts(page)).toMatchObject({ staff: 0, history: 0, drafts: 0 });
    await chooseList(page, session, 'Người Đầu');
    await page.getByTestId('records-confirm').click();
    await expect(page.getByTestId('records-result')).toContainText('1.500');
    expect(await counts(page)).toMatchObject({ staff: people, history: 1 });
    await page.goto(session.url('registry.html#/backup'));
    const saving = page.waitForEvent('download');
    await page.getByTestId('backup-save').click();
    backup = readFileSync(await (await saving).path());
  });

  const restoring = async () => {
    await page.goto(session.url('registry.html#/backup'));
    await page.reload();
    const working = page.waitForEvent('worker');
    await page
      .getByTestId('restore-file')
      .setInputFiles({ name: 'so.tlct', mimeType: 'application/octet-stream', buffer: backup });
    await page.getByTestId('restore-replace').check();
    return working;
  };
  const names = async () => {
    const text = await rawDatabases(page);
    return { first: text.split('Người Đầu').length - 1, second: text.split('Người Sau').length - 1 };
  };

  await test.step('restore: the page crashes, then the worker is ended, then it is done', async () => {
    await chooseList(page, session, 'Người Sau');
    await page.getByTestId('records-confirm').click();
    await expect(page.getByTestId('records-result')).toContainText('1.500');
    const before = { counts: await counts(page), names: await names() };
    let worker = await restoring();
    await worker.evaluate(standStill, middle);
    await crashInTheMiddle(session, page, () => page.getByTestId('restore-confirm').click());
    page = await emptyPage(session);
    expect({ counts: await counts(page), names: await names() }).toEqual(before);

    worker = await restoring();
    await worker.evaluate(standStill, middle);
    const standing = session.context.waitForEvent('console', (message) => message.text() === 'in the middle');
    await page.getByTestId('restore-confirm').click();
    await standing;
    await page.getByTestId('backup-cancel').click();
    await expect(page.getByTestId('restore-file')).toBeVisible();
    expect({ counts: await counts(page), names: await names() }).toEqual(before);

    await restoring();
    await page.getByTestId('restore-confirm').click();
    await expect(page.getByTestId('restore-done')).toBeVisible();
    await page.goto(session.url('registry.html#/staff'));
    await expect(page.getByRole('table')).toContainText('Người Đầu');
    await expect(page.getByRole('table')).not.toContainText('Người Sau');
  });

  await test.step('vault: turned on and given another key, each with a crash in between', async () => {
    await page.goto(session.url('registry.html#/vault'));
    await page.getByTestId('vault-new').fill(passphrase);
    await page.getByTestId('vault-new-again').fill(passphrase);
    await page.getByTestId('vault-understood').check();
    await page.evaluate(standStill, middle);
    await crashInTheMiddle(session, page, () => page.getByTestId('vault-turn-on').click());
    page = await open(session, 'registry.html#/staff');
    // Half of it is sealed; all of it can be read, and the rest is sealed now.
    await expect(page.getByRole('table')).toContainText('Người Đầu');
    await expect.poll(names).toEqual({ first: 0, second: 0 });
    expect(await counts(page)).toMatchObject({ staff: people });

    await page.goto(session.url('registry.html#/vault'));
    await page.getByTestId('vault-rekey-passphrase').fill(passphrase);
    await page.evaluate(standStill, middle);
    await crashInTheMiddle(session, page, () => page.getByTestId('vault-rekey').click());
    page = await open(session, 'registry.html#/staff');
    await expect(page.getByRole('table')).toContainText('Người Đầu');
    const keysHeld = () =>
      page.evaluate(async () => {
        const { 'vault-keys': held } = await chrome.storage.session.get('vault-keys');
        return Object.keys((held as { keys: object }).keys).length;
      });
    const sealedWith = () =>
      page.evaluate(
        () =>
          new Promise<number>((resolve, reject) => {
            const opening = indexedDB.open('tro-ly-chung-thuc');
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const reading = opening.result.transaction('staff').objectStore('staff').getAll();
              reading.onsuccess = () => {
                opening.result.close();
                resolve(new Set(reading.result.map(({ keyId }: { keyId: string }) => keyId)).size);
              };
            };
          }),
      );
    expect(await keysHeld()).toBe(2);
    await expect.poll(sealedWith).toBe(1);
    await page.getByTestId('lock-now').click();
    await page.getByTestId('vault-passphrase').fill(passphrase);
    await page.getByTestId('vault-unlock').click();
    await expect(page.getByRole('table')).toContainText('Người Đầu');
    await expect.poll(keysHeld).toBe(1);
    expect(await names()).toEqual({ first: 0, second: 0 });
  });

  await test.step('migration: from every version so far, once with a crash in between', async () => {
    for (const dump of databaseDumps()) {
      await page.close();
      page = await emptyPage(session);
      await page.evaluate(loadDatabase, dump);
      const before = await counts(page);
      if (dump.version < newest) {
        await page.addInitScript(standStill, { type: 'IDBDatabase', method: 'createObjectStore', count: 2 });
        const opened = page;
        await crashInTheMiddle(session, page, () => opened.goto(session.url('registry.html#/staff')));
        page = await emptyPage(session);
        expect(await counts(page)).toEqual(before);
      }
      await page.goto(session.url('registry.html#/staff'));
      await expect(page.getByRole('table')).toContainText('Nguyễn Văn Ân');
      expect(await counts(page)).toMatchObject({ ...before, version: newest });
    }
  });
  await session.close();
});

test('a full disk, another build and a stubborn window are told, and nothing is lost', async () => {
  test.setTimeout(120_000);
  const extensionDir = limitedBuild();
  const session = await launch({ extensionDir });
  const page = await session.context.newPage();

  await test.step('the disk is full: what to do is said, and nothing was written', async () => {
    await chooseList(page, session, 'Người Thứ Nhất');
    const devtools = await session.context.newCDPSession(page);
    const origin = session.url('');
    const { usage } = await devtools.send('Storage.getUsageAndQuota', { origin });
    // Before anything is written: the browser remembers for a while how much room there was.
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 1000 });
    await page.getByTestId('records-confirm').click();
    await expect(page.getByText(/hết chỗ lưu/)).toBeVisible();
    expect(await counts(page)).toMatchObject({ staff: 0, history: 0, settings: 0 });
    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    await expect(async () => {
      await page.getByTestId('records-confirm').click();
      await expect(page.getByTestId('records-result')).toContainText('1.500', { timeout: 5000 });
    }).toPass();
    expect(await counts(page)).toMatchObject({ staff: people, history: 1 });
  });

  await test.step('a newer build opens the registry: this window makes way and says so', async () => {
    const newer = await emptyPage(session);
    await page.goto(session.url('registry.html#/staff'));
    await expect(page.getByRole('table')).toContainText('Người Thứ Nhất');
    await newer.evaluate(
      (version) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('tro-ly-chung-thuc', version);
          opening.onblocked = () => reject(new Error('blocked'));
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
      newest + 1,
    );
    await page.reload();
    await expect(page.getByRole('alert')).toContainText('phiên bản mới hơn');
    await newer.close();
  });

  await test.step('a window of an old build stays open: it is told, and goes on when that one is closed', async () => {
    const [oldest] = databaseDumps();
    if (!oldest) throw new Error('There is no dump.');
    await page.close();
    const old = await emptyPage(session);
    await old.evaluate(loadDatabase, oldest);
    await old.evaluate(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.open('tro-ly-chung-thuc').onsuccess = () => resolve();
        }),
    );
    const next = await open(session, 'registry.html#/staff');
    await expect(next.getByRole('alert')).toContainText('cửa sổ dùng phiên bản cũ');
    await old.close();
    await next.getByRole('button', { name: 'Thử lại' }).click();
    await expect(next.getByRole('table')).toContainText('Nguyễn Văn Ân');
  });

  await test.step('the background is stopped in the middle of an import, and everything lands', async () => {
    const next = await open(session, 'registry.html#/staff');
    await chooseList(next, session, 'Người Cuối');
    const devtools = await session.context.newCDPSession(next);
    await devtools.send('ServiceWorker.enable');
    await next.getByTestId('records-confirm').click();
    await devtools.send('ServiceWorker.stopAllWorkers');
    await expect(next.getByTestId('records-result')).toContainText('1.500');
    expect((await counts(next)).staff).toBeGreaterThanOrEqual(people);
  });

  await test.step('the browser is asked to keep the data, and its answer is shown', async () => {
    const next = await open(session, 'registry.html#/settings');
    await expect(next.getByTestId('persistence')).toContainText(/lâu dài/);
  });
  await session.close();
  rmSync(extensionDir, { recursive: true });
});
