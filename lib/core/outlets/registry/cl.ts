// Chile.
import { defineOutlets } from '../row.ts';

export const cl = defineOutlets(
  'CL',
  `
newspaper | *El Mercurio | ~.com emol.com | Emol | id=el-mercurio-cl; parent=El Mercurio SAP
newspaper | *La Tercera | ~.com | | id=la-tercera-cl; parent=Copesa
newspaper | Diario Financiero | df.cl
online | *El Mostrador | ~.cl
online | CIPER | ciperchile.cl
magazine | *The Clinic | the~.cl
broadcaster | Radio Cooperativa | cooperativa.cl
broadcaster | BioBioChile | ~.cl | Radio Bío-Bío; Radio Biobío
broadcaster | *TVN | ~.cl 24horas.cl | *24 Horas; Televisión Nacional de Chile | id=tvn-cl
broadcaster | *T13 | ~.cl | *Canal 13; Tele13
`,
);
