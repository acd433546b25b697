// Vietnam.
import { defineOutlets } from '../row.ts';

export const vn = defineOutlets('VN', [
  {
    name: 'Vietnam News Agency',
    kind: 'agency',
    hosts: ['vnanet.vn', 'vietnamplus.vn', 'baotintuc.vn'],
    aliases: ['VNA', 'TTXVN', 'Thông tấn xã Việt Nam', 'VietnamPlus'],
    needsContext: ['VNA'],
  },
  {
    name: 'Viet Nam News',
    kind: 'newspaper',
    hosts: ['vietnamnews.vn'],
    aliases: ['Vietnam News', 'VNS'],
    needsContext: ['Vietnam News', 'VNS'],
    parent: 'Vietnam News Agency',
  },
  { name: 'VnExpress', kind: 'online', hosts: ['vnexpress.net'] },
  { name: 'Tuoi Tre', kind: 'newspaper', hosts: ['tuoitre.vn', 'tuoitrenews.vn'] },
  { name: 'Thanh Nien', kind: 'newspaper', hosts: ['thanhnien.vn'] },
  { name: 'VietNamNet', kind: 'online', hosts: ['vietnamnet.vn'] },
  { name: 'Nhan Dan', kind: 'state-run', hosts: ['nhandan.vn'] },
  {
    id: 'vtv-vn',
    name: 'VTV',
    kind: 'state-run',
    hosts: ['vtv.vn'],
    aliases: ['Đài Truyền hình Việt Nam', 'Vietnam Television'],
    needsContext: ['VTV'],
  },
]);
