// A component whose code is loaded when it is first drawn, or before that when the browser has nothing else to do.
import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';

export type LazyView = ComponentType & { preload(): Promise<void> };

export function lazyView(load: () => Promise<ComponentType>): LazyView {
  const loaded = signal<ComponentType | null>(null);
  let loading: Promise<void> | null = null;
  const preload = () => {
    loading ??= load().then((view) => {
      loaded.value = view;
    });
    return loading;
  };
  const Lazy = () => {
    void preload();
    const View = loaded.value;
    return View && <View />;
  };
  return Object.assign(Lazy, { preload });
}
