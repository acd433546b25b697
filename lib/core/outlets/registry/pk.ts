// Pakistan.
import { defineOutlets } from '../row.ts';

export const pk = defineOutlets(
  'PK',
  `
agency | Associated Press of Pakistan | app.com.pk | *APP
newspaper | *Dawn | ~.com | Dawn.com; Dawn News; *ڈان
newspaper | The News International | thenews.com.pk | | parent=Jang Group
newspaper | Express Tribune | tribune.com.pk
newspaper | Daily Jang | jang.com.pk | *Jang; روزنامہ جنگ | parent=Jang Group
newspaper | *The Nation | ~.com.pk | | id=nation-pk
newspaper | Business Recorder | brecorder.com
broadcaster | Geo News | geo.tv | Geo TV; جیو نیوز | parent=Jang Group
broadcaster | ARY News | ~.tv | ARY
broadcaster | Samaa TV | samaa.tv | SAMAA
`,
);
