// Hungary.
import { defineOutlets } from '../row.ts';

export const hu = defineOutlets(
  'HU',
  `
agency | *MTI | ~.hu | Magyar Távirati Iroda; Hungarian News Agency
broadcaster | Magyar Televízió | hirado.hu | *M1; MTVA; Kossuth Rádió; *Híradó
broadcaster | RTL Klub | rtl.hu | RTL Híradó
newspaper | Népszava | ~.hu
newspaper | Magyar Nemzet | ~.hu | | parent=KESMA
magazine | HVG | ~.hu | Heti Világgazdaság
online | *Index | ~.hu | Index.hu | id=index-hu
online | *Telex | ~.hu | Telex.hu
online | 444.hu | 444.hu | Lakmusz | id=444-hu
online | 24.hu | 24.hu
online | *Origo | ~.hu | Origo.hu
online | Átlátszó | ~.hu
`,
);
