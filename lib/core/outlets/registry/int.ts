// Outlets of no one country.
import { defineOutlets } from '../row.ts';

export const int = defineOutlets('XX', [
  {
    name: 'The New Humanitarian',
    kind: 'online',
    hosts: ['thenewhumanitarian.org'],
    aliases: ['New Humanitarian', 'IRIN News'],
  },
  {
    name: 'OCCRP',
    kind: 'online',
    hosts: ['occrp.org'],
    aliases: [
      'Organized Crime and Corruption Reporting Project',
      'Organised Crime and Corruption Reporting Project',
    ],
  },
  {
    id: 'epa',
    name: 'EPA',
    kind: 'photo-agency',
    hosts: ['epa.eu', 'epaimages.com'],
    aliases: ['European Pressphoto Agency', 'EPA-EFE', 'EPA Images'],
    needsContext: ['EPA'],
  },
  {
    name: 'ICIJ',
    kind: 'online',
    hosts: ['icij.org'],
    aliases: ['International Consortium of Investigative Journalists'],
  },
  { name: 'Inter Press Service', kind: 'agency', hosts: ['ipsnews.net'], aliases: ['IPS News'] },
  { name: 'Global Voices', kind: 'online', hosts: ['globalvoices.org'], needsContext: ['Global Voices'] },
  { name: 'Lighthouse Reports', kind: 'online', hosts: ['lighthousereports.com'] },
  { name: 'Forbidden Stories', kind: 'online', hosts: ['forbiddenstories.org'] },
  { name: 'AllAfrica', kind: 'online', hosts: ['allafrica.com'], aliases: ['allAfrica.com'] },
  { name: 'Project Syndicate', kind: 'online', hosts: ['project-syndicate.org'] },
]);
