// South Korea.
import { defineOutlets } from '../row.ts';

export const kr = defineOutlets(
  'KR',
  `
agency | Yonhap | yna.co.kr | Yonhap News Agency; Yonhap News; 연합뉴스; 韩联社
agency | Newsis | ~.com | 뉴시스
broadcaster | KBS | ~.co.kr | Korean Broadcasting System; 한국방송
broadcaster | *MBC | imbc.com | 문화방송 | id=mbc-kr
broadcaster | *SBS | ~.co.kr | SBS뉴스 | id=sbs-kr
broadcaster | JTBC | ~.co.kr | JTBC뉴스 | parent=JoongAng
broadcaster | YTN | ~.co.kr
newspaper | Chosun Ilbo | chosun.com | 조선일보; *Chosun; TV Chosun
newspaper | JoongAng Ilbo | joongang.co.kr | 중앙일보; JoongAng
newspaper | Korea JoongAng Daily | ~.joins.com | | parent=JoongAng
newspaper | Dong-A Ilbo | donga.com | 동아일보; Donga Ilbo; *Channel A
newspaper | Hankyoreh | hani.co.kr | 한겨레
newspaper | Kyunghyang Shinmun | khan.co.kr | 경향신문
newspaper | Korea Herald | ~.com | 코리아헤럴드
newspaper | Korea Times | ~.co.kr | 코리아타임스
newspaper | Maeil Business Newspaper | mk.co.kr pulsenews.co.kr | 매일경제; Maeil Business
newspaper | Korea Economic Daily | hankyung.com kedglobal.com | 한국경제; KED Global
online | NK News | ~.org nkpro.org | NK Pro
online | Daily NK | ~.com | 데일리NK
`,
);
