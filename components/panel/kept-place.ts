// How far the reader has scrolled in each tab of each article: kept, and gone back to.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Panel } from '../../lib/panel/panel.ts';

/** Lists draw their rows in steps, while nobody waits: the place may come into being a while after its tab. */
const PATIENCE_MS = 1500;

export function useKeptPlace(panel: Panel): void {
  const tab = panel.tab.value;
  const uid = panel.article.value?.uid ?? null;
  const scrolled = useRef(0);
  useEffect(() => {
    const follow = () => {
      scrolled.current = Math.round(scrollY);
      keepPlace(panel, scrolled.current);
    };
    document.addEventListener('scrollend', follow);
    return () => document.removeEventListener('scrollend', follow);
  }, [panel]);
  useLayoutEffect(() => {
    const place = placeOf(panel);
    // Asking where the page is makes the browser lay it out at once, before the first drawing.
    if (!place && scrolled.current === 0) return;
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

/** Until it is reached or the reader goes elsewhere; returns what stops it. */
function scrollSoon(y: number): () => void {
  const end = performance.now() + PATIENCE_MS;
  let frame = 0;
  const stop = () => cancelAnimationFrame(frame);
  const step = () => {
    scrollTo({ top: y, behavior: 'instant' });
    if (performance.now() < end && Math.abs(scrollY - y) > 1) frame = requestAnimationFrame(step);
  };
  step();
  for (const act of ['wheel', 'keydown', 'pointerdown']) addEventListener(act, stop, { once: true });
  return stop;
}
