// Where the focus goes when what had it disappears: to an element that may appear only with the next drawing.

/** At once where it is there already, so that a key pressed right after it arrives there; and again if it is drawn anew. */
export function focusSoon(selector: string): void {
  const focus = () => document.querySelector<HTMLElement>(selector)?.focus();
  focus();
  const before = document.activeElement;
  requestAnimationFrame(() => {
    const now = document.activeElement;
    // Whoever took the focus meanwhile was asked for later.
    if (now === before || now === document.body) focus();
  });
}

export const cardSelector = (claimId: string): string => `[data-claim="${CSS.escape(claimId)}"] .sentence`;
export const rowSelector = (uid: string): string => `[data-uid="${CSS.escape(uid)}"] .row-title`;
/** The row with the tab stop of the list. */
export const currentRow = '.row-title[tabindex="0"]';
