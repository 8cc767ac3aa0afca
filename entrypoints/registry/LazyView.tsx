import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../components/Notice.tsx';
import type { Route } from './route.ts';

export type LoadView = () => Promise<ComponentType<Omit<Route, 'view'>>>;

/** A view whose code is read only when it is opened. */
export function LazyView({ load, route }: { load: LoadView; route: Route }) {
  const [loaded, setLoaded] = useState<{ View?: Awaited<ReturnType<LoadView>> }>();
  useEffect(() => {
    load().then(
      (View) => setLoaded({ View }),
      () => setLoaded({}),
    );
  }, [load]);
  if (!loaded) return null;
  const { View } = loaded;
  return View ? (
    <View id={route.id} params={route.params} />
  ) : (
    <Notice tone="error">
      <p>Không mở được trang này; có thể tiện ích vừa được cập nhật. Hãy tải lại trang.</p>
    </Notice>
  );
}
