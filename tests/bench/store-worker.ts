// Runs in the extension's background beside its own script: gives the related articles of the question when a page connects.
import type { Analysis } from '../../lib/core/model/analysis.ts';
import { indexedDbStore } from '../../lib/store/indexeddb-store.ts';

type Port = { name: string; postMessage(message: unknown): void };
const { question, chrome } = globalThis as unknown as {
  question: { analysis: Analysis; uid: string };
  chrome: { runtime: { onConnect: { addListener(listener: (port: Port) => void): void } } };
};
const store = indexedDbStore();

chrome.runtime.onConnect.addListener((port) => {
  if (port.name !== 'bench') return;
  store.related(question.analysis, question.uid).then((found) => port.postMessage(found.length));
});
