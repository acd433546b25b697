// United States.
import { defineOutlets } from '../row.ts';

export const us = defineOutlets(
  'US',
  `
# Agencies
agency | *AP | apnews.com ap.org apimages.com | Associated Press; AP News; APTN; AP通信; 美联社; 美聯社; AP통신; أسوشيتد برس; Ассошиэйтед Пресс; Ассошиэйтед пресс; Асошіейтед Прес; סוכנות AP | wikidata=Q40469
agency | UPI | ~.com | United Press International
agency | *Bloomberg | ~.com bloomberglaw.com bloomberglinea.com bloom.bg | Bloomberg News; Bloomberg Businessweek; Businessweek; Bloomberg TV; Bloomberg Television; Bloomberg Government; Bloomberg Law; Bloomberg Opinion; Bloomberg Línea; ブルームバーグ; 彭博社; 블룸버그; بلومبرغ | wikidata=Q14270642
agency | Dow Jones Newswires | dowjones.com | | parent=News Corp
agency | Tribune News Service | ~.com | *TNS; Tribune Content Agency
agency | States Newsroom | ~.com
agency | Religion News Service | religionnews.com | *RNS
agency | Catholic News Agency | ~.com
agency | KFF Health News | ~.org khn.org | Kaiser Health News
agency | Capitol News Illinois | ~.com
# Photo agencies
photo-agency | Getty Images | ~.com ~.co.uk | *Getty; WireImage; FilmMagic; GettyImages
photo-agency | iStock | istockphoto.com | iStockphoto; Getty Images/iStockphoto | parent=Getty Images
photo-agency | Shutterstock | ~.com
photo-agency | Adobe Stock | stock.adobe.com | stock.adobe.com
photo-agency | ZUMA Press | ~.com | *ZUMA; ZUMA Wire; ZUMAPRESS; ZUMAPRESS.com
photo-agency | *Redux | reduxpictures.com | Redux Pictures
photo-agency | Magnum Photos | ~.com | *Magnum
photo-agency | Polaris Images | ~.com | *Polaris
photo-agency | Imagn Images | ~.com imagn.com | Imagn; USA TODAY Sports Images
photo-agency | Icon Sportswire | ~.com
photo-agency | Sipa USA | ~.com
photo-agency | Splash News | ~.com
photo-agency | BACKGRID | ~.com
photo-agency | Newscom | ~.com
photo-agency | Consolidated News Photos | cnpphotos.com
# National newspapers
newspaper | New York Times | nytimes.com nyti.ms | NYT; NY Times; N.Y. Times; NYTimes; New York Times Magazine; *The Times; NYTimes.com; *Times; ニューヨーク・タイムズ; ニューヨークタイムズ; 纽约时报; 紐約時報; 뉴욕타임스; نيويورك تايمز; Нью-Йорк таймс | wikidata=Q9684
newspaper | Washington Post | ~.com wapo.st | WaPo; Wash Post; *!The Post; ワシントン・ポスト; 华盛顿邮报; 華盛頓郵報; 워싱턴포스트; واشنطن بوست; Вашингтон пост | wikidata=Q166032
newspaper | Wall Street Journal | wsj.com on.wsj.com | WSJ; WSJ.com; ウォール・ストリート・ジャーナル; 华尔街日报; 華爾街日報; 월스트리트저널; وول ستريت جورنال; Уолл-стрит джорнэл | parent=Dow Jones; wikidata=Q164746
newspaper | USA Today | ~.com usat.ly | USA TODAY Network | parent=Gannett; wikidata=Q212889
newspaper | Los Angeles Times | latimes.com lat.ms | LA Times; L.A. Times; ロサンゼルス・タイムズ; 洛杉矶时报 | wikidata=Q188515
newspaper | Christian Science Monitor | csmonitor.com | CS Monitor; CSMonitor.com
newspaper | Washington Times | ~.com
newspaper | Washington Examiner | ~.com
newspaper | *Barron's | ~.com | | parent=Dow Jones
newspaper | Investor's Business Daily | investors.com | | parent=Dow Jones
newspaper | Epoch Times | the~.com ~.com ~.de ~.fr | 大紀元
newspaper | *The Onion | the~.com
newspaper | *Stars and Stripes | stripes.com
# Broadcasters
broadcaster | CNN | ~.com ~.it cnnespanol.cnn.com | CNN International; CNN en Español; CNN.com; CNN Business; CNNPolitics; Cable News Network | parent=Warner Bros. Discovery; wikidata=Q48340
broadcaster | Fox News | ~.com fxn.ws | Fox News Channel; Fox News Digital; FoxNews.com; Fox News Sunday; Fox & Friends; Fox and Friends; *FNC; Фокс Ньюс | parent=Fox Corporation; wikidata=Q186068
broadcaster | Fox Business | ~.com | Fox Business Network | parent=Fox Corporation
broadcaster | Fox Sports | ~.com | | parent=Fox Corporation
broadcaster | MSNBC | ~.com | MS NOW; Morning Joe
broadcaster | NBC News | ~.com nbc.com ~.to today.com | NBC; Meet the Press; NBC Nightly News; NBCNews.com; NBC's Today | parent=NBCUniversal
broadcaster | NBC Sports | ~.com | | parent=NBCUniversal
broadcaster | CNBC | ~.com cnb.cx | Squawk Box
broadcaster | !ABC News | ~.go.com ~.com abc.com abcn.ws | *!ABC; Good Morning America; ABCNews.com; This Week with George Stephanopoulos | parent=Disney
broadcaster | CBS News | ~.com cbs.com cbsn.ws | CBS; *60 Minutes; Face the Nation; CBS This Morning; CBS Mornings; CBS Evening News | parent=Paramount
broadcaster | CBS Sports | ~.com | | parent=Paramount
broadcaster | PBS | ~.org | PBS NewsHour; PBS News; PBS Frontline; NewsHour
broadcaster | NPR | ~.org n.pr | National Public Radio; NPR.org; *All Things Considered; *Morning Edition
broadcaster | C-SPAN | c-span.org | CSPAN; C-SPAN's Washington Journal
broadcaster | ESPN | ~.com ~.go.com | ESPN.com; SportsCenter | parent=Disney
broadcaster | Univision | ~.com vix.com | Univision Noticias; TelevisaUnivision; N+ Univision
broadcaster | Telemundo | ~.com | Noticias Telemundo
broadcaster | Newsmax | ~.com | Newsmax TV
broadcaster | One America News | oann.com | One America News Network; OAN; OANN
broadcaster | NewsNation | newsnationnow.com | | parent=Nexstar
state-run | Voice of America | voanews.com voanoticias.com golosameriki.com golos-ameriki.ru voachinese.com | VOA; VOA News; Голос Америки; 美国之音; 美國之音
state-run | Radio Free Europe/Radio Liberty | rferl.org svoboda.org radiosvoboda.org azattyq.org svobodnaevropa.bg europalibera.org | Radio Free Europe; Radio Liberty; RFE/RL; RFERL; Radio Svoboda; Радио Свобода; Радіо Свобода; *Current Time | wikidata=Q157305
state-run | Radio Free Asia | rfa.org | RFA; 自由亚洲电台; 自由亞洲電台
state-run | Radio Martí | radiotelevisionmarti.com martinoticias.com | Martí Noticias
online | TMZ | ~.com
broadcaster | Democracy Now! | ~.org | Democracy Now
broadcaster | The Daily Show | | Daily Show | parent=Paramount
broadcaster | *BET | ~.com
local | WNYC | ~.org | Gothamist
local | WBUR | ~.org
local | WBEZ | ~.org
local | KQED | ~.org
local | KCRW | ~.com
local | LAist | ~.com scpr.org | KPCC
local | WHYY | ~.org
local | GBH | wgbh.org | WGBH; GBH News
local | WAMU | ~.org | DCist
local | Minnesota Public Radio | mprnews.org | MPR News; *MPR
local | Oregon Public Broadcasting | opb.org | OPB
local | Georgia Public Broadcasting | gpb.org | GPB News
local | Colorado Public Radio | cpr.org | CPR News; Denverite
broadcaster | *Marketplace | ~.org
broadcaster | *The World | the~.org | Public Radio International
# Magazines
magazine | *Time | ~.com ti.me | Time Magazine; TIME.com | wikidata=Q43297
magazine | Newsweek | ~.com | | wikidata=Q188413
magazine | *The Atlantic | the~.com citylab.com | Atlantic Monthly; *Atlantic
magazine | *New Yorker | ~.com nyer.cm | The New Yorker | parent=Condé Nast; wikidata=Q217305
magazine | New York Magazine | nymag.com vulture.com thecut.com grubstreet.com curbed.com | *Vulture; *The Cut; *Intelligencer; NY Mag | parent=Vox Media
magazine | *The Nation | the~.com | | id=the-nation-us
magazine | *New Republic | ~.com tnr.com
magazine | National Review | ~.com
magazine | Weekly Standard | ~.com
magazine | Mother Jones | ~.com
magazine | *Reason | ~.com | Reason Magazine
magazine | American Prospect | prospect.org
magazine | *American Conservative | the~.com
magazine | *Jacobin | ~.com jacobinmag.com
magazine | *Harper's | ~.org | Harper's Magazine
magazine | Harper's Bazaar | ~.com | | parent=Hearst
magazine | *Foreign Policy | ~.com | Foreign Policy magazine
magazine | *Foreign Affairs | ~.com | Foreign Affairs magazine
magazine | *Forbes | ~.com | Forbes Magazine; Forbes.com | wikidata=Q25144
magazine | *Fortune | ~.com | Fortune Magazine
magazine | *Inc. | ~.com | Inc. Magazine
magazine | Fast Company | ~.com
magazine | *Entrepreneur | ~.com
magazine | Harvard Business Review | hbr.org | HBR
magazine | MIT Technology Review | technologyreview.com | Technology Review
magazine | Vanity Fair | ~.com | | parent=Condé Nast
magazine | *Vogue | ~.com | Teen Vogue; American Vogue | parent=Condé Nast
magazine | *GQ | gq.com | GQ magazine | parent=Condé Nast
magazine | *Glamour | ~.com | | parent=Condé Nast
magazine | *Allure | ~.com | | parent=Condé Nast
magazine | *Bon Appétit | ~.com | | parent=Condé Nast
magazine | Architectural Digest | ~.com | | parent=Condé Nast
magazine | *Esquire | ~.com | Esquire magazine | parent=Hearst
magazine | *Elle | ~.com | | id=elle-us; parent=Hearst
magazine | *Cosmopolitan | ~.com | | parent=Hearst
magazine | Popular Mechanics | ~.com | | parent=Hearst
magazine | Popular Science | popsci.com
magazine | Scientific American | ~.com
magazine | *Science News | ~.org
magazine | *Science | ~.org sciencemag.org | Science Insider | news=/content/article /news
magazine | National Geographic | ~.com | Nat Geo; NatGeo
magazine | Smithsonian Magazine | smithsonianmag.com
magazine | Quanta Magazine | ~.org | *Quanta
magazine | Rolling Stone | ~.com | Rolling Stone magazine | parent=Penske Media
magazine | *Billboard | ~.com | | parent=Penske Media
online | *Pitchfork | ~.com | | parent=Condé Nast
magazine | *People | ~.com | People Magazine; PEOPLE.com
magazine | Us Weekly | usmagazine.com
magazine | Entertainment Weekly | ew.com | *EW
magazine | National Enquirer | ~.com
online | Page Six | ~.com | | parent=New York Post
magazine | Reader's Digest | rd.com
magazine | Sports Illustrated | si.com
magazine | U.S. News & World Report | usnews.com | US News; U.S. News and World Report; U.S. News
magazine | *Consumer Reports | ~.org
magazine | Texas Monthly | ~.com
magazine | *Washingtonian | ~.com
magazine | Washington Monthly | ~.com
magazine | *The Advocate | ~.com | | id=advocate-magazine
magazine | *Ebony | ~.com
magazine | *Essence | ~.com
magazine | Columbia Journalism Review | cjr.org | CJR
magazine | *Commentary | ~.org commentarymagazine.com
magazine | *The Week | the~.com | | parent=Future
online | *War Zone | twz.com | *The War Zone
# Online
online | Politico | ~.com politi.co politicopro.com eenews.net | POLITICO Magazine; POLITICO Pro; E&E News; Politico Playbook | parent=Axel Springer
online | Axios | ~.com
online | *The Hill | the~.com | TheHill.com | parent=Nexstar
online | *Roll Call | ~.com | CQ Roll Call
online | HuffPost | ~.com huffingtonpost.com huffp.st | Huffington Post; Huff Post; HuffPo | parent=BuzzFeed
online | BuzzFeed News | ~.com buzzfeed.com | BuzzFeed
online | *Vox | ~.com | Vox.com | parent=Vox Media
online | *The Verge | the~.com | | parent=Vox Media
online | SB Nation | ~.com | | parent=Vox Media
online | *Slate | ~.com | Slate Magazine; Slate.com
online | *Salon | ~.com | Salon.com
online | Daily Beast | the~.com | The Daily Beast
online | *The Intercept | the~.com
online | ProPublica | ~.org
online | Marshall Project | the~.org
online | *The Trace | the~.org
online | *The Appeal | the~.org
online | *Grist | ~.org
online | Inside Climate News | ~.org | InsideClimate News
online | *The 19th | 19thnews.org | The 19th News
online | Semafor | ~.com
online | *Puck | ~.news | Puck News
online | Punchbowl News | punchbowl.news | *Punchbowl
online | *The Information | the~.com
online | *The Messenger | the~.com
online | NOTUS | ~.org
online | *The Bulwark | the~.com
online | *The Dispatch | the~.com
online | *Free Press | thefp.com | *The Free Press | id=free-press-bari-weiss
online | Business Insider | ~.com insider.com read.bi | *Insider; Markets Insider | parent=Axel Springer
online | *Quartz | qz.com
online | *Vice | ~.com | Vice News; *Motherboard
online | 404 Media | ~.co
online | Breitbart | ~.com | Breitbart News; Breitbart.com
online | Daily Caller | ~.com | Daily Caller News Foundation
online | Daily Signal | ~.com
online | Daily Wire | ~.com
online | Daily Kos | ~.com
online | Drudge Report | ~.com
online | Gateway Pundit | the~.com | The Gateway Pundit
online | *Federalist | the~.com | *The Federalist
online | Washington Free Beacon | freebeacon.com | Free Beacon
online | InfoWars | ~.com
online | *The Blaze | the~.com | TheBlaze; Blaze Media
online | *WND | ~.com | WorldNetDaily
online | Independent Journal Review | ijr.com | IJReview
online | RealClearPolitics | ~.com | Real Clear Politics
online | Mediaite | ~.com
online | Raw Story | ~.com
online | Truthout | ~.org
online | Common Dreams | ~.org
online | Talking Points Memo | ~.com | *TPM
online | ThinkProgress | ~.org
online | FiveThirtyEight | ~.com | *538
online | *Lawfare | lawfaremedia.org lawfareblog.com
online | Just Security | ~.org
online | War on the Rocks | ~.com
online | SCOTUSblog | ~.com
trade | Law360 | ~.com
online | *The Conversation | the~.com | | id=the-conversation-us
online | World Socialist Web Site | wsws.org | WSWS
online | Yahoo News | news.yahoo.com yahoo.com | Yahoo! News; Yahoo Finance; Yahoo Sports; Yahoo! Sports; Yahoo! Finance | news=/news /entertainment /lifestyle /sports
online | *MSN | ~.com
online | *The Root | the~.com
online | *Jezebel | ~.com
online | Gawker | ~.com
online | Deadspin | ~.com
online | *Defector | ~.com
online | *The Athletic | the~.com | | parent=New York Times
online | *The Ringer | the~.com
online | Bleacher Report | ~.com
online | Refinery29 | ~.com
online | *Bustle | ~.com
online | Mashable | ~.com
online | The Daily Dot | ~.com | Daily Dot
online | *Rest of World | ~.org
magazine | *Tablet | tabletmag.com | Tablet Magazine
online | *Forward | ~.com | *The Forward
agency | Jewish Telegraphic Agency | jta.org | JTA
magazine | Christianity Today | ~.com
online | Christian Post | ~.com
newspaper | National Catholic Reporter | ncronline.org
online | Undark | ~.org | Undark Magazine
fact-checker | Snopes | ~.com | Snopes.com
fact-checker | PolitiFact | ~.com | | parent=Poynter
fact-checker | FactCheck.org | factcheck.org
fact-checker | *Lead Stories | ~.com
fact-checker | Check Your Fact | ~.com | | parent=Daily Caller
# Technology, business and trade
magazine | *Wired | ~.com | WIRED magazine; Wired.com | parent=Condé Nast
online | Ars Technica | ~.com | | parent=Condé Nast
online | TechCrunch | ~.com tcrn.ch
online | Engadget | ~.com
online | Gizmodo | ~.com io9.com
online | CNET | ~.com
online | ZDNet | ~.com | ZDNET
magazine | PCMag | ~.com | PC Magazine
magazine | PCWorld | ~.com | PC World
magazine | Macworld | ~.com
online | 9to5Mac | ~.com
online | 9to5Google | ~.com
online | MacRumors | ~.com
online | Android Authority | ~.com
online | Android Police | ~.com
online | Tom's Hardware | ~.com | | parent=Future
online | Tom's Guide | ~.com | | parent=Future
online | Bleeping Computer | ~.com | BleepingComputer
online | Krebs on Security | ~.com
online | *The Record | the~.media | Recorded Future News | id=recorded-future-news
online | CyberScoop | ~.com | FedScoop
trade | *Dark Reading | ~.com
online | VentureBeat | ~.com
online | Kotaku | ~.com
online | *Polygon | ~.com
online | IGN | ~.com
online | GameSpot | ~.com
online | InsideEVs | ~.com
online | Electrek | ~.co
online | Jalopnik | ~.com
magazine | Car and Driver | ~.com
magazine | MotorTrend | ~.com | Motor Trend
trade | Automotive News | autonews.com
trade | SpaceNews | ~.com | *Space News
online | Space.com | space.com | | parent=Future
online | Live Science | ~.com | | parent=Future
online | Phys.org | phys.org
trade | *STAT | statnews.com | STAT News; Stat News
trade | MedPage Today | ~.com
trade | Fierce Pharma | ~.com fiercebiotech.com fiercehealthcare.com | FiercePharma; Fierce Biotech; Fierce Healthcare
trade | Endpoints News | endpts.com endpoints.news
trade | *Modern Healthcare | ~.com
online | MarketWatch | ~.com | | parent=Dow Jones
online | Seeking Alpha | ~.com
online | Benzinga | ~.com
online | *The Street | the~.com | TheStreet
magazine | Kiplinger | ~.com | Kiplinger's | parent=Future
online | CoinDesk | ~.com
online | Cointelegraph | ~.com
online | *The Block | the~.co
online | *Decrypt | ~.co
trade | *American Banker | ~.com
trade | FreightWaves | ~.com
trade | Supply Chain Dive | ~.com | Utility Dive; Retail Dive
trade | *Variety | ~.com | Variety magazine | parent=Penske Media
trade | Hollywood Reporter | ~.com | *THR | parent=Penske Media
trade | *Deadline | ~.com | Deadline Hollywood | parent=Penske Media
trade | *The Wrap | the~.com | TheWrap
trade | IndieWire | ~.com | | parent=Penske Media
trade | Adweek | ~.com
trade | Ad Age | ~.com | Advertising Age
trade | Digiday | ~.com
trade | Editor & Publisher | ~.com
trade | Nieman Lab | ~.org | NiemanLab
trade | *Poynter | ~.org
trade | Publishers Weekly | ~.com
trade | Women's Wear Daily | wwd.com | WWD
trade | *Defense News | ~.com | C4ISRNET
trade | Military Times | ~.com armytimes.com navytimes.com | Army Times; Navy Times
trade | Defense One | ~.com
trade | Breaking Defense | ~.com
trade | Task & Purpose | ~.com
trade | Military.com | military.com
trade | Government Executive | govexec.com | GovExec
trade | Education Week | edweek.org | EdWeek
trade | Chalkbeat | ~.org
trade | Inside Higher Ed | ~.com
trade | Chronicle of Higher Education | chronicle.com
trade | Chronicle of Philanthropy | philanthropy.com
trade | Chemical & Engineering News | cen.acs.org | C&EN
trade | IEEE Spectrum | spectrum.ieee.org
trade | Aviation Week | ~.com
online | Simple Flying | ~.com
online | Canary Media | ~.com
online | Heatmap News | heatmap.news | *Heatmap
online | *Oil Price | ~.com | OilPrice.com
online | Al-Monitor | al-monitor.com
# Regional and local newspapers
newspaper | New York Post | nypost.com | NY Post; N.Y. Post; nypost.com | parent=News Corp
newspaper | New York Daily News | nydailynews.com | NY Daily News; N.Y. Daily News
newspaper | Newsday | ~.com
newspaper | New York Sun | nysun.com
newspaper | Village Voice | ~.com
local | amNewYork | amny.com | amNY
local | *THE CITY | ~.nyc
local | *City & State | cityandstateny.com
newspaper | Buffalo News | ~.com
newspaper | Albany Times Union | timesunion.com | Times Union
newspaper | Democrat and Chronicle | ~.com | Rochester Democrat and Chronicle | parent=Gannett
newspaper | Syracuse Post-Standard | syracuse.com | Post-Standard; Syracuse.com | parent=Advance
newspaper | Star-Ledger | nj.com | NJ.com; NJ Advance Media | parent=Advance
newspaper | Bergen Record | northjersey.com | *The Record | parent=Gannett
newspaper | Asbury Park Press | app.com | | parent=Gannett
local | New Jersey Globe | ~.com
newspaper | Philadelphia Inquirer | inquirer.com philly.com | Philly.com; Philadelphia Daily News
newspaper | Pittsburgh Post-Gazette | post-gazette.com
newspaper | Pittsburgh Tribune-Review | triblive.com | Tribune-Review; TribLive
newspaper | Patriot-News | pennlive.com | PennLive | parent=Advance
newspaper | *Morning Call | mcall.com
newspaper | Delaware News Journal | delawareonline.com | *News Journal | parent=Gannett
newspaper | Baltimore Sun | ~.com capitalgazette.com | Capital Gazette
local | Baltimore Banner | the~.com
newspaper | Boston Globe | ~.com boston.com | Boston.com; Sunday Globe
newspaper | Boston Herald | ~.com
newspaper | Hartford Courant | courant.com
local | Connecticut Mirror | ctmirror.org | CT Mirror
newspaper | Providence Journal | ~.com | | parent=Gannett
newspaper | Portland Press Herald | pressherald.com | Press Herald
newspaper | Bangor Daily News | ~.com
newspaper | New Hampshire Union Leader | unionleader.com | *Union Leader
newspaper | Concord Monitor | ~.com
newspaper | Burlington Free Press | ~.com | | parent=Gannett
local | VTDigger | ~.org
newspaper | Chicago Tribune | ~.com
newspaper | Chicago Sun-Times | suntimes.com | Sun-Times
trade | Crain's Chicago Business | chicagobusiness.com crainsnewyork.com crainsdetroit.com | Crain's; Crain's New York Business; Crain's Detroit Business
local | Block Club Chicago | ~.org
newspaper | *Daily Herald | ~.com | | id=daily-herald-illinois
newspaper | State Journal-Register | sj-r.com | | parent=Gannett
newspaper | Detroit Free Press | freep.com | | parent=Gannett
newspaper | Detroit News | ~.com
local | MLive | ~.com | Grand Rapids Press; Flint Journal; Ann Arbor News | parent=Advance
local | Bridge Michigan | bridgemi.com
newspaper | Cleveland Plain Dealer | cleveland.com | Plain Dealer; Cleveland.com | parent=Advance
newspaper | Columbus Dispatch | dispatch.com | | parent=Gannett
newspaper | Cincinnati Enquirer | cincinnati.com | | parent=Gannett
newspaper | Akron Beacon Journal | beaconjournal.com ohio.com | | parent=Gannett
newspaper | Toledo Blade | ~.com
newspaper | Dayton Daily News | ~.com | | parent=Cox
newspaper | Indianapolis Star | indystar.com | IndyStar; Indy Star | parent=Gannett
newspaper | Journal Gazette | ~.net | Fort Wayne Journal Gazette
newspaper | South Bend Tribune | ~.com | | parent=Gannett
newspaper | Milwaukee Journal Sentinel | jsonline.com | Journal Sentinel | parent=Gannett
newspaper | Wisconsin State Journal | madison.com | *State Journal
newspaper | Minnesota Star Tribune | startribune.com | Star Tribune; Minneapolis Star Tribune
newspaper | St. Paul Pioneer Press | twincities.com | Pioneer Press
local | MinnPost | ~.com
newspaper | Des Moines Register | ~.com | | parent=Gannett
newspaper | *The Gazette | the~.com | Cedar Rapids Gazette | id=cedar-rapids-gazette
newspaper | St. Louis Post-Dispatch | stltoday.com | Post-Dispatch
newspaper | Kansas City Star | kansascity.com | | parent=McClatchy
agency | McClatchy | mcclatchydc.com | McClatchy News
newspaper | Wichita Eagle | kansas.com | | parent=McClatchy
newspaper | Topeka Capital-Journal | cjonline.com | | parent=Gannett
newspaper | Omaha World-Herald | omaha.com | World-Herald
newspaper | Lincoln Journal Star | journalstar.com
newspaper | Argus Leader | ~.com | | parent=Gannett
newspaper | Bismarck Tribune | ~.com
newspaper | Forum of Fargo-Moorhead | inforum.com | InForum
newspaper | Billings Gazette | ~.com
newspaper | Independent Record | helenair.com | Helena Independent Record
newspaper | Missoulian | ~.com
newspaper | Bozeman Daily Chronicle | ~.com
newspaper | Casper Star-Tribune | trib.com
local | WyoFile | ~.com
newspaper | Idaho Statesman | ~.com | | parent=McClatchy
newspaper | Salt Lake Tribune | sltrib.com
newspaper | Deseret News | deseret.com
newspaper | Denver Post | ~.com
local | Colorado Sun | ~.com
newspaper | *Gazette | ~.com | Colorado Springs Gazette; Denver Gazette | id=colorado-springs-gazette
newspaper | Arizona Republic | azcentral.com | AZCentral | parent=Gannett
newspaper | Arizona Daily Star | tucson.com
local | Phoenix New Times | ~.com
newspaper | Las Vegas Review-Journal | reviewjournal.com | Review-Journal
newspaper | Las Vegas Sun | ~.com
local | Nevada Independent | the~.com
newspaper | Reno Gazette-Journal | rgj.com | | parent=Gannett
newspaper | Albuquerque Journal | abqjournal.com
newspaper | Santa Fe New Mexican | ~.com
newspaper | San Francisco Chronicle | sfchronicle.com sfgate.com | SF Chronicle; SFGate; SFGATE | parent=Hearst
newspaper | San Francisco Examiner | sfexaminer.com
local | San Francisco Standard | sfstandard.com
newspaper | Mercury News | ~.com eastbaytimes.com | San Jose Mercury News; East Bay Times; Bay Area News Group
newspaper | Sacramento Bee | sacbee.com | | parent=McClatchy
newspaper | Fresno Bee | ~.com | | parent=McClatchy
newspaper | San Diego Union-Tribune | ~.com | Union-Tribune
newspaper | Orange County Register | ocregister.com | OC Register
newspaper | Los Angeles Daily News | dailynews.com
newspaper | Press Democrat | ~.com
local | CalMatters | ~.org
local | Voice of San Diego | ~.org
newspaper | *Desert Sun | ~.com | | parent=Gannett
newspaper | *Oregonian | oregonlive.com | OregonLive; The Oregonian | parent=Advance
local | Willamette Week | wweek.com
newspaper | Seattle Times | ~.com
newspaper | Seattle Post-Intelligencer | seattlepi.com | SeattlePI | parent=Hearst
local | *The Stranger | the~.com
newspaper | Spokesman-Review | spokesman.com
newspaper | *News Tribune | the~.com | Tacoma News Tribune | id=tacoma-news-tribune; parent=McClatchy
newspaper | Anchorage Daily News | adn.com
newspaper | Honolulu Star-Advertiser | staradvertiser.com | Star-Advertiser
local | Honolulu Civil Beat | civilbeat.org | Civil Beat
newspaper | Dallas Morning News | dallasnews.com
newspaper | Fort Worth Star-Telegram | star-telegram.com | Star-Telegram | parent=McClatchy
newspaper | Houston Chronicle | ~.com chron.com | | parent=Hearst
newspaper | San Antonio Express-News | expressnews.com mysanantonio.com | Express-News | parent=Hearst
newspaper | Austin American-Statesman | statesman.com | American-Statesman
local | Texas Tribune | ~.org
magazine | Texas Observer | ~.org
newspaper | El Paso Times | ~.com | | parent=Gannett
newspaper | *Oklahoman | ~.com | The Oklahoman | parent=Gannett
newspaper | Tulsa World | ~.com
newspaper | Arkansas Democrat-Gazette | arkansasonline.com nwaonline.com
newspaper | Times-Picayune | nola.com theadvocate.com | Times-Picayune/The New Orleans Advocate; NOLA.com; New Orleans Advocate; Baton Rouge Advocate
newspaper | Clarion-Ledger | ~.com | Clarion Ledger | parent=Gannett
local | Mississippi Today | ~.org
local | AL.com | al.com | Birmingham News; Huntsville Times | parent=Advance
newspaper | Montgomery Advertiser | ~.com | | parent=Gannett
newspaper | *Tennessean | ~.com | The Tennessean | parent=Gannett
newspaper | *Commercial Appeal | ~.com | Memphis Commercial Appeal | parent=Gannett
newspaper | Knoxville News Sentinel | knoxnews.com | | parent=Gannett
newspaper | Chattanooga Times Free Press | timesfreepress.com | Times Free Press
newspaper | Courier Journal | courier-journal.com | Courier-Journal; Louisville Courier Journal; Louisville Courier-Journal | parent=Gannett
newspaper | Lexington Herald-Leader | kentucky.com | Herald-Leader | parent=McClatchy
newspaper | Charleston Gazette-Mail | wvgazettemail.com | Gazette-Mail
newspaper | Richmond Times-Dispatch | richmond.com | Times-Dispatch
newspaper | Virginian-Pilot | pilotonline.com | Virginian Pilot
newspaper | Roanoke Times | roanoke.com
newspaper | Charlotte Observer | ~.com | | parent=McClatchy
newspaper | News & Observer | newsobserver.com | Raleigh News & Observer; News and Observer | parent=McClatchy
newspaper | Post and Courier | ~.com
newspaper | *The State | the~.com | | parent=McClatchy
newspaper | Greenville News | greenvilleonline.com | | parent=Gannett
newspaper | Atlanta Journal-Constitution | ajc.com | AJC; Journal-Constitution | parent=Cox
newspaper | Savannah Morning News | savannahnow.com | | parent=Gannett
newspaper | Miami Herald | ~.com elnuevoherald.com | El Nuevo Herald; Nuevo Herald | parent=McClatchy
newspaper | Tampa Bay Times | tampabay.com | St. Petersburg Times
newspaper | Orlando Sentinel | ~.com
newspaper | South Florida Sun Sentinel | sun-sentinel.com | Sun Sentinel; Sun-Sentinel; South Florida Sun-Sentinel
newspaper | Palm Beach Post | ~.com | | parent=Gannett
newspaper | Florida Times-Union | jacksonville.com | Times-Union | parent=Gannett
newspaper | Tallahassee Democrat | tallahassee.com | | parent=Gannett
local | *Seven Days | sevendaysvt.com
local | *Patch | ~.com | Patch.com
local | Harvard Crimson | thecrimson.com
local | Yale Daily News | ~.com
local | Stanford Daily | ~.com
local | Columbia Daily Spectator | columbiaspectator.com
# Local television
local | NBC New York | ~.com | WNBC
local | NBC Los Angeles | ~.com | KNBC
local | NBC Chicago | ~.com | WMAQ
local | NBC Washington | ~.com | NBC4 Washington; WRC-TV
local | NBC Bay Area | ~.com | KNTV
local | NBC 5 Dallas-Fort Worth | nbcdfw.com | NBCDFW; KXAS
local | NBC10 Boston | nbcboston.com | WBTS
local | NBC10 Philadelphia | nbcphiladelphia.com | WCAU
local | NBC 6 South Florida | nbcmiami.com | WTVJ
local | ABC7 New York | abc7ny.com | WABC; WABC-TV
local | ABC7 Los Angeles | abc7.com | KABC; KABC-TV
local | ABC7 Chicago | ~.com | WLS-TV
local | ABC7 Bay Area | abc7news.com | KGO; KGO-TV
local | ABC13 Houston | abc13.com | KTRK
local | 6abc Philadelphia | 6abc.com | 6abc; WPVI
local | ABC11 Raleigh-Durham | abc11.com | WTVD
local | Fox 5 New York | fox5ny.com | WNYW
local | Fox 5 DC | ~.com | WTTG
local | Fox 5 Atlanta | ~.com | WAGA
local | Fox 11 Los Angeles | foxla.com | KTTV; Fox 11
local | Fox 32 Chicago | ~.com | WFLD
local | Fox 4 Dallas-Fort Worth | fox4news.com | KDFW
local | KTVU | ~.com | KTVU Fox 2
local | KTLA | ~.com | KTLA 5
local | WGN | wgntv.com wgnradio.com | WGN-TV; WGN News
local | PIX11 | ~.com | WPIX
local | WCVB | ~.com | WCVB-TV | parent=Hearst
local | WHDH | ~.com | 7News Boston
local | WBAL | wbaltv.com | WBAL-TV | parent=Hearst
local | WTOP | ~.com
local | WUSA9 | ~.com | WUSA | parent=Tegna
local | WJLA | ~.com | | parent=Sinclair
local | WRAL | ~.com | WRAL News; WRAL-TV
local | WSB-TV | ~.com | WSB
local | 11Alive | ~.com | WXIA | parent=Tegna
local | WPLG | local10.com | Local 10 News; Local 10
local | WSVN | ~.com
local | WFLA | ~.com
local | WESH | ~.com | | parent=Hearst
local | WFTV | ~.com
local | KHOU | ~.com | KHOU 11 | parent=Tegna
local | KPRC | click2houston.com | KPRC 2
local | WFAA | ~.com | | parent=Tegna
local | KXAN | ~.com | | parent=Nexstar
local | KSAT | ~.com
local | KUSA | 9news.com | 9News Denver | parent=Tegna
local | KDVR | ~.com | | parent=Nexstar
local | KSL | ~.com | KSL.com; KSL-TV
local | KOMO | komonews.com | KOMO News | parent=Sinclair
local | KING 5 | ~.com | KING-TV | parent=Tegna
local | KIRO 7 | ~.com | KIRO; KIRO-TV
local | KGW | ~.com | | parent=Tegna
local | KOIN | ~.com | | parent=Nexstar
local | KCRA | ~.com | | parent=Hearst
local | KRON4 | ~.com | KRON | parent=Nexstar
local | KARE 11 | ~.com | KARE | parent=Tegna
local | KSTP | ~.com | KSTP-TV
local | WDIV | clickondetroit.com
local | WXYZ | ~.com | WXYZ-TV | parent=Scripps
local | WEWS | news5cleveland.com | News 5 Cleveland | parent=Scripps
local | WLWT | ~.com | | parent=Hearst
local | WTHR | ~.com | | parent=Tegna
local | KSDK | ~.com | | parent=Tegna
local | KMBC | ~.com | | parent=Hearst
local | WSMV | ~.com
local | WKRN | ~.com | | parent=Nexstar
local | WTVF | newschannel5.com | NewsChannel 5 | parent=Scripps
local | WDSU | ~.com | | parent=Hearst
local | WWL | wwltv.com | WWL-TV; WWL Louisiana | parent=Tegna
local | WAVY | ~.com | | parent=Nexstar
local | WTAE | ~.com | | parent=Hearst
local | KDKA | | KDKA-TV | parent=CBS
local | Spectrum News | spectrumlocalnews.com ny1.com spectrumnews1.com | NY1; Spectrum News NY1
local | News 12 | ~.com | News 12 Long Island
local | Hawaii News Now | ~.com
`,
);
