// China.
import { defineOutlets } from '../row.ts';

export const cn = defineOutlets(
  'CN',
  `
agency | Xinhua | news.cn xinhuanet.com | Xinhua News Agency; 新华社; Синьхуа; شينخوا; Xinhuanet | parent=Chinese government
agency | China News Service | chinanews.com.cn chinanews.com ecns.cn | 中新社
state-run | *CCTV | ~.com | China Central Television; 中央电视台 | parent=China Media Group
state-run | CGTN | ~.com | China Global Television Network | parent=China Media Group
state-run | People's Daily | people.com.cn people.cn | 人民日报; Renmin Ribao
state-run | Global Times | ~.cn huanqiu.com | 环球时报; Huanqiu | parent=People's Daily
state-run | China Daily | ~.com.cn chinadailyhk.com | 中国日报
state-run | PLA Daily | 81.cn | 解放军报
state-run | China Youth Daily | cyol.com | 中国青年报
newspaper | Beijing News | bjnews.com.cn | 新京报
online | *The Paper | the~.cn | 澎湃新闻; Pengpai
online | Sixth Tone | ~.com
state-run | Shanghai Daily | shine.cn | *SHINE
magazine | Caixin | ~.com caixinglobal.com | 财新
online | Yicai | ~.com yicaiglobal.com | 第一财经
online | *Sina | ~.com.cn | 新浪
online | *NetEase | 163.com | 网易
online | Guancha | ~.cn | 观察者网
online | Phoenix News | ifeng.com | 凤凰网; Phoenix Television; Ifeng
`,
);
