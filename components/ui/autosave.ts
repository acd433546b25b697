// What is being written → kept after each pause, and at once when its field, its panel or its page goes away.
import { useEffect, useRef } from 'preact/hooks';

/** A pause in writing after which the text is kept. */
const PAUSE_MS = 400;

/** `keep` is called with texts that differ from the one before; `initial` counts as kept. */
export function useAutosave(typed: string, initial: string, keep: (text: string) => void): void {
  const latest = useRef({ typed, kept: initial, keep });
  latest.current.typed = typed;
  latest.current.keep = keep;
  const flush = useRef(() => {
    const now = latest.current;
    if (now.typed === now.kept) return;
    now.kept = now.typed;
    now.keep(now.typed);
  }).current;
  useEffect(() => {
    const timer = setTimeout(flush, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
}
