// Bangladesh.
import { defineOutlets } from '../row.ts';

export const bd = defineOutlets(
  'BD',
  `
agency | *BSS | bssnews.net | Bangladesh Sangbad Sangstha; বাসস
agency | *UNB | ~.com.bd | United News of Bangladesh
online | bdnews24 | ~.com | bdnews24.com
newspaper | Prothom Alo | ~.com | প্রথম আলো
newspaper | *Daily Star | the~.net | The Daily Star Bangladesh | id=daily-star-bd
newspaper | Dhaka Tribune | ~.com
newspaper | *New Age | newagebd.net
newspaper | *Business Standard | tbsnews.net | TBS News | id=business-standard-bd
`,
);
