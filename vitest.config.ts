import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Node by default: the core needs no DOM. A test that does says so in its first line: `// @vitest-environment happy-dom`.
export default defineConfig({
  plugins: [preact(), WxtVitest()],
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/hostile/**', 'node_modules/**'],
    restoreMocks: true,
    env: { TZ: process.env.TZ ?? 'UTC' },
  },
});
