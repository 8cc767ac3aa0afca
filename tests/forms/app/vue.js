import { createApp } from 'vue';

/** Mounts a component whose `state` method says what it holds. */
export function startVue(component, plugins = []) {
  const app = createApp(component);
  for (const [plugin, options] of plugins) app.use(plugin, options);
  const instance = app.mount('#app');
  window.__frameworkState = () =>
    Object.fromEntries(
      Object.entries(instance.state()).map(([key, value]) => [key, value == null ? '' : String(value)]),
    );
  window.__ready = true;
}
