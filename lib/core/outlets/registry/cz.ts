// Czechia.
import { defineOutlets } from '../row.ts';

export const cz = defineOutlets('CZ', [
  {
    name: 'ČTK',
    kind: 'agency',
    hosts: ['ctk.cz', 'ceskenoviny.cz'],
    aliases: ['Czech News Agency', 'Česká tisková kancelář', 'České noviny'],
  },
  {
    name: 'Česká televize',
    kind: 'broadcaster',
    hosts: ['ceskatelevize.cz'],
    aliases: ['ČT24', 'Czech Television', 'ČT'],
    needsContext: ['ČT'],
  },
  {
    name: 'Český rozhlas',
    kind: 'broadcaster',
    hosts: ['rozhlas.cz', 'irozhlas.cz'],
    aliases: ['iRozhlas', 'Radiožurnál', 'Czech Radio'],
  },
  {
    name: 'Radio Prague International',
    kind: 'broadcaster',
    hosts: ['radio.cz'],
    aliases: ['Radio Praha', 'Radio Prague'],
    parent: 'Český rozhlas',
  },
  { name: 'TV Nova', kind: 'broadcaster', hosts: ['tn.cz', 'nova.cz'], aliases: ['TN.cz'], parent: 'PPF' },
  {
    name: 'Mladá fronta Dnes',
    kind: 'newspaper',
    hosts: ['idnes.cz'],
    aliases: ['iDNES.cz', 'iDnes', 'MF Dnes'],
    parent: 'Mafra',
  },
  {
    name: 'Lidové noviny',
    kind: 'newspaper',
    hosts: ['lidovky.cz'],
    aliases: ['Lidovky.cz'],
    parent: 'Mafra',
  },
  { name: 'Hospodářské noviny', kind: 'newspaper', hosts: ['hn.cz', 'ihned.cz'], parent: 'Economia' },
  {
    name: 'Právo',
    kind: 'newspaper',
    hosts: ['novinky.cz'],
    aliases: ['Novinky.cz', 'Novinky'],
    needsContext: ['Právo', 'Novinky'],
  },
  { id: 'denik-n-cz', name: 'Deník N', kind: 'newspaper', hosts: ['denikn.cz'] },
  { name: 'Blesk', kind: 'newspaper', hosts: ['blesk.cz'], needsContext: ['Blesk'] },
  { name: 'Aktuálně.cz', kind: 'online', hosts: ['aktualne.cz'], parent: 'Economia' },
  { name: 'Seznam Zprávy', kind: 'online', hosts: ['seznamzpravy.cz'], parent: 'Seznam' },
  {
    name: 'Respekt',
    kind: 'magazine',
    hosts: ['respekt.cz'],
    aliases: ['Týdeník Respekt'],
    needsContext: ['Respekt'],
    parent: 'Economia',
  },
  { name: 'Demagog.cz', kind: 'fact-checker', hosts: ['demagog.cz'] },
]);
