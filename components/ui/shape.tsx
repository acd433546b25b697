// The shape of a kind of date: disc for said, square for happened, hollow diamond for planned.
import type { Kind } from '../../lib/panel/date-view.ts';

export function Shape({ kind }: { kind: Kind }) {
  return (
    <svg aria-hidden="true" class={`shape ${kind}`} viewBox="0 0 12 12">
      {kind === 'said' && <circle cx="6" cy="6" r="4.8" />}
      {kind === 'happened' && <rect x="1.6" y="1.6" width="8.8" height="8.8" rx=".6" />}
      {kind === 'planned' && <path d="M6 .9 11.1 6 6 11.1.9 6Z" stroke-linejoin="round" />}
    </svg>
  );
}
