// Icon names → drawings of 16 × 16, one stroke wide; every icon stands beside words or in a named button.

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

const paths = {
  locate: 'M2.5 3.5h11M2.5 12.5h11M2.5 8h5M10 5.8 12.5 8 10 10.2',
  copy: 'M5.5 7A1.5 1.5 0 0 1 7 5.5h5A1.5 1.5 0 0 1 13.5 7v5a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 12ZM10 3.5A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5a1.5 1.5 0 0 0 1 1.4',
  note: 'M11 2.8 13.2 5 6 12.2l-3 .8.8-3ZM9.4 4.4l2.2 2.2',
  quote:
    'M3 11.5V8.2C3 5.8 4.2 4.4 6.4 4v1.7c-1 .3-1.4.9-1.5 1.9h1.7v3.9ZM9.2 11.5V8.2c0-2.4 1.2-3.8 3.4-4.2v1.7c-1 .3-1.4.9-1.5 1.9h1.7v3.9Z',
  report: 'M3.5 2.8h9a1 1 0 0 1 1 1v6.4a1 1 0 0 1-1 1H8l-3 2.5v-2.5H3.5a1 1 0 0 1-1-1V3.8a1 1 0 0 1 1-1Z',
  own: 'M2.5 3.5h11M2.5 6.5h11M2.5 9.5h11M2.5 12.5h6',
  doc: 'M4 1.8h5l3 3v9.4H4ZM9 1.8v3h3M6 8h4M6 10.8h4',
  person: `${circle(8, 5.3, 2.6)}M2.8 13.8c.4-2.8 2.4-4.3 5.2-4.3s4.8 1.5 5.2 4.3`,
  unnamed: `${circle(8, 5.3, 2.6)}M2.8 13.8c.4-2.8 2.4-4.3 5.2-4.3s4.8 1.5 5.2 4.3`,
  building: 'M2.5 13.5h11M3.5 6.5h9L8 2.5ZM4.5 6.5v7M8 6.5v7M11.5 6.5v7',
  outlets: 'M2.5 3.5h8.5v9H4a1.5 1.5 0 0 1-1.5-1.5ZM11 6.5h2.5V11A1.5 1.5 0 0 1 12 12.5M5 6.3h3.5M5 9h3.5',
  link: 'M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2-2a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.2 6.8a2.6 2.6 0 0 0-3.7 0l-2 2a2.6 2.6 0 0 0 3.7 3.7l.8-.8',
  save: 'M4 2.5h8v11l-4-3-4 3Z',
  options: `M2 4.5h6.2M11.8 4.5H14M2 11.5h2.2M7.8 11.5H14${circle(10, 4.5, 1.8)}${circle(6, 11.5, 1.8)}`,
  down: 'm4.5 6.5 3.5 3.5 3.5-3.5',
  up: 'm4.5 9.5 3.5-3.5 3.5 3.5',
  search: `${circle(7, 7, 4.3)}M10.3 10.3l3.2 3.2`,
  sort: 'M5 3v9.5M2.5 10 5 12.5 7.5 10M9.5 4h4M9.5 7.5h3M9.5 11H11.5',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  close: 'm4.5 4.5 7 7M11.5 4.5l-7 7',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  check: 'm3.5 8.5 3 3 6-7',
  info: `${circle(8, 8, 5.8)}M8 7.5v3.3M8 5.2h.01`,
  date: 'M2.5 5A1.5 1.5 0 0 1 4 3.5h8A1.5 1.5 0 0 1 13.5 5v7a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 12ZM2.5 6.8h11M5.5 2v2.5M10.5 2v2.5',
  clock: `${circle(8, 8, 5.5)}M8 5v3.2l2 1.3`,
  read: 'M8 4.2C6.6 3.2 4.8 2.8 2.5 3v9.2c2.3-.2 4.1.2 5.5 1.2 1.4-1 3.2-1.4 5.5-1.2V3C11.2 2.8 9.4 3.2 8 4.2Zm0 0v9.2',
  archive: 'M2.5 3.5h11v3h-11ZM3.5 6.5v6h9v-6M6.5 9h3',
  tag: 'M2.8 2.8h4.7l5.9 5.9-4.7 4.7-5.9-5.9ZM5.4 5.4h.01',
  delete: 'M3 4.5h10M6.5 4.5v-2h3v2M4.2 4.5l.6 9h6.4l.6-9',
  edit: 'M2.5 5A1.5 1.5 0 0 1 4 3.5h4.5M13.5 8v4a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 12V5M6.5 9.5l.4-2 5-5 1.6 1.6-5 5Z',
  table: 'M2.5 3.5h11v9h-11ZM2.5 6.5h11M2.5 9.5h11M6 6.5v6',
  marks: 'm3.5 10 5-6.5 3.6 2.8-5 6.4-3.2.7ZM2.5 14h11',
} as const;

export type IconName = keyof typeof paths;

const filled = new Set<IconName>(['quote']);
const dashed = new Set<IconName>(['unnamed']);

type IconProps = { name: IconName; fill?: boolean };

export function Icon({ name, fill = filled.has(name) }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      class={fill ? 'i fill' : 'i'}
      viewBox="0 0 16 16"
      stroke-dasharray={dashed.has(name) ? '2 1.7' : undefined}
      stroke-width={name === 'more' ? 2.2 : undefined}
    >
      <path d={paths[name]} />
    </svg>
  );
}
