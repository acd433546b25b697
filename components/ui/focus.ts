// Where the focus goes when what had it disappears: to an element that may appear only with the next drawing.

export function focusSoon(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}

export const cardSelector = (claimId: string): string => `[data-claim="${CSS.escape(claimId)}"] .sentence`;
export const rowSelector = (uid: string): string => `[data-uid="${CSS.escape(uid)}"] .row-title`;
/** The row with the tab stop of the list. */
export const currentRow = '.row-title[tabindex="0"]';
