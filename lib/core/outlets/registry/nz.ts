// New Zealand.
import { defineOutlets } from '../row.ts';

export const nz = defineOutlets(
  'NZ',
  `
newspaper | New Zealand Herald | nzherald.co.nz | NZ Herald; Herald on Sunday; Weekend Herald | parent=NZME
broadcaster | RNZ | ~.co.nz radionz.co.nz | Radio New Zealand; RNZ Pacific; RNZ News; *Checkpoint
broadcaster | TVNZ | ~.co.nz 1news.co.nz | 1News; 1NEWS; 1 News; Television New Zealand
broadcaster | Newshub | ~.co.nz
broadcaster | ThreeNews | ~.co.nz
online | *Stuff | ~.co.nz
newspaper | *The Post | the~.co.nz | Dominion Post; Sunday Star-Times | id=post-wellington; parent=Stuff
newspaper | *The Press | the~.co.nz | | id=press-christchurch; parent=Stuff
newspaper | Waikato Times | ~.co.nz | | parent=Stuff
newspaper | Otago Daily Times | odt.co.nz
broadcaster | Newstalk ZB | ~.co.nz | | parent=NZME
online | BusinessDesk | ~.co.nz | | parent=NZME
online | National Business Review | nbr.co.nz | NBR
online | *Newsroom | ~.co.nz | Newsroom.co.nz
online | *The Spinoff | the~.co.nz
online | *Scoop | ~.co.nz
broadcaster | Whakaata Māori | ~.co.nz teaonews.co.nz | Māori Television; Te Ao Māori News
magazine | New Zealand Listener | listener.co.nz | NZ Listener
online | Interest.co.nz | interest.co.nz
broadcaster | Pacific Media Network | pmn.co.nz | PMN News
`,
);
