// Israel.
import { defineOutlets } from '../row.ts';

export const il = defineOutlets(
  'IL',
  `
newspaper | Haaretz | ~.com ~.co.il | *הארץ; Ha'aretz
newspaper | Yedioth Ahronoth | yediot.co.il | ידיעות אחרונות; Yediot Ahronot; Yedioth Aharonoth
online | Ynet | ~.co.il ynetnews.com | Ynetnews | parent=Yedioth Ahronoth
newspaper | Israel Hayom | ~.co.il ~.com | ישראל היום
newspaper | *Maariv | ~.co.il | *מעריב; *Ma'ariv
newspaper | Jerusalem Post | jpost.com | JPost
online | Times of Israel | ~.com
newspaper | *Globes | ~.co.il | גלובס
newspaper | Calcalist | ~.co.il calcalistech.com | כלכליסט; CTech | parent=Yedioth Ahronoth
broadcaster | *Kan | ~.org.il | כאן חדשות; Kan News; Israeli Public Broadcasting Corporation
broadcaster | *Channel 12 | mako.co.il n12.co.il | N12; ערוץ 12; *Mako; Keshet 12 | id=channel-12-il; parent=Keshet
broadcaster | *Channel 14 | now14.co.il | ערוץ 14 | id=channel-14-il
broadcaster | i24NEWS | ~.tv | i24
online | +972 Magazine | 972mag.com | | id=plus-972-magazine
photo-agency | Flash90 | ~.com
online | Israel-Nachrichten | israel-nachrichten.org | Israel Nachrichten; Chadashoth Israel
`,
);
