// Runs in a page just opened: the first related answer, and when it was there; in the title for who opened the page.
import type { Analysis } from '../../lib/core/model/analysis.ts';
import { indexedDbStore } from '../../lib/store/indexeddb-store.ts';

const { question } = globalThis as unknown as { question: { analysis: Analysis; uid: string } };
const started = performance.now();
const found = await indexedDbStore().related(question.analysis, question.uid);
document.title = JSON.stringify({ started, answered: performance.now(), shown: found.length });
