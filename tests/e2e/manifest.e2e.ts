// The built package holds what `tests/support/promised-manifest.ts` lists and nothing else: permissions, policy, files, calls.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import {
  KEYS_NEVER_USED,
  PROMISED_OPTIONAL_HOSTS,
  PROMISED_PERMISSIONS,
  PROMISED_POLICY,
} from '../support/promised-manifest.ts';
import { kind } from './support.ts';

const target = kind === 'firefox' ? 'firefox' : 'chrome';
const folder = path.resolve(import.meta.dirname, `../../.output/${target}-mv3`);
const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Record<
  string,
  unknown
>;
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const sourcesOf = (ending: RegExp) =>
  files
    .filter((name) => ending.test(name))
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));

/** Bytes after gzip -9. What goes into a page is parsed there, on the reader's click. */
const MOST_BYTES = { 'page.js': 35_000, 'marks.js': 5_000 };

describe(`the manifest (${kind})`, () => {
  test('asks for these permissions and no hosts', () => {
    const permissions = [...(manifest.permissions as string[])].sort();
    assert.deepEqual(permissions, Object.keys(PROMISED_PERMISSIONS[target]).sort());
    assert.deepEqual(manifest.optional_host_permissions, PROMISED_OPTIONAL_HOSTS);
  });

  test('lets no page and no other extension in', () => {
    assert.deepEqual(
      Object.keys(manifest).filter((key) => KEYS_NEVER_USED.includes(key)),
      [],
    );
  });

  test('allows its pages nothing but what is listed', () => {
    const { extension_pages: policy, ...others } = manifest.content_security_policy as Record<string, string>;
    assert.deepEqual(policy?.split('; '), Object.keys(PROMISED_POLICY));
    assert.deepEqual(others, {});
  });

  test('keeps the sidebar closed at install and collects no data', () => {
    if (target === 'chrome') {
      assert.equal((manifest.side_panel as { default_path: string }).default_path, 'sidepanel.html');
      return;
    }
    assert.equal((manifest.sidebar_action as { open_at_install: boolean }).open_at_install, false);
    const { gecko } = manifest.browser_specific_settings as {
      gecko: { data_collection_permissions: object };
    };
    assert.deepEqual(gecko.data_collection_permissions, { required: ['none'] });
  });
});

describe(`the package (${kind})`, () => {
  test('holds no call that opens a connection or runs a text', () => {
    const pattern =
      /\bfetch\(|XMLHttpRequest|WebSocket|WebTransport|EventSource\b|sendBeacon|RTCPeerConnection|importScripts|new Worker\(|\beval\(|new Function\b/;
    const found = sourcesOf(/\.(js|html)$/).flatMap(({ name, text }) => {
      const match = pattern.exec(text);
      return match ? [`${name}: ${match[0]}`] : [];
    });
    assert.deepEqual(found, []);
  });

  test('holds pages that load files of the package only, and no inline script or style', () => {
    const pages = sourcesOf(/\.html$/);
    assert.ok(pages.length >= 4);
    for (const { name, text } of pages) {
      for (const [, address] of text.matchAll(/\b(?:src|href)="([^"]*)"/g))
        assert.match(address ?? '', /^\/[^/]/, name);
      assert.doesNotMatch(text, /<script(?![^>]*\bsrc=)|<style|\son[a-z]+=|\sstyle=/, name);
    }
  });

  test('holds style sheets that load nothing from elsewhere', () => {
    for (const { name, text } of sourcesOf(/\.css$/)) {
      assert.doesNotMatch(text, /@import/, name);
      for (const [, address] of text.matchAll(/url\(\s*["']?([^)"']*)/g))
        assert.match(address ?? '', /^(data:|\/[^/]|#)/, name);
    }
  });

  for (const [name, most] of Object.entries(MOST_BYTES)) {
    test(`${name} stays under ${most} bytes`, () => {
      const { length } = gzipSync(readFileSync(path.join(folder, name)), { level: 9 });
      assert.ok(length < most, `${length} bytes`);
    });
  }
});
