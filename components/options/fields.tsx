// The fields of the options page: a switch, a choice, and a section around them.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export function OptionSection({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

type SwitchProps = { label: string; hint?: string; checked: boolean; onChange(checked: boolean): void };

export function Switch({ label, hint, checked, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="option">
      <label>
        <input
          type="checkbox"
          class="tick"
          checked={checked}
          aria-describedby={hint ? id : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p class="hint" id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}

type SelectProps<V extends string | number> = {
  label: string;
  hint?: string;
  value: V;
  choices: readonly { value: V; label: string }[];
  onChange(value: V): void;
};

export function Select<V extends string | number>({ label, hint, value, choices, onChange }: SelectProps<V>) {
  const id = useId();
  return (
    <div class="option">
      <label class="line">
        <span>{label}</span>
        <select
          value={String(value)}
          aria-describedby={hint ? id : undefined}
          onChange={(event) => {
            const picked = choices[event.currentTarget.selectedIndex];
            if (picked) onChange(picked.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={String(choice.value)}>
              {choice.label}
            </option>
          ))}
        </select>
      </label>
      {hint && (
        <p class="hint" id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}
