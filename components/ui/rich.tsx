// A message with elements at its placeholders: "Quoted: {name}" with { name: <b>Ada Bell</b> }.
import { type ComponentChildren, Fragment } from 'preact';
import type { MessagePart } from '../../lib/i18n/i18n.ts';

type RichProps = { parts: readonly MessagePart[]; slots: Record<string, ComponentChildren> };

export function Rich({ parts, slots }: RichProps) {
  return (
    <>
      {parts.map((part, index) => (
        // The parts of a message never move, so their place is their identity.
        <Fragment key={index}>{'slot' in part ? slots[part.slot] : part.text}</Fragment>
      ))}
    </>
  );
}
