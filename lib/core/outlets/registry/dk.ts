// Denmark.
import { defineOutlets } from '../row.ts';

export const dk = defineOutlets(
  'DK',
  `
agency | Ritzau | ~.dk | Ritzaus Bureau; Ritzau Scanpix
broadcaster | *DR | dr.dk | Danmarks Radio; DR Nyheder | id=dr-dk
broadcaster | TV 2 Danmark | tv2.dk | *TV 2; TV2 News; TV 2 News
newspaper | *Politiken | ~.dk | | parent=JP/Politikens Hus
newspaper | Jyllands-Posten | jyllands-posten.dk | | parent=JP/Politikens Hus
newspaper | Berlingske | ~.dk | | parent=Berlingske Media
newspaper | *B.T. | bt.dk | | parent=Berlingske Media
newspaper | Ekstra Bladet | ~.dk | Ekstrabladet | parent=JP/Politikens Hus
newspaper | *Børsen | borsen.dk | Dagbladet Børsen | id=borsen; parent=Bonnier
newspaper | *Information | ~.dk | Dagbladet Information | id=information-dk
newspaper | Weekendavisen | ~.dk | | parent=Berlingske Media
`,
);
