/** What an administrator sets, through each browser's own policy mechanism. */

import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sampleRecords } from '../portal/sample.ts';
import { byTestId, type Clerk, clerkInChromium, withFile } from './clerk.ts';
import { addOn, clerkInFirefox } from './firefoxDriver.ts';

const passphrase = 'bốn từ không liên quan';
const policy = {
  profileId: 'ninh-binh-2025',
  organisation: { name: 'Trường THPT Do Cơ Quan Khai', taxCode: '1100123456' },
  renewalDays: [120, 75],
  backupEvery: 9,
  vaultRequired: true,
};

/** The policies of Chromium for all of a machine's users; Debian's package and Google's testing build. */
const folders = ['/etc/chromium/policies/managed', '/etc/opt/chrome_for_testing/policies/managed'];

/** Puts the policy where Chromium looks for it, for the extension that lies in `extensionDir` and no other. */
function setChromiumPolicy(extensionDir: string): () => void {
  if (process.platform !== 'linux')
    throw new Error('This test knows where Chromium looks for policies on Linux only.');
  // An unpacked extension is named after its folder.
  const hash = createHash('sha256').update(extensionDir).digest('hex').slice(0, 32);
  const id = [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  const name = `tlct-test-${id}.json`;
  try {
    for (const folder of folders) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, name), JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
    }
  } catch (cause) {
    throw new Error(
      `Chromium reads policies from ${folders[0]} only, and this user may not write there. ` +
        `Run the tests as root, or once: sudo install -d -m 1777 ${folders.join(' ')}`,
      { cause },
    );
  }
  return () => {
    for (const folder of folders) rmSync(join(folder, name), { force: true });
  };
}

test('Chromium: what the administrator set holds, and nothing personal goes in without the vault', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tlct-managed-'));
  cpSync(join(import.meta.dirname, '../../.output/chrome-mv3'), folder, { recursive: true });
  const clear = setChromiumPolicy(folder);
  let clerk: Clerk | undefined;
  try {
    clerk = await clerkInChromium(443, { extensionDir: folder });
    await underPolicy(clerk);
  } finally {
    await clerk?.close();
    clear();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('Firefox: what the administrator set holds, and nothing personal goes in without the vault', async () => {
  await withFile(
    'policies.json',
    JSON.stringify({ policies: { '3rdparty': { Extensions: { [addOn]: policy } } } }),
    async (path) => {
      const clerk = await clerkInFirefox(443, {
        // Read from elsewhere than the program's folder only where Firefox knows that it is being tested.
        env: { MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' },
        prefs: {
          'browser.policies.alternatePath': path,
          'security.turn_off_all_security_so_that_viruses_can_take_over_this_computer': true,
        },
      });
      try {
        await underPolicy(clerk);
      } finally {
        await clerk.close();
      }
    },
  );
});

async function underPolicy(clerk: Clerk): Promise<void> {
  await test.step('the first thing to do is to set a passphrase; nothing can be entered before', async () => {
    const page = await clerk.own('registry.html');
    expect(await page.text(byTestId('vault-required'))).toContain('Cơ quan yêu cầu khóa sổ');
    await page.see(byTestId('vault-turn-on'));
    await page.close();
    const popup = await clerk.own('popup.html?view=lookup');
    await popup.see(byTestId('vault-required'));
    await popup.close();
    for (const view of ['records-file', 'staff/new', 'import']) {
      const form = await clerk.own(`registry.html#/${view}`);
      await form.see(byTestId('vault-turn-on'));
      await form.close();
    }
  });

  await test.step('with the vault everything goes in, and the vault stays on', async () => {
    const page = await clerk.own('registry.html#/vault');
    await page.type(byTestId('vault-new'), passphrase);
    await page.type(byTestId('vault-new-again'), passphrase);
    await page.click(byTestId('vault-understood'));
    await page.click(byTestId('vault-turn-on'));
    await page.see(byTestId('vault-lock'));
    expect(await page.text(byTestId('by-policy'))).toContain('Do cơ quan quy định');
    expect(await page.evaluate(() => document.querySelector('[data-testid="vault-off"]') === null)).toBe(
      true,
    );
    await page.close();
  });

  await test.step('the set-up begins with the body that the administrator named', async () => {
    const page = await clerk.own('registry.html#/setup');
    await page.see('#setup-name, [name="name"], input');
    const values = await page.evaluate(() =>
      [...document.querySelectorAll('input')].map((input) => (input as HTMLInputElement).value),
    );
    expect(values).toContain(policy.organisation.name);
    await page.close();
  });

  await test.step('province, days of renewal and of backup are the administrator’s, and say so', async () => {
    await clerk.importRecords(sampleRecords);
    const settings = await clerk.own('registry.html#/settings');
    await settings.see(byTestId('by-policy'));
    expect(await settings.text('main')).toContain('Ninh Bình');
    expect(await settings.evaluate(() => document.querySelector('#profile') === null)).toBe(true);
    await settings.close();
    const reminders = await clerk.own('registry.html#/reminders');
    await reminders.see('details input[readonly]');
    expect(
      await reminders.evaluate(() => document.querySelector<HTMLInputElement>('details input')?.value),
    ).toBe('120, 75');
    await reminders.close();
    const backup = await clerk.own('registry.html#/backup');
    expect(await backup.text(`section:has(${byTestId('by-policy')})`)).toContain('cũ hơn 9 ngày');
    await backup.close();
  });
}
