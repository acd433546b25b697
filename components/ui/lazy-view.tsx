// A component whose code is loaded when it is first drawn, or before that when the browser has nothing else to do.
import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';

type Preload = () => Promise<void>;

const preloads: Preload[] = [];

/** `load` imports the file of the component. It draws nothing until that is there. */
export function lazyView<Props extends object = object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const loaded = signal<ComponentType<Props> | null>(null);
  let loading: Promise<void> | null = null;
  const preload = () => {
    loading ??= load().then((view) => {
      loaded.value = view;
    });
    return loading;
  };
  preloads.push(preload);
  return (props: Props) => {
    void preload();
    const View = loaded.value;
    return View && <View {...props} />;
  };
}

/** One after the other, in the order in which they were defined. */
export async function preloadViews(): Promise<void> {
  for (const preload of preloads) await preload();
}
