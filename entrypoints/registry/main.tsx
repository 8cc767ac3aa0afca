import '../../components/theme.css';
import '../../components/forms.css';
import './registry.css';
import { render } from 'preact';
import { Faults } from '../../components/faults/Faults.tsx';
import { watchFaults } from '../../components/faults/report.ts';
import { NotifyProvider } from '../../components/notify.tsx';
import { RegistryProvider } from '../../components/registry.tsx';
import { App } from './App.tsx';

watchFaults();
const root = document.getElementById('app');
if (root) {
  render(
    <Faults>
      <RegistryProvider>
        <NotifyProvider>
          <App />
        </NotifyProvider>
      </RegistryProvider>
    </Faults>,
    root,
  );
}
