// A long list in the page's own scroll → the few rows to draw and where they stand.
import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

export type VirtualRows = {
  items: VirtualItem[];
  /** Height of the whole list in CSS pixels. */
  height: number;
  /** Distance of the list from the top of the page, to be taken off each item's start. */
  offset: number;
  /** Give to each row as `ref`; rows carry `data-index`. */
  measure(row: Element | null): void;
};

type VirtualOptions = {
  count: number;
  /** Tells rows apart when the list changes; the same function as long as the rows are the same. */
  keyOf(index: number): string;
  /** Height of a row that was not measured yet. */
  estimate: number;
  /** A row that stays drawn wherever the list is scrolled: the one with the focus. */
  keep: number;
  list: { current: HTMLElement | null };
};

const OVERSCAN = 6;

export function useVirtualRows({ count, keyOf, estimate, keep, list }: VirtualOptions): VirtualRows {
  const [, redraw] = useState(0);
  const offset = list.current?.offsetTop ?? 0;
  const options = {
    count,
    getItemKey: keyOf,
    estimateSize: () => estimate,
    getScrollElement: () => (typeof window === 'undefined' ? null : window),
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    scrollMargin: offset,
    overscan: OVERSCAN,
    initialRect: { width: 360, height: 740 },
    rangeExtractor: ({ startIndex, endIndex }: { startIndex: number; endIndex: number }) =>
      toIndexes({ startIndex: startIndex - OVERSCAN, endIndex: endIndex + OVERSCAN, keep, count }),
    onChange: () => redraw((turn) => turn + 1),
  };
  const made = useRef<Virtualizer<Window, Element> | null>(null);
  made.current ??= new Virtualizer<Window, Element>(options);
  const virtualizer = made.current;
  virtualizer.setOptions(options);
  useEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    offset,
    measure: (row) => row && virtualizer.measureElement(row),
  };
}

/** The drawn stretch, and the kept row if it lies outside. */
function toIndexes(range: { startIndex: number; endIndex: number; keep: number; count: number }): number[] {
  const first = Math.max(0, range.startIndex);
  const last = Math.min(range.count - 1, range.endIndex);
  const indexes = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  if (range.keep < 0 || range.keep >= range.count) return indexes;
  if (range.keep < first) return [range.keep, ...indexes];
  return range.keep > last ? [...indexes, range.keep] : indexes;
}
