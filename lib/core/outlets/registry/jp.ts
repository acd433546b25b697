// Japan.
import { defineOutlets } from '../row.ts';

export const jp = defineOutlets(
  'JP',
  `
agency | Kyodo News | ~.net kyodo.co.jp | Kyodo; 共同通信
agency | Jiji Press | jiji.com | Jiji; 時事通信
broadcaster | NHK | ~.or.jp | 日本放送協会; NHK World
newspaper | Yomiuri Shimbun | yomiuri.co.jp | *Yomiuri; 読売新聞; *Japan News
newspaper | Asahi Shimbun | asahi.com | *Asahi; 朝日新聞
newspaper | Mainichi Shimbun | mainichi.jp | Mainichi; 毎日新聞
newspaper | *Nikkei | ~.com | Nihon Keizai Shimbun; 日本経済新聞; Nikkei Asia; Nikkei Asian Review
newspaper | Sankei Shimbun | sankei.com | Sankei; 産経新聞
newspaper | Tokyo Shimbun | tokyo-np.co.jp | 東京新聞
local | Chunichi Shimbun | chunichi.co.jp | 中日新聞
local | Hokkaido Shimbun | hokkaido-np.co.jp | 北海道新聞
local | Okinawa Times | ~.co.jp | 沖縄タイムス
local | Ryukyu Shimpo | ~.jp | 琉球新報
newspaper | Japan Times | ~.co.jp | ジャパンタイムズ
broadcaster | Nippon Television | ntv.co.jp | *NTV; 日本テレビ | id=nippon-tv
broadcaster | *TBS | ~.co.jp | TBSテレビ; TBS NEWS DIG; JNN | id=tbs-jp
broadcaster | Fuji TV | ~.co.jp fnn.jp | フジテレビ; FNN; Fuji Television
broadcaster | TV Asahi | tv-asahi.co.jp | テレビ朝日; *ANN
broadcaster | TV Tokyo | tv-tokyo.co.jp | テレビ東京
magazine | Shukan Bunshun | bunshun.jp | 週刊文春; Bunshun; Bungei Shunju
photo-agency | Aflo | ~.com | アフロ
`,
);
