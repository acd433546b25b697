// Saudi Arabia.
import { defineOutlets } from '../row.ts';

export const sa = defineOutlets('SA', [
  {
    name: 'Saudi Press Agency',
    kind: 'agency',
    hosts: ['spa.gov.sa'],
    aliases: ['SPA', 'وكالة الأنباء السعودية'],
    needsContext: ['SPA'],
  },
  {
    name: 'Al Arabiya',
    kind: 'broadcaster',
    hosts: ['alarabiya.net'],
    aliases: ['العربية نت'],
    parent: 'MBC Group',
  },
  {
    name: 'Arab News',
    kind: 'newspaper',
    hosts: ['arabnews.com', 'arabnews.jp'],
    aliases: ['عرب نيوز'],
    parent: 'SRMG',
  },
  { name: 'Saudi Gazette', kind: 'newspaper', hosts: ['saudigazette.com.sa'] },
  { name: 'Okaz', kind: 'newspaper', hosts: ['okaz.com.sa'], aliases: ['عكاظ'] },
]);
