import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { listBundledPackages } from './scripts/bundled-packages.ts';
import { panelChunks } from './scripts/panel-chunks.ts';

/** `tests/support/promised-manifest.ts` says why each directive is there. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dompurify',
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  // All supported browsers preload modules by themselves; Vite's stand-in would be the one call of fetch in what ships.
  vite: () => ({
    plugins: [preact(), listBundledPackages('.output/bundled')],
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    // Scripts for pages of others are built one by one, and cannot be split.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.length < 2) return;
      config.build ??= {};
      config.build.rolldownOptions ??= {};
      config.build.rolldownOptions.output = {
        ...config.build.rolldownOptions.output,
        codeSplitting: panelChunks,
      };
    },
    // Firefox opens a sidebar at install unless told not to; readers call that intrusive.
    'build:manifestGenerated': (_wxt, manifest) => {
      const sidebar = (manifest as { sidebar_action?: { open_at_install?: boolean } }).sidebar_action;
      if (sidebar) sidebar.open_at_install = false;
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'alarms',
      browser === 'firefox' ? 'menus' : 'contextMenus',
    ],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'save-page': { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_commandSavePage__' },
    },
    // Nothing is allowed but what the pages use: no connection anywhere. The development server needs one.
    content_security_policy: mode === 'production' ? { extension_pages: PAGE_POLICY } : undefined,
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: 'sourceline@sourceline.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          }
        : undefined,
  }),
});
