// The reader's options → attributes of the page's root that the stylesheets follow.
import type { Options } from '../../lib/core/model/options.ts';
import type { I18n } from '../../lib/i18n/i18n.ts';

export function applyAppearance(root: HTMLElement, options: Options, i18n: I18n): void {
  root.lang = i18n.lang;
  root.dir = i18n.dir;
  if (options.theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = options.theme;
  root.dataset.density = options.density;
  root.style.setProperty('--text-size', `${options.textSize}%`);
}
