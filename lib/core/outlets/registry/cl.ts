// Chile.
import { defineOutlets } from '../row.ts';

export const cl = defineOutlets('CL', [
  {
    id: 'el-mercurio-cl',
    name: 'El Mercurio',
    kind: 'newspaper',
    hosts: ['elmercurio.com', 'emol.com'],
    aliases: ['Emol'],
    needsContext: ['El Mercurio'],
    parent: 'El Mercurio SAP',
  },
  {
    id: 'la-tercera-cl',
    name: 'La Tercera',
    kind: 'newspaper',
    hosts: ['latercera.com'],
    needsContext: ['La Tercera'],
    parent: 'Copesa',
  },
  { name: 'Diario Financiero', kind: 'newspaper', hosts: ['df.cl'] },
  { name: 'El Mostrador', kind: 'online', hosts: ['elmostrador.cl'], needsContext: ['El Mostrador'] },
  { name: 'CIPER', kind: 'online', hosts: ['ciperchile.cl'] },
  { name: 'The Clinic', kind: 'magazine', hosts: ['theclinic.cl'], needsContext: ['The Clinic'] },
  { name: 'Radio Cooperativa', kind: 'broadcaster', hosts: ['cooperativa.cl'] },
  {
    name: 'BioBioChile',
    kind: 'broadcaster',
    hosts: ['biobiochile.cl'],
    aliases: ['Radio Bío-Bío', 'Radio Biobío'],
  },
  {
    id: 'tvn-cl',
    name: 'TVN',
    kind: 'broadcaster',
    hosts: ['tvn.cl', '24horas.cl'],
    aliases: ['24 Horas', 'Televisión Nacional de Chile'],
    needsContext: ['TVN', '24 Horas'],
  },
  {
    name: 'T13',
    kind: 'broadcaster',
    hosts: ['t13.cl'],
    aliases: ['Canal 13', 'Tele13'],
    needsContext: ['Canal 13', 'T13'],
  },
]);
