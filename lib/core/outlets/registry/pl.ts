// Poland.
import { defineOutlets } from '../row.ts';

export const pl = defineOutlets(
  'PL',
  `
agency | *PAP | ~.pl naukawpolsce.pl | Polska Agencja Prasowa; Polish Press Agency; Nauka w Polsce
newspaper | Gazeta Wyborcza | wyborcza.pl | Wyborcza; Wyborcza.pl; Duży Format | parent=Agora
newspaper | *Rzeczpospolita | rp.pl | Dziennik Rzeczpospolita
newspaper | Dziennik Gazeta Prawna | gazetaprawna.pl dziennik.pl | *DGP; Dziennik.pl
newspaper | *Fakt | ~.pl | | parent=Ringier Axel Springer
newspaper | Super Express | se.pl
newspaper | Gazeta Polska | ~.pl niezalezna.pl | Niezależna.pl
online | Onet | ~.pl | Onet.pl | parent=Ringier Axel Springer
online | Wirtualna Polska | wp.pl | WP.pl; o2.pl; Money.pl
online | Interia | ~.pl | Interia.pl | parent=Polsat
online | Gazeta.pl | gazeta.pl | | parent=Agora
online | OKO.press | oko.press | | id=oko-press
online | Notes from Poland | ~.com
fact-checker | Konkret24 | ~.tvn24.pl | | parent=TVN
magazine | *Polityka | ~.pl | Tygodnik Polityka
magazine | Newsweek Polska | newsweek.pl | | parent=Ringier Axel Springer
magazine | *Wprost | ~.pl | Tygodnik Wprost
magazine | Do Rzeczy | ~.pl
online | wPolityce | ~.pl | wPolityce.pl; *Sieci
broadcaster | TVN24 | ~.pl tvn.pl | TVN 24; *TVN; Fakty TVN | parent=Warner Bros. Discovery
broadcaster | Telewizja Polska | tvp.pl tvp.info | TVP; TVP World
broadcaster | Polsat News | ~.pl | Polsat
broadcaster | Polskie Radio | ~.pl polskieradio24.pl | Polish Radio
broadcaster | RMF FM | rmf24.pl | RMF24 | parent=Bauer
`,
);
