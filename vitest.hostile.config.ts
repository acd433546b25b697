import { configDefaults, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

// Hostile inputs and fuzzing: minutes rather than seconds, so apart from the unit tests. `npm run hostile`.
const config = mergeConfig(base, { test: { testTimeout: 240_000 } });
config.test.include = ['tests/hostile/**/*.test.ts'];
config.test.exclude = configDefaults.exclude;

export default config;
