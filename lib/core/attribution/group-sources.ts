// Attributions → the article's sources beside the outlets, each with the attributions that rest on it.
import type { Attribution, Sources, Speaker } from '../model/attribution.ts';

export function groupSources(_attributions: readonly Attribution[], _speakers: readonly Speaker[]): Sources {
  return { persons: [], institutions: [], documents: [], anonymous: [] };
}
