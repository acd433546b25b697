// "Yesterday" must not depend on the machine: three zones, from the first to the last of the day.
import { afterEach, describe, expect, it } from 'vitest';
import { tagText } from '../../../support/tag-text.ts';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

const TEXT =
  'It broke yesterday. They met on Friday at 3 p.m. and will meet next week. The week of talks ended last March.';

describe('the machine’s zone', () => {
  it.each(['Pacific/Kiritimati', 'Asia/Kathmandu', 'Pacific/Pago_Pago'])('%s changes nothing', (name) => {
    process.env.TZ = name;
    expect(new Date(2023, 0, 1).getTimezoneOffset()).not.toBe(0);
    expect(tagText(TEXT, { published: '2023-04-10T00:30:00+00:00' }).map(({ value }) => value)).toEqual([
      '2023-04-09',
      '2023-04-07T15:00',
      '2023-W16',
      '2023-W15',
      '2023-03',
    ]);
  });

  it('takes the day as the page writes it', () => {
    expect(tagText('It broke today.', { published: '2023-04-10T23:30:00-11:00' })[0]?.value).toBe(
      '2023-04-10',
    );
  });
});
