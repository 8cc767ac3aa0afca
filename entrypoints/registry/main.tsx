import '../../components/theme.css';
import '../../components/forms.css';
import './registry.css';
import { render } from 'preact';
import { NotifyProvider } from '../../components/notify.tsx';
import { RegistryProvider } from '../../components/registry.tsx';
import { App } from './App.tsx';

const root = document.getElementById('app');
if (root) {
  render(
    <RegistryProvider>
      <NotifyProvider>
        <App />
      </NotifyProvider>
    </RegistryProvider>,
    root,
  );
}
