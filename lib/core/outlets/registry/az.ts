// Azerbaijan.
import { defineOutlets } from '../row.ts';

export const az = defineOutlets(
  'AZ',
  `
agency | Azertac | azertag.az | Azertag; Азертадж
agency | *Trend | ~.az | Trend News Agency | id=trend-az
agency | *APA | ~.az | | id=apa-az
agency | *Turan | ~.az | Turan News Agency
`,
);
