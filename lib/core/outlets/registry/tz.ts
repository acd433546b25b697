// Tanzania.
import { defineOutlets } from '../row.ts';

export const tz = defineOutlets(
  'TZ',
  `
newspaper | *The Citizen | the~.co.tz | Citizen Tanzania | id=citizen-tz; parent=Nation Media Group
newspaper | Mwananchi | ~.co.tz | | parent=Nation Media Group
state-run | *Daily News | ~.co.tz | Daily News Tanzania | id=daily-news-tz
state-run | HabariLeo | ~.co.tz | Habari Leo
`,
);
