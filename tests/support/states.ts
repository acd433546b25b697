// States and analyses for tests, made by the real pipeline from made-up text.
import { analyse } from '../../lib/core/analyse.ts';
import { snapshotOfText } from '../../lib/core/article/plain-text.ts';
import type { Analysis } from '../../lib/core/model/analysis.ts';
import type { ArticleSnapshot } from '../../lib/core/model/article.ts';
import type { PanelState } from '../../lib/core/model/panel-state.ts';

export const SNAPSHOT: ArticleSnapshot = {
  ...snapshotOfText(
    'Bridge closed\nPort Ellery closed its bridge on 4 March 2024. “It stays shut,” Mayor Tessa Harrow said on Monday.',
    'https://courier.example/bridge',
    'en',
  ),
  metadata: [
    { field: 'title', value: 'Bridge closed', origin: 'open-graph' },
    { field: 'published', value: '2024-03-05', origin: 'json-ld' },
  ],
};

export const toAnalysis = (snapshot: Partial<ArticleSnapshot> = {}): Analysis =>
  analyse({ ...SNAPSHOT, ...snapshot });

export const toArticleState = ({ url = SNAPSHOT.url } = {}): PanelState => ({
  kind: 'article',
  tabId: 7,
  url,
  analysis: toAnalysis({ url }),
  readAt: '2024-03-05T08:00:00.000Z',
  uid: 'a',
  saved: false,
  incognito: false,
});
