// Qatar.
import { defineOutlets } from '../row.ts';

export const qa = defineOutlets('QA', [
  {
    name: 'Qatar News Agency',
    kind: 'agency',
    hosts: ['qna.org.qa'],
    aliases: ['QNA', 'وكالة الأنباء القطرية'],
    needsContext: ['QNA'],
  },
  {
    name: 'Al Jazeera',
    kind: 'broadcaster',
    hosts: ['aljazeera.com', 'aljazeera.net'],
    aliases: ['الجزيرة نت', 'Al Jazeera English', 'Аль-Джазира', '半岛电视台'],
  },
  { name: 'Gulf Times', kind: 'newspaper', hosts: ['gulf-times.com'] },
  {
    name: 'The Peninsula',
    kind: 'newspaper',
    hosts: ['thepeninsulaqatar.com'],
    needsContext: ['The Peninsula'],
  },
]);
