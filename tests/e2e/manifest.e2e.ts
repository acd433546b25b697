// The installed manifest asks for nothing but what is listed here; a change of it is a change of what readers were promised.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { kind } from './support.ts';

const target = kind === 'firefox' ? 'firefox' : 'chrome';
const file = path.resolve(import.meta.dirname, `../../.output/${target}-mv3/manifest.json`);
const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

const PERMISSIONS = {
  chrome: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
  firefox: ['activeTab', 'alarms', 'menus', 'scripting', 'storage', 'unlimitedStorage'],
};

describe(`the manifest (${kind})`, () => {
  test('asks for these permissions and no hosts', () => {
    assert.deepEqual([...(manifest.permissions as string[])].sort(), PERMISSIONS[target]);
    assert.equal(manifest.host_permissions, undefined);
    assert.equal(manifest.content_scripts, undefined);
    assert.equal(manifest.web_accessible_resources, undefined);
    assert.equal(manifest.externally_connectable, undefined);
    assert.deepEqual(manifest.optional_host_permissions, ['http://*/*', 'https://*/*']);
  });

  test('keeps the sidebar closed at install and collects no data', () => {
    if (target === 'chrome') {
      assert.equal((manifest.side_panel as { default_path: string }).default_path, 'sidepanel.html');
      return;
    }
    assert.equal((manifest.sidebar_action as { open_at_install: boolean }).open_at_install, false);
    const { gecko } = manifest.browser_specific_settings as {
      gecko: { data_collection_permissions: { required: string[] } };
    };
    assert.deepEqual(gecko.data_collection_permissions.required, ['none']);
  });
});
