// A library that is loaded when it is first asked: the claims are on screen before its code is read.
import type { LibraryStore } from '../store/store.ts';

/** Every method of the port waits for the loading; it need not know them, since all but two answer with a promise. */
export function lazyStore(load: () => Promise<LibraryStore>): LibraryStore {
  let loading: Promise<LibraryStore> | null = null;
  const open = () => {
    loading ??= load();
    return loading;
  };
  const special: Pick<LibraryStore, 'all' | 'close'> = {
    all: async function* () {
      yield* (await open()).all();
    },
    close: () => {
      void loading?.then((store) => store.close());
    },
  };
  return new Proxy(special as LibraryStore, {
    get: (own, name) => {
      if (name in own) return Reflect.get(own, name);
      return async (...rest: unknown[]) => {
        const store = await open();
        const method: unknown = Reflect.get(store, name);
        if (typeof method !== 'function') throw new TypeError(`The library has no ${String(name)}.`);
        return method.apply(store, rest);
      };
    },
  });
}
