// Buttons with words and buttons with a picture; the latter need a name, and show it with their key on hover and focus.
import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icon.tsx';

type ButtonProps = JSX.IntrinsicElements['button'] & { icon?: IconName; filled?: boolean; tone?: string };

export function Button({ icon, filled, tone = '', children, class: more = '', ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} class={`button ${tone} ${more}`}>
      {icon && <Icon name={icon} fill={filled} />}
      {children as ComponentChildren}
    </button>
  );
}

type IconButtonProps = JSX.IntrinsicElements['button'] & { icon: IconName; name: string; shortcut?: string };

export function IconButton({ icon, name, shortcut, class: more = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-keyshortcuts={shortcut}
      {...rest}
      class={`icon-button ${more}`}
      aria-label={name}
      title={shortcut ? `${name} (${shortcut})` : name}
    >
      <Icon name={icon} />
    </button>
  );
}
