// Myanmar.
import { defineOutlets } from '../row.ts';

export const mm = defineOutlets(
  'MM',
  `
online | *The Irrawaddy | ~.com | *ဧရာဝတီ
online | Myanmar Now | myanmar-now.org | မြန်မာနောင်
magazine | Frontier Myanmar | ~.net
online | Mizzima | ~.com | မဇ္ဈိမ
broadcaster | Democratic Voice of Burma | dvb.no | *DVB
state-run | Global New Light of Myanmar | gnlm.com.mm | New Light of Myanmar
`,
);
