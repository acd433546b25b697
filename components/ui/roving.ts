// Arrow keys (and J, K) in a list with one tab stop: moves the focus to the next or previous row's main control.

const steps: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** @param selector finds the main control of every row, in order. */
export function moveByKey(event: KeyboardEvent, list: HTMLElement | null, selector: string): void {
  if (list === null || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const controls = [...list.querySelectorAll<HTMLElement>(selector)];
  const next = toNext(event.key, controls);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function toNext(key: string, controls: readonly HTMLElement[]): HTMLElement | undefined {
  if (key === 'Home') return controls[0];
  if (key === 'End') return controls.at(-1);
  const step = steps[key];
  if (step === undefined) return undefined;
  const active = document.activeElement;
  // The focus may be on another control of the row: its row counts.
  const index = controls.findIndex(
    (control) => control === active || control.closest('li')?.contains(active),
  );
  return controls[Math.max(0, index + step)] ?? controls.at(-1);
}

/** Is the reader writing there, so that letters are letters? */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])'));
