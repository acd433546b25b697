// North Korea.
import { defineOutlets } from '../row.ts';

export const kp = defineOutlets(
  'KP',
  `
agency | KCNA | ~.kp ~.co.jp | Korean Central News Agency; 조선중앙통신; 朝鮮中央通信; ЦТАК | parent=North Korean government
state-run | Rodong Sinmun | rodong.rep.kp | 로동신문
`,
);
