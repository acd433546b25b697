// Line drawings for pages that have nothing to list: a page, tiles of a front page, a closed page, an empty shelf, a web.

type ArtName = 'window' | 'tiles' | 'closed' | 'shelf' | 'threads';

export function Art({ name }: { name: ArtName }) {
  return (
    <svg class="art" viewBox="0 0 120 88" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}

const page = (
  <>
    <rect class="p" x="8" y="10" width="104" height="70" rx="7" />
    <path class="l" d="M8 29h104" />
  </>
);

const drawings = {
  window: (
    <>
      {page}
      <path class="t" d="M18 19.5h48M20 44h48M20 56h38M20 68h44" />
      <rect class="k" x="90" y="13" width="13" height="13" rx="3.5" />
      <path class="l ink" d="M96.5 46V34m-4.5 4.5 4.5-4.5 4.5 4.5" />
    </>
  ),
  tiles: (
    <>
      {[10, 46, 82].flatMap((x) =>
        [8, 48].map((y) => <rect key={`${x}-${y}`} class="p" x={x} y={y} width="28" height="32" rx="4" />),
      )}
      <path class="t" d="M17 32h10M53 32h12M89 32h8M17 72h12M53 72h8M89 72h11" />
    </>
  ),
  closed: (
    <>
      {page}
      <path class="t" d="M18 19.5h48" />
      <path class="l ink" d="M48 55v-6a12 12 0 0 1 24 0v6" />
      <rect class="k" x="43" y="54" width="34" height="18" rx="4" />
    </>
  ),
  shelf: (
    <>
      <path class="l" d="M8 74h104M8 36h104" />
      <rect class="p" x="18" y="44" width="12" height="30" rx="2" />
      <rect class="p" x="34" y="50" width="10" height="24" rx="2" />
      <path class="t" d="M54 30h24M54 22h34" />
    </>
  ),
  threads: (
    <>
      <rect class="p" x="44" y="28" width="32" height="32" rx="4" />
      <path class="t" d="M51 38h18M51 46h12" />
      <path class="l" d="M44 36 24 24M76 36l20-12M44 54 24 68M76 54l20 14" stroke-dasharray="3 4" />
      <circle class="p" cx="18" cy="20" r="7" />
      <circle class="p" cx="102" cy="20" r="7" />
      <circle class="p" cx="18" cy="70" r="7" />
      <circle class="p" cx="102" cy="70" r="7" />
    </>
  ),
} as const;
