// Iran.
import { defineOutlets } from '../row.ts';

export const ir = defineOutlets('IR', [
  { name: 'IRNA', kind: 'agency', hosts: ['irna.ir'], aliases: ['إرنا', 'Islamic Republic News Agency'] },
  { name: 'ISNA', kind: 'agency', hosts: ['isna.ir'], aliases: ['ایسنا'] },
  {
    name: 'Fars News',
    kind: 'agency',
    hosts: ['farsnews.ir'],
    aliases: ['Fars', 'Fars News Agency', 'خبرگزاری فارس'],
    needsContext: ['Fars'],
  },
  { name: 'Tasnim', kind: 'agency', hosts: ['tasnimnews.com'], aliases: ['Tasnim News Agency', 'تسنیم'] },
  {
    name: 'Mehr News',
    kind: 'agency',
    hosts: ['mehrnews.com'],
    aliases: ['Mehr', 'Mehr News Agency', 'خبرگزاری مهر'],
    needsContext: ['Mehr'],
  },
  {
    name: 'Press TV',
    kind: 'state-run',
    hosts: ['presstv.ir', 'presstv.com'],
    aliases: ['PressTV'],
    parent: 'IRIB',
  },
  {
    name: 'IRIB',
    kind: 'state-run',
    hosts: ['irib.ir', 'iribnews.ir'],
    aliases: ['Islamic Republic of Iran Broadcasting', 'صدا و سیما'],
  },
  { name: 'Tehran Times', kind: 'state-run', hosts: ['tehrantimes.com'] },
]);
