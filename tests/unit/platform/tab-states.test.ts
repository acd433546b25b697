// Session storage for tabs: kept, read back checked, the oldest dropped when it is full.
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropTab, loadTab, saveTab } from '../../../lib/platform/tab-states.ts';
import { toArticleState } from '../../support/states.ts';

const record = (readAt: string) => ({ state: { ...toArticleState(), readAt } as never, last: null });

describe('tab states', () => {
  beforeEach(() => fakeBrowser.reset());

  it('come back as they were kept, and go', async () => {
    await saveTab(1, record('2024-03-05T08:00:00.000Z'));
    expect(await loadTab(1)).toEqual(record('2024-03-05T08:00:00.000Z'));
    await dropTab(1);
    expect(await loadTab(1)).toBeNull();
  });

  it('of an older version count as none', async () => {
    await fakeBrowser.storage.session.set({ 'tab:1': { state: { kind: 'of-old' } } });
    expect(await loadTab(1)).toBeNull();
  });

  it('make room by dropping the tab read longest ago, never the new one', async () => {
    await saveTab(1, record('2024-03-05T08:00:00.000Z'));
    await saveTab(2, record('2024-03-05T09:00:00.000Z'));
    const area = fakeBrowser.storage.session;
    const set = area.set.bind(area);
    area.set = async (items) => {
      if (Object.keys(await area.get(null)).length >= 2) throw new Error('QUOTA_BYTES quota exceeded');
      await set(items);
    };
    await saveTab(3, record('2024-03-05T10:00:00.000Z'));
    expect([await loadTab(1), await loadTab(2)].map(Boolean)).toEqual([false, true]);
    expect(await loadTab(3)).not.toBeNull();
  });
});
