// Australia.
import { defineOutlets } from '../row.ts';

export const au = defineOutlets(
  'AU',
  `
agency | *AAP | ~.com.au | Australian Associated Press; AAP FactCheck; AAP Image
broadcaster | *ABC | ~.net.au | *ABC News; *ABC Radio; Australian Broadcasting Corporation; ABC Radio National; ABC Four Corners; *Four Corners | id=abc-australia
broadcaster | *SBS | ~.com.au | SBS News | id=sbs-australia
broadcaster | Nine News | 9news.com.au nine.com.au | 9News; Channel Nine; *Channel 9; Nine Network; Nine newspapers; 60 Minutes Australia; *A Current Affair | parent=Nine
broadcaster | 7NEWS | ~.com.au | Seven News; 7News; Channel Seven; Seven Network; *Sunrise | id=seven-news; parent=Seven West Media
broadcaster | 10 News | 10play.com.au | Network Ten; Network 10; Channel Ten; *Channel 10
broadcaster | Sky News Australia | skynews.com.au | | parent=News Corp Australia
broadcaster | 2GB | ~.com
broadcaster | 3AW | ~.com.au
broadcaster | Fox Sports Australia | foxsports.com.au | | parent=News Corp Australia
broadcaster | NITV | | | parent=SBS
newspaper | *The Australian | the~.com.au | Weekend Australian | parent=News Corp Australia
newspaper | Sydney Morning Herald | smh.com.au | SMH; Sun-Herald | parent=Nine
newspaper | *The Age | the~.com.au | Sunday Age | parent=Nine
newspaper | Australian Financial Review | afr.com | AFR; Financial Review | parent=Nine
online | WAtoday | ~.com.au | | parent=Nine
online | Brisbane Times | ~.com.au | | parent=Nine
newspaper | *Daily Telegraph | ~.com.au | Sydney Daily Telegraph | id=daily-telegraph-sydney; parent=News Corp Australia
newspaper | Herald Sun | ~.com.au | | parent=News Corp Australia
newspaper | Courier-Mail | ~.com.au | Courier Mail | parent=News Corp Australia
newspaper | *The Advertiser | adelaidenow.com.au | Adelaide Advertiser; AdelaideNow | id=advertiser-adelaide; parent=News Corp Australia
newspaper | *The Mercury | the~.com.au | Hobart Mercury | id=mercury-hobart; parent=News Corp Australia
newspaper | NT News | ~.com.au | | parent=News Corp Australia
newspaper | Geelong Advertiser | ~.com.au | | parent=News Corp Australia
newspaper | Gold Coast Bulletin | ~.com.au | | parent=News Corp Australia
newspaper | *West Australian | thewest.com.au | The West Australian; Sunday Times Perth | parent=Seven West Media
online | PerthNow | ~.com.au | | parent=Seven West Media
online | *The Nightly | the~.com.au | | parent=Seven West Media
newspaper | Canberra Times | ~.com.au | | parent=ACM
newspaper | Newcastle Herald | ~.com.au | | parent=ACM
newspaper | Illawarra Mercury | ~.com.au | | parent=ACM
newspaper | *The Examiner | ~.com.au | | id=examiner-launceston; parent=ACM
online | news.com.au | news.com.au | News.com.au | parent=News Corp Australia
online | *Crikey | ~.com.au
online | The New Daily | the~.com.au | New Daily
newspaper | Saturday Paper | the~.com.au | The Saturday Paper
magazine | *The Monthly | the~.com.au
online | *Pedestrian | ~.tv | Pedestrian.TV
local | InDaily | indailysa.com.au ~.com.au
online | Michael West Media | michaelwest.com.au
trade | RenewEconomy | ~.com.au
trade | Mumbrella | ~.com.au
trade | iTnews | ~.com.au
magazine | *The Diplomat | the~.com | The Diplomat magazine
online | Quillette | ~.com
newspaper | National Indigenous Times | nit.com.au
`,
);
