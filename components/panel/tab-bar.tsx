// The four tabs and the way to the options; arrow keys move between tabs, as the tab pattern asks.
import { useRef } from 'preact/hooks';
import { type TabName, tabNames } from '../../lib/panel/panel-core.ts';
import { IconButton } from '../ui/button.tsx';
import { useI18n, usePanel } from './panel-context.ts';

const labelKeys = {
  claims: 'tabClaims',
  outlets: 'tabOutlets',
  related: 'tabRelated',
  library: 'tabLibrary',
} as const;

export function TabBar() {
  const panel = usePanel();
  const i18n = useI18n();
  const list = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent) => {
    const next = toTab(event.key, panel.tab.value, i18n.dir);
    if (next === null) return;
    event.preventDefault();
    panel.tab.value = next;
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <nav class="tabs" aria-label={i18n.t('tabsLabel')}>
      <div role="tablist" aria-label={i18n.t('tabsLabel')} ref={list} onKeyDown={go}>
        {tabNames.map((name, index) => (
          <Tab key={name} name={name} label={i18n.t(labelKeys[name])} shortcut={String(index + 1)} />
        ))}
      </div>
      <IconButton
        icon="options"
        name={i18n.t('options')}
        onClick={() => void panel.attempt(() => panel.ports.page.openOptions())}
      />
    </nav>
  );
}

function Tab({ name, label, shortcut }: { name: TabName; label: string; shortcut: string }) {
  const { tab } = usePanel();
  const open = tab.value === name;
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${name}`}
      aria-selected={open}
      aria-controls={open ? `view-${name}` : undefined}
      aria-keyshortcuts={shortcut}
      tabIndex={open ? 0 : -1}
      data-label={label}
      onClick={() => {
        tab.value = name;
      }}
    >
      {label}
    </button>
  );
}

function toTab(key: string, from: TabName, dir: 'ltr' | 'rtl'): TabName | null {
  const index = tabNames.indexOf(from);
  const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return tabNames[(index + 1) % tabNames.length] ?? null;
  if (key === backward) return tabNames[(index + tabNames.length - 1) % tabNames.length] ?? null;
  if (key === 'Home') return tabNames[0];
  if (key === 'End') return tabNames[tabNames.length - 1] ?? null;
  return null;
}
