// A small menu for one choice: a button that opens a listbox, with arrow keys, first letters, Enter and Esc.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';
import type { Choice } from './segment.tsx';

type PickProps<V extends string> = {
  label: string;
  value: V;
  choices: readonly Choice<V>[];
  onPick(value: V): void;
  icon?: IconName;
  class?: string;
};

export function Pick<V extends string>(props: PickProps<V>) {
  const { label, value, choices, onPick, icon, class: more = '' } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const chosen = choices.find((choice) => choice.value === value) ?? choices[0];
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class={`pick-box ${more}`}>
      <button
        type="button"
        ref={button}
        class="pick"
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open) return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(true);
        }}
      >
        <span class="sr">{label}: </span>
        {icon && <Icon name={icon} />}
        <span class="word">{chosen?.label}</span>
        <Icon name="down" />
      </button>
      {open && <PickList {...{ id, label, value, choices, onPick, close, leave: () => setOpen(false) }} />}
    </div>
  );
}

type PickListProps<V extends string> = Omit<PickProps<V>, 'icon' | 'class'> & {
  id: string;
  close(): void;
  leave(): void;
};

function PickList<V extends string>({ id, label, value, choices, onPick, close, leave }: PickListProps<V>) {
  const list = useRef<HTMLDivElement>(null);
  const chosen = choices.findIndex((choice) => choice.value === value);
  const [active, setActive] = useState(Math.max(0, chosen));
  useEffect(() => list.current?.focus(), []);
  useEffect(() => list.current?.children[active]?.scrollIntoView({ block: 'nearest' }), [active]);
  const pick = (index: number) => {
    const choice = choices[index];
    close();
    if (choice) onPick(choice.value);
  };
  const keys = { move: setActive, pick: () => pick(active), close };
  return (
    <div
      class="pick-list"
      role="listbox"
      id={id}
      ref={list}
      tabIndex={-1}
      aria-label={label}
      aria-activedescendant={`${id}-${active}`}
      onKeyDown={(event) => pressKey(event, toActive(event.key, active, choices), keys)}
      onBlur={leave}
    >
      {choices.map((choice, index) => (
        <Option
          key={choice.value}
          id={`${id}-${index}`}
          choice={choice}
          active={index === active}
          chosen={choice.value === value}
          enter={() => setActive(index)}
          pick={() => pick(index)}
        />
      ))}
    </div>
  );
}

type Keys = { move(index: number): void; pick(): void; close(): void };

function pressKey(event: KeyboardEvent, next: number | null, { move, pick, close }: Keys): void {
  if (next !== null) move(next);
  else if (event.key === 'Enter' || event.key === ' ') pick();
  else if (event.key === 'Escape') close();
  else return;
  event.preventDefault();
  // Esc closes the menu only; the panel's own Esc would leave the filter too.
  event.stopPropagation();
}

type OptionProps = {
  id: string;
  choice: Choice<string>;
  active: boolean;
  chosen: boolean;
  enter(): void;
  pick(): void;
};

function Option({ id, choice, active, chosen, enter, pick }: OptionProps) {
  return (
    // Focus stays on the list; its options are reached by arrow keys through aria-activedescendant.
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
    <div
      role="option"
      id={id}
      class={active ? 'active' : ''}
      aria-selected={chosen}
      onMouseDown={(event) => event.preventDefault()}
      onMouseEnter={enter}
      onClick={pick}
    >
      <Icon name={chosen ? 'check' : 'more'} />
      <span>{choice.label}</span>
      {choice.count !== undefined && <b>{choice.count}</b>}
    </div>
  );
}

function toActive(key: string, active: number, choices: readonly Choice<string>[]): number | null {
  const last = choices.length - 1;
  if (key === 'ArrowDown') return Math.min(last, active + 1);
  if (key === 'ArrowUp') return Math.max(0, active - 1);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key.length !== 1 || key === ' ') return null;
  const order = choices.map((_, step) => (active + 1 + step) % choices.length);
  return order.find((index) => choices[index]?.label.toLowerCase().startsWith(key.toLowerCase())) ?? active;
}
