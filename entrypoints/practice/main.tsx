import '../../components/theme.css';
import '../../components/popup/popup.css';
import './practice.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Faults } from '../../components/faults/Faults.tsx';
import { watchFaults } from '../../components/faults/report.ts';
import { leavePolicyOut } from '../../components/policy.ts';
import { forgetTab } from '../../components/this-page/chosen.ts';
import { Practice } from './Practice.tsx';

document.documentElement.dataset.place = 'practice';
watchFaults();
leavePolicyOut();
void start();

async function start() {
  const root = document.getElementById('app');
  const tab = await browser.tabs.getCurrent();
  if (!root || tab?.id === undefined) return;
  // A page that is loaded again begins the lesson anew.
  await forgetTab(tab.id);
  render(
    <Faults>
      <Practice tabId={tab.id} />
    </Faults>,
    root,
  );
}
