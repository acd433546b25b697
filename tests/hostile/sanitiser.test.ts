// @vitest-environment jsdom
// Kept HTML: nothing of the hostile mark-up survives cleaning, cleaning twice changes nothing, and nothing runs.
import { describe, expect, it } from 'vitest';
import { sanitiseForFrame, sanitiseHtml } from '../../lib/panel/sanitise-html.ts';
import { allMarkup, allTexts } from './families/index.ts';
import { liveParts, whichRun } from './inert.ts';

describe('cleaning', () => {
  it.each(allTexts)('$name', ({ text }) => {
    const clean = sanitiseHtml(text);
    expect(liveParts(clean)).toEqual([]);
    expect(sanitiseHtml(clean)).toBe(clean);
    expect(String(sanitiseForFrame(text))).toBe(clean);
  });

  it('keeps prose that stands beside it', () => {
    for (const { text } of allMarkup.slice(0, 100))
      expect(sanitiseHtml(`<p>The pier reopens.</p>${text}`)).toContain('<p>The pier reopens.</p>');
  });
});

describe('running', () => {
  const shallow = allMarkup.filter(({ name }) => !name.startsWith('depth'));

  it('is seen where nothing has been cleaned', () => {
    expect(whichRun(shallow).length).toBeGreaterThan(60);
  });

  it('does not happen afterwards', () => {
    const cleaned = shallow.map(({ name, text }) => ({ name, text: sanitiseHtml(text) }));
    expect(whichRun(cleaned).map(({ name }) => name)).toEqual([]);
  });
});
