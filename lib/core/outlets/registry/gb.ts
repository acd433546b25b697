// United Kingdom.
import { defineOutlets } from '../row.ts';

export const gb = defineOutlets(
  'GB',
  `
# Agencies
agency | Reuters | ~.com reut.rs ~.tv reutersconnect.com | *Thomson Reuters; Reuters.com; Reuters News; *Reuter; ロイター; 路透社; 路透; 로이터; رويترز; Рейтер; Рейтерс; Рейтерз; רויטרס | parent=Thomson Reuters; wikidata=Q130879
agency | *PA | pamediagroup.com pressassociation.com pamedia.group | PA Media; *Press Association; PA news agency; PA Images; PA Wire; PA Archive | id=pa-media
agency | Thomson Reuters Foundation | context.news trust.org | | parent=Thomson Reuters
agency | SWNS | ~.com stories.swns.com | South West News Service
agency | Caters News Agency | catersnews.com | *Caters
agency | Kennedy News and Media | ~.co.uk | Kennedy News
agency | Bureau of Investigative Journalism | thebureauinvestigates.com tbij.com | TBIJ
photo-agency | Alamy | ~.com | Alamy Stock Photo; Alamy Live News
photo-agency | Rex Features | ~.com | Rex/Shutterstock; *REX
photo-agency | *Avalon | ~.red
photo-agency | Camera Press | ~.com
photo-agency | Panos Pictures | panos.co.uk | *Panos
photo-agency | *News Images | ~.co.uk
photo-agency | Action Images | ~.com | | parent=Reuters
photo-agency | Solent News | ~.co.uk
photo-agency | WENN | ~.com
photo-agency | Bridgeman Images | ~.com | *Bridgeman
# Broadcasters
broadcaster | BBC | ~.com ~.co.uk ~.in bbci.co.uk | BBC News; BBC World Service; BBC Radio 4; BBC Radio 5 Live; BBC Sport; BBC Breakfast; BBC Newsnight; BBC Two; BBC One; BBC Verify; BBC Monitoring; BBC World; BBC Persian; BBC Russian; BBC Arabic; BBC Mundo; BBC Scotland; BBC Wales; BBC Radio; British Broadcasting Corporation; Newsnight; Би-би-си; Бі-бі-сі; Русская служба Би-би-си; بي بي سي | wikidata=Q9531
broadcaster | ITV | ~.com | ITV News; Good Morning Britain; ITN; ITV's This Morning
broadcaster | Channel 4 | ~.com | Channel 4 News; Channel 4 Dispatches
broadcaster | *Channel 5 | ~.com | Channel 5 News; 5 News | id=channel-5-gb
broadcaster | Sky News | news.sky.com | Sky News UK | parent=Comcast
broadcaster | Sky Sports | ~.com | Sky Sports News | parent=Comcast
broadcaster | *TNT Sports | ~.co.uk | BT Sport | id=tnt-sports-gb
broadcaster | GB News | ~.com ~.uk
broadcaster | TalkTV | talk.tv | TalkRadio; Talk TV
broadcaster | talkSPORT | ~.com | TalkSport; TalkSPORT
broadcaster | LBC | ~.co.uk | LBC Radio; LBC News
broadcaster | Times Radio | | | parent=News UK
broadcaster | STV | ~.tv news.stv.tv | STV News
broadcaster | *UTV | u.tv | UTV Live
broadcaster | S4C | ~.cymru
broadcaster | Iran International | iranintl.com | ایران اینترنشنال
broadcaster | *Al Araby | ~.co.uk newarab.com | The New Arab; Al-Araby Al-Jadeed; العربي الجديد
# National newspapers
newspaper | The Guardian | the~.com ~.co.uk gu.com | *Guardian; Guardian US; Guardian Australia; ガーディアン; 卫报; 衛報; 가디언; الغارديان; الجارديان; *Гардиан | wikidata=Q11148
newspaper | *The Observer | ~.co.uk
newspaper | *!The Times | the~.co.uk the~.com thetim.es | Times of London; London Times; *!Times; 泰晤士报; 泰晤士報 | parent=News UK; wikidata=Q50008
newspaper | !Sunday Times | | The Sunday Times | parent=News UK
newspaper | Daily Telegraph | telegraph.co.uk | *!The Telegraph; Sunday Telegraph; *Telegraph; *テレグラフ | wikidata=Q192621
newspaper | Financial Times | ft.com on.ft.com | *FT; FT.com; FT Magazine; フィナンシャル・タイムズ; 金融时报; 金融時報; 파이낸셜타임스; فايننشال تايمز | parent=Nikkei; wikidata=Q182854
newspaper | *The Independent | ~.co.uk the-independent.com independentarabia.com independentespanol.com | *Independent; Independent on Sunday
newspaper | *The i | inews.co.uk theipaper.com | i newspaper; inews; The i Paper; i Paper | id=i-newspaper
newspaper | Daily Mail | ~.co.uk ~.com mailonline.co.uk mailplus.co.uk dailym.ai | MailOnline; Mail Online; Mail on Sunday; The Mail on Sunday; DailyMail.com; DailyMail; *The Mail; デイリー・メール; 每日邮报 | parent=DMGT
newspaper | Daily Mirror | mirror.co.uk | *The Mirror; *Mirror; Sunday Mirror; Sunday People; Mirror Online | parent=Reach
newspaper | *The Sun | the~.co.uk the-sun.com thescottishsun.co.uk the~.ie | Sun on Sunday; SunSport; Sun Online; Scottish Sun | parent=News UK
newspaper | Daily Express | express.co.uk the-express.com | Sunday Express; *The Express; Express.co.uk | parent=Reach
newspaper | *Daily Star | ~.co.uk | Daily Star Sunday; *The Star | id=daily-star-gb; parent=Reach
newspaper | *Metro | ~.co.uk | Metro.co.uk; *The Metro | id=metro-gb; parent=DMGT
newspaper | Evening Standard | standard.co.uk | *!The Standard; London Standard; London Evening Standard; The London Standard; *Standard
newspaper | City A.M. | ~.com | City AM
newspaper | *Morning Star | morningstaronline.co.uk
newspaper | News of the World | | | parent=News UK
newspaper | Jewish Chronicle | thejc.com | *The JC
newspaper | *Jewish News | ~.co.uk
# Magazines and online
magazine | *The Economist | ~.com econ.st | *Economist; Economist magazine; *エコノミスト; 经济学人; 經濟學人 | wikidata=Q180089
magazine | *The Spectator | ~.co.uk ~.com spectatorworld.com | *Spectator
magazine | New Statesman | ~.com
magazine | *Prospect | prospectmagazine.co.uk | Prospect magazine
magazine | *Private Eye | private-eye.co.uk
magazine | London Review of Books | lrb.co.uk | LRB
magazine | Times Literary Supplement | the-tls.co.uk the-tls.com | *TLS
magazine | New Scientist | ~.com
magazine | *Nature | ~.com | Nature News; Nature's news team | news=/articles/d41586 /news
trade | *The BMJ | ~.com | *British Medical Journal; *BMJ | news=/news
magazine | Radio Times | ~.com
magazine | NME | ~.com
magazine | *Hello! | hellomagazine.com | Hello! magazine; Hello magazine
magazine | OK! Magazine | ok.co.uk ~.com | *OK!
magazine | *Tatler | ~.com | | parent=Condé Nast
magazine | *Dazed | dazeddigital.com
magazine | FourFourTwo | ~.com
magazine | Autocar | ~.co.uk
magazine | *Top Gear | ~.com
online | Middle East Eye | ~.net
online | Middle East Monitor | ~.com
newspaper | Asharq Al-Awsat | aawsat.com | Asharq al-Awsat; *الشرق الأوسط
online | openDemocracy | ~.net | OpenDemocracy
online | Byline Times | ~.com
online | Declassified UK | ~.org
online | Novara Media | ~.com
online | UnHerd | ~.com
online | Guido Fawkes | order-order.com
online | ConservativeHome | ~.com
online | LabourList | ~.org
online | PoliticsHome | ~.com
online | *Tortoise | tortoisemedia.com | Tortoise Media
online | Bellingcat | ~.com
online | Carbon Brief | ~.org
online | Climate Home News | climatechangenews.com | Climate Home
fact-checker | Full Fact | ~.org
online | LADbible | ~.com
online | UNILAD | ~.com
online | Digital Spy | ~.com
online | Eurogamer | ~.net
online | TechRadar | ~.com | | parent=Future
magazine | PC Gamer | ~.com | | parent=Future
online | *The Register | the~.com the~.co.uk
trade | Computer Weekly | ~.com
trade | Carbon Pulse | carbon-pulse.com
trade | Argus Media | ~.com | *Argus
trade | Lloyd's List | ~.com
trade | *The Grocer | the~.co.uk
trade | *The Bookseller | the~.com
trade | Press Gazette | ~.co.uk
trade | *Broadcast | broadcastnow.co.uk
trade | Inside Housing | ~.co.uk
trade | *Construction News | ~.co.uk
trade | New Civil Engineer | ~.com
trade | Farmers Weekly | fwi.co.uk
trade | Schools Week | ~.co.uk
trade | *Tes | ~.com | TES magazine; Times Educational Supplement
trade | Times Higher Education | ~.com | THE magazine
trade | Health Service Journal | hsj.co.uk | HSJ
trade | *Pulse | pulsetoday.co.uk | Pulse Today
trade | Law Gazette | ~.co.uk | Law Society Gazette
trade | Legal Cheek | ~.com
trade | *Third Sector | ~.co.uk
trade | Flight Global | ~.com | FlightGlobal
trade | *Janes | ~.com | Jane's Defence Weekly; *Jane's
trade | UK Defence Journal | ~.org.uk
online | Motorsport.com | motorsport.com autosport.com | Autosport; Motorsport-Total
trade | The Art Newspaper | the~.com | Art Newspaper
# Scotland, Wales, Northern Ireland, regions
newspaper | *The Scotsman | ~.com | Scotland on Sunday
newspaper | *The Herald | heraldscotland.com | Glasgow Herald; Herald Scotland; Sunday Herald | id=herald-glasgow
newspaper | *The National | the~.scot | | id=national-scotland
newspaper | Daily Record | ~.co.uk | *Sunday Mail | parent=Reach
newspaper | Press and Journal | ~.co.uk | *P&J
newspaper | *The Courier | the~.co.uk | Dundee Courier | id=courier-dundee
local | Edinburgh Evening News | edinburghnews.scotsman.com
local | Glasgow Times | ~.co.uk
online | *The Ferret | the~.scot
newspaper | Western Mail | walesonline.co.uk | WalesOnline; Wales Online | parent=Reach
online | Nation.Cymru | nation.cymru
local | North Wales Live | dailypost.co.uk | | parent=Reach
local | South Wales Argus | ~.co.uk
newspaper | Belfast Telegraph | ~.co.uk | *Sunday Life
newspaper | Irish News | ~.com
newspaper | *News Letter | ~.co.uk | Belfast News Letter
local | Belfast Live | ~.co.uk | | parent=Reach
local | Manchester Evening News | ~.co.uk | *MEN | parent=Reach
local | Liverpool Echo | ~.co.uk | | parent=Reach
local | Birmingham Mail | ~.co.uk | BirminghamLive; Birmingham Live; Birmingham Post | parent=Reach
local | Express & Star | ~.com | Express and Star
newspaper | Yorkshire Post | ~.co.uk
local | Yorkshire Evening Post | ~.co.uk
local | Sheffield Star | thestar.co.uk
local | Examiner Live | ~.co.uk | Huddersfield Examiner; YorkshireLive | parent=Reach
newspaper | Northern Echo | the~.co.uk
local | Chronicle Live | ~.co.uk | Newcastle Chronicle; ChronicleLive | parent=Reach
local | Teesside Live | gazettelive.co.uk | Teesside Gazette | parent=Reach
local | Hull Daily Mail | ~.co.uk | Hull Live | parent=Reach
local | Lancashire Post | lep.co.uk | Lancashire Evening Post
local | Lancashire Telegraph | ~.co.uk
local | Bolton News | the~.co.uk
local | Nottingham Post | ~.com | Nottinghamshire Live | parent=Reach
local | Leicester Mercury | ~.co.uk | LeicestershireLive | parent=Reach
local | Derby Telegraph | ~.co.uk | Derbyshire Live | parent=Reach
local | Stoke Sentinel | ~.co.uk | StokeonTrentLive | parent=Reach
local | Bristol Post | ~.co.uk | Bristol Live | parent=Reach
newspaper | Western Daily Press | somersetlive.co.uk | Somerset Live | parent=Reach
local | Plymouth Herald | ~.co.uk | Plymouth Live | parent=Reach
local | Devon Live | ~.com | Express & Echo; DevonLive | parent=Reach
local | Cornwall Live | ~.com | CornwallLive | parent=Reach
newspaper | Eastern Daily Press | edp24.co.uk
local | Cambridge News | cambridge-news.co.uk | Cambridgeshire Live | parent=Reach
local | Oxford Mail | ~.co.uk
local | Kent Online | ~.co.uk | KentOnline; Kent Messenger
local | Kent Live | ~.news | | parent=Reach
local | Essex Live | ~.news | | parent=Reach
local | *The Argus | the~.co.uk | Brighton Argus | id=argus-brighton
local | Southern Daily Echo | dailyecho.co.uk | Daily Echo
local | *The News | portsmouth.co.uk | Portsmouth News | id=news-portsmouth
local | Swindon Advertiser | ~.co.uk
local | York Press | ~.co.uk
local | My London | ~.news | MyLondon | parent=Reach
local | Camden New Journal | ~.co.uk
local | Jersey Evening Post | ~.com
`,
);
