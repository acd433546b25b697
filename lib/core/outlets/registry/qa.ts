// Qatar.
import { defineOutlets } from '../row.ts';

export const qa = defineOutlets(
  'QA',
  `
agency | Qatar News Agency | qna.org.qa | *QNA; وكالة الأنباء القطرية
broadcaster | Al Jazeera | ~.com ~.net | الجزيرة نت; Al Jazeera English; Аль-Джазира; 半岛电视台
newspaper | Gulf Times | gulf-times.com
newspaper | *The Peninsula | thepeninsulaqatar.com
`,
);
