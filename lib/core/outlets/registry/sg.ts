// Singapore.
import { defineOutlets } from '../row.ts';

export const sg = defineOutlets('SG', [
  {
    name: 'Straits Times',
    kind: 'newspaper',
    hosts: ['straitstimes.com'],
    aliases: ['ST'],
    needsContext: ['ST'],
    parent: 'SPH Media',
  },
  {
    id: 'cna-sg',
    name: 'CNA',
    kind: 'broadcaster',
    hosts: ['channelnewsasia.com'],
    aliases: ['Channel NewsAsia', 'Channel News Asia', 'CNA Insider'],
    needsContext: ['CNA'],
    parent: 'Mediacorp',
  },
  {
    id: 'business-times-sg',
    name: 'Business Times',
    kind: 'newspaper',
    hosts: ['businesstimes.com.sg'],
    needsContext: ['Business Times'],
    parent: 'SPH Media',
  },
  {
    name: 'Lianhe Zaobao',
    kind: 'newspaper',
    hosts: ['zaobao.com.sg', 'zaobao.com'],
    aliases: ['联合早报', 'Zaobao'],
    parent: 'SPH Media',
  },
  {
    id: 'today-sg',
    name: 'Today',
    kind: 'online',
    hosts: ['todayonline.com'],
    aliases: ['TODAY Online'],
    needsContext: ['Today'],
    parent: 'Mediacorp',
  },
  {
    name: 'Mothership',
    kind: 'online',
    hosts: ['mothership.sg'],
    aliases: ['Mothership.SG'],
    needsContext: ['Mothership'],
  },
]);
