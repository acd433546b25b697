// Vietnam.
import { defineOutlets } from '../row.ts';

export const vn = defineOutlets(
  'VN',
  `
agency | Vietnam News Agency | vnanet.vn vietnamplus.vn baotintuc.vn | *VNA; TTXVN; Thông tấn xã Việt Nam; VietnamPlus
newspaper | Viet Nam News | ~.vn | *Vietnam News; *VNS | parent=Vietnam News Agency
online | VnExpress | ~.net
newspaper | Tuoi Tre | ~.vn tuoitrenews.vn
newspaper | Thanh Nien | ~.vn
online | VietNamNet | ~.vn
state-run | Nhan Dan | ~.vn
state-run | *VTV | ~.vn | Đài Truyền hình Việt Nam; Vietnam Television | id=vtv-vn
`,
);
