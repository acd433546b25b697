// Pakistan.
import { defineOutlets } from '../row.ts';

export const pk = defineOutlets('PK', [
  {
    name: 'Associated Press of Pakistan',
    kind: 'agency',
    hosts: ['app.com.pk'],
    aliases: ['APP'],
    needsContext: ['APP'],
  },
  {
    name: 'Dawn',
    kind: 'newspaper',
    hosts: ['dawn.com'],
    aliases: ['Dawn.com', 'Dawn News', 'ڈان'],
    needsContext: ['Dawn', 'ڈان'],
  },
  { name: 'The News International', kind: 'newspaper', hosts: ['thenews.com.pk'], parent: 'Jang Group' },
  { name: 'Express Tribune', kind: 'newspaper', hosts: ['tribune.com.pk'] },
  {
    name: 'Daily Jang',
    kind: 'newspaper',
    hosts: ['jang.com.pk'],
    aliases: ['Jang', 'روزنامہ جنگ'],
    needsContext: ['Jang'],
    parent: 'Jang Group',
  },
  {
    id: 'nation-pk',
    name: 'The Nation',
    kind: 'newspaper',
    hosts: ['nation.com.pk'],
    needsContext: ['The Nation'],
  },
  { name: 'Business Recorder', kind: 'newspaper', hosts: ['brecorder.com'] },
  {
    name: 'Geo News',
    kind: 'broadcaster',
    hosts: ['geo.tv'],
    aliases: ['Geo TV', 'جیو نیوز'],
    parent: 'Jang Group',
  },
  { name: 'ARY News', kind: 'broadcaster', hosts: ['arynews.tv'], aliases: ['ARY'] },
  { name: 'Samaa TV', kind: 'broadcaster', hosts: ['samaa.tv'], aliases: ['SAMAA'] },
]);
