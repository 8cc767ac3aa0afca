import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Failed } from '../../components/states/Failed.tsx';
import { Loading } from '../../components/states/Loading.tsx';
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
  if (!loaded) return <Loading what="Đang mở…" />;
  const { View } = loaded;
  return View ? (
    <View id={route.id} params={route.params} />
  ) : (
    <Failed
      problem="Không mở được trang này; có thể tiện ích vừa được cập nhật. Hãy tải lại trang."
      retry={() => location.reload()}
    />
  );
}
