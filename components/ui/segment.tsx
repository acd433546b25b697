// A row of buttons of which one is pressed: two or three views of the same list.

export type Choice<V extends string> = { value: V; label: string; count?: number };

type SegmentProps<V extends string> = {
  label: string;
  value: V;
  choices: readonly Choice<V>[];
  onPick(value: V): void;
};

export function Segment<V extends string>({ label, value, choices, onPick }: SegmentProps<V>) {
  return (
    // A fieldset would bring a legend and a frame for three small buttons.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div class="segment" role="group" aria-label={label}>
      {choices.map((choice) => (
        <button
          type="button"
          key={choice.value}
          aria-pressed={choice.value === value}
          onClick={() => onPick(choice.value)}
        >
          {choice.label}
          {choice.count !== undefined && <b> {choice.count}</b>}
        </button>
      ))}
    </div>
  );
}
