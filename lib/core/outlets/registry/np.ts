// Nepal.
import { defineOutlets } from '../row.ts';

export const np = defineOutlets(
  'NP',
  `
agency | *RSS | ~.com.np | Rastriya Samachar Samiti; राष्ट्रिय समाचार समिति | id=rss-np
newspaper | Kathmandu Post | ~.com | काठमाडौँ पोस्ट | parent=Kantipur
newspaper | Kantipur | ekantipur.com | कान्तिपुर
newspaper | Himalayan Times | the~.com
newspaper | *Republica | myrepublica.nagariknetwork.com | My Republica
newspaper | Nepali Times | ~.com
`,
);
