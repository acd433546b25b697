// Nigeria.
import { defineOutlets } from '../row.ts';

export const ng = defineOutlets('NG', [
  {
    name: 'News Agency of Nigeria',
    kind: 'agency',
    hosts: ['nannews.ng'],
    aliases: ['NAN'],
    needsContext: ['NAN'],
  },
  { name: 'The Punch', kind: 'newspaper', hosts: ['punchng.com'], needsContext: ['The Punch'] },
  { name: 'The Guardian Nigeria', kind: 'newspaper', hosts: ['guardian.ng'] },
  {
    id: 'vanguard-ng',
    name: 'Vanguard',
    kind: 'newspaper',
    hosts: ['vanguardngr.com'],
    aliases: ['Vanguard Nigeria'],
    needsContext: ['Vanguard'],
  },
  {
    name: 'ThisDay',
    kind: 'newspaper',
    hosts: ['thisdaylive.com'],
    aliases: ['This Day'],
    needsContext: ['This Day'],
  },
  { name: 'Daily Trust', kind: 'newspaper', hosts: ['dailytrust.com'] },
  {
    id: 'businessday-ng',
    name: 'BusinessDay',
    kind: 'newspaper',
    hosts: ['businessday.ng'],
    needsContext: ['BusinessDay'],
  },
  { name: 'Premium Times', kind: 'online', hosts: ['premiumtimesng.com'] },
  { name: 'Sahara Reporters', kind: 'online', hosts: ['saharareporters.com'], aliases: ['SaharaReporters'] },
  { name: 'TheCable', kind: 'online', hosts: ['thecable.ng'], aliases: ['The Cable'] },
  { name: 'Channels TV', kind: 'broadcaster', hosts: ['channelstv.com'], aliases: ['Channels Television'] },
  { name: 'Dubawa', kind: 'fact-checker', hosts: ['dubawa.org'] },
]);
