// Many keys of a table or index → their values in order, asked for at once and waited for once.
import { type IDBPObjectStore, unwrap } from 'idb';

/**
 * Requests of a transaction are answered in order, so the last one's answer stands for all: a listener and a promise for
 * each would cost more than the reading. undefined: nothing there. @throws the database's error of the failed request
 */
export function getEach<T>(
  table: { get(key: never): Promise<T | undefined> },
  keys: readonly (IDBValidKey | IDBKeyRange)[],
): Promise<(T | undefined)[]> {
  const asked = unwrap(table as unknown as IDBPObjectStore) as unknown as IDBObjectStore;
  return settle(keys.map((key) => asked.get(key) as IDBRequest<T | undefined>));
}

export function getKeyEach(
  table: { getKey(key: never): Promise<number | undefined> },
  keys: readonly IDBValidKey[],
): Promise<(number | undefined)[]> {
  const asked = unwrap(table as unknown as IDBPObjectStore) as unknown as IDBObjectStore;
  return settle(keys.map((key) => asked.getKey(key) as IDBRequest<number | undefined>));
}

function settle<T>(requests: readonly IDBRequest<T>[]): Promise<T[]> {
  const last = requests.at(-1);
  if (!last) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    last.onsuccess = () => resolve(requests.map(({ result }) => result));
    const fail = ({ target }: Event) => reject((target as IDBRequest).error);
    for (const request of requests) request.onerror = fail;
  });
}
