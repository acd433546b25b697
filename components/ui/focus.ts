// Where the focus goes when what had it disappears: to an element that may appear only with the next drawing.

/** What is loaded only now may take some frames to appear. */
const PATIENCE = 60;

let asked = 0;

/** At once where it is there already, so that a key pressed right after it arrives there; and again if it is drawn anew. */
export function focusSoon(selector: string): void {
  const focus = () => {
    const target = document.querySelector<HTMLElement>(selector);
    target?.focus();
    return target !== null;
  };
  focus();
  const before = document.activeElement;
  asked += 1;
  const mine = asked;
  const look = (frames: number) => {
    const now = document.activeElement;
    // Whoever took the focus meanwhile was asked for later.
    if (mine !== asked || (now !== before && now !== document.body)) return;
    if (!focus() && frames > 0) requestAnimationFrame(() => look(frames - 1));
  };
  requestAnimationFrame(() => look(PATIENCE));
}

export const cardSelector = (claimId: string): string => `[data-claim="${CSS.escape(claimId)}"] .sentence`;
export const rowSelector = (uid: string): string => `[data-uid="${CSS.escape(uid)}"] .row-title`;
/** The row with the tab stop of the list. */
export const currentRow = '.row-title[tabindex="0"]';
