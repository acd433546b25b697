// How far the reader has scrolled in each tab of each article: kept, and gone back to.
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { Panel } from '../../lib/panel/panel.ts';

/** Lists draw their rows in steps: the place may come into being some frames after its tab. */
const FRAMES = 12;

export function useKeptPlace(panel: Panel): void {
  const tab = panel.tab.value;
  const uid = panel.article.value?.uid ?? null;
  useEffect(() => {
    const keep = () => keepPlace(panel, Math.round(scrollY));
    document.addEventListener('scrollend', keep);
    return () => document.removeEventListener('scrollend', keep);
  }, [panel]);
  useLayoutEffect(() => {
    const place = placeOf(panel);
    // A tab seen for the first time begins below the headline if that was scrolled away, not somewhere in its middle.
    const tabs = document.querySelector<HTMLElement>('.tabs');
    return scrollSoon(place ?? Math.min(scrollY, tabs?.offsetTop ?? 0));
  }, [tab, uid]);
}

function placeOf({ tab, article, keeper, library }: Panel): number | undefined {
  if (tab.value === 'library') return library.place;
  const shown = article.value;
  const kept = shown && keeper.article(shown.uid);
  return kept?.readAt === shown?.readAt ? kept?.places[tab.value] : undefined;
}

function keepPlace({ tab, article, keeper, library }: Panel, y: number): void {
  if (tab.value === 'library') {
    library.place = y;
    keeper.keep({ libraryPlace: y });
  } else if (article.value) {
    const { uid, readAt } = article.value;
    const kept = keeper.article(uid);
    const places = kept?.readAt === readAt ? kept.places : {};
    keeper.keepArticle(article.value, { places: { ...places, [tab.value]: y } });
  }
}

/** Returns what stops it. */
function scrollSoon(y: number): () => void {
  let frame = 0;
  let left = FRAMES;
  const step = () => {
    scrollTo({ top: y, behavior: 'instant' });
    left -= 1;
    if (left > 0 && Math.abs(scrollY - y) > 1) frame = requestAnimationFrame(step);
  };
  step();
  return () => cancelAnimationFrame(frame);
}
