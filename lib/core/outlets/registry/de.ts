// Germany.
import { defineOutlets } from '../row.ts';

export const de = defineOutlets(
  'DE',
  `
agency | dpa | ~.com | Deutsche Presse-Agentur; German Press Agency; Deutschen Presse-Agentur
agency | dpa-AFX | dpa-afx.de | | parent=dpa
agency | epd | ~.de | Evangelischer Pressedienst; Protestant Press Service; Evangelischen Pressedienst
agency | KNA | ~.de | Katholische Nachrichten-Agentur; Katholische Nachrichtenagentur; Katholischen Nachrichten-Agentur; Katholischen Nachrichtenagentur
agency | *SID | ~.de | Sport-Informations-Dienst | parent=AFP
agency | RedaktionsNetzwerk Deutschland | rnd.de | RND | parent=Madsack
online | Correctiv | ~.org | Correctiv.Faktencheck
broadcaster | ARD | ~.de daserste.de ardmediathek.de | *Das Erste; ARD-Hauptstadtstudio
broadcaster | Tagesschau | ~.de | Tagesthemen; ARD-Tagesschau | parent=ARD
broadcaster | ZDF | ~.de zdfheute.de | ZDFheute; Zweites Deutsches Fernsehen; heute-journal; ZDF-Politbarometer
broadcaster | Deutschlandfunk | ~.de | DLF | parent=Deutschlandradio
broadcaster | Deutschlandfunk Kultur | ~.de | Deutschlandradio Kultur | parent=Deutschlandradio
broadcaster | NDR | ~.de | Norddeutscher Rundfunk; Norddeutschen Rundfunk | parent=ARD
broadcaster | WDR | ~.de | Westdeutscher Rundfunk; Westdeutschen Rundfunk | parent=ARD
broadcaster | Bayerischer Rundfunk | br.de | *BR; BR24; BR-Recherche; Bavarian Radio; Bayerischen Rundfunk | parent=ARD
broadcaster | MDR | ~.de | Mitteldeutscher Rundfunk; Mitteldeutschen Rundfunk | parent=ARD
broadcaster | SWR | ~.de swr3.de | Südwestrundfunk | parent=ARD
broadcaster | Hessischer Rundfunk | hr.de hessenschau.de | *HR; hr-iNFO; Hessenschau; Hessischen Rundfunk | parent=ARD
broadcaster | RBB | rbb-online.de rbb24.de | Rundfunk Berlin-Brandenburg; rbb24; Inforadio | parent=ARD
broadcaster | Saarländischer Rundfunk | sr.de | *SR; Saarländischen Rundfunk | parent=ARD
broadcaster | Radio Bremen | ~.de butenunbinnen.de | Buten un binnen | parent=ARD
broadcaster | Deutsche Welle | dw.com | *DW; Дойче Велле; Deutschen Welle
broadcaster | *Phoenix | ~.de | | id=phoenix-de
broadcaster | 3sat | ~.de
broadcaster | !RTL | ~.de ~.com | | parent=RTL Group
broadcaster | n-tv | n-tv.de | ntv.de | parent=RTL Group
magazine | *Der Spiegel | spiegel.de | *Spiegel; Spiegel Online; Spiegel-Magazin; SPON
newspaper | *Die Zeit | zeit.de | *Zeit; Zeit Online; Wochenzeitung Die Zeit | parent=Holtzbrinck
newspaper | Frankfurter Allgemeine Zeitung | faz.net | FAZ; Frankfurter Allgemeine; Frankfurter Allgemeine Sonntagszeitung; *FAS; Frankfurter Allgemeinen
newspaper | Süddeutsche Zeitung | sueddeutsche.de sz.de | *SZ; *Süddeutsche; Sueddeutsche Zeitung; SZ-Magazin; Süddeutschen Zeitung; *Süddeutschen
newspaper | *Die Welt | welt.de | *Welt; Welt am Sonntag; Welt Online; WamS | parent=Axel Springer
newspaper | *Bild | ~.de | Bild-Zeitung; Bildzeitung; Bild am Sonntag; BamS | parent=Axel Springer
newspaper | taz | ~.de | die tageszeitung; Tageszeitung taz
newspaper | Handelsblatt | ~.com | | parent=DvH Medien
newspaper | Tagesspiegel | ~.de | | parent=DvH Medien
magazine | *Stern | ~.de | Magazin Stern | id=stern-de; parent=RTL Group
magazine | *Focus | ~.de | Focus Online; Nachrichtenmagazin Focus | id=focus-de; parent=Burda
newspaper | Frankfurter Rundschau | fr.de | | parent=Ippen
newspaper | *nd | nd-aktuell.de | Neues Deutschland | id=neues-deutschland
newspaper | Junge Welt | ~.de | Jungen Welt
newspaper | Junge Freiheit | ~.de | Jungen Freiheit
newspaper | *der Freitag | freitag.de | Wochenzeitung der Freitag
magazine | *Cicero | ~.de | Magazin Cicero; Cicero Online
magazine | WirtschaftsWoche | wiwo.de | WiWo
magazine | Manager Magazin | manager-magazin.de
magazine | *Capital | ~.de | | id=capital-de; parent=RTL Group
trade | Börsen-Zeitung | boersen-zeitung.de
trade | heise online | heise.de | *Heise; Heise Verlag | parent=Heise
trade | *Golem | ~.de | Golem.de
trade | t3n | ~.de
online | netzpolitik.org | netzpolitik.org | *Netzpolitik
online | t-online | t-online.de | | parent=Ströer
online | web.de | web.de
online | watson.de | watson.de
online | Tichys Einblick | ~.de
online | NachDenkSeiten | ~.de
online | Übermedien | uebermedien.de
online | *The Pioneer | the~.de | Media Pioneer | id=pioneer-de
online | Nius | ~.de
fact-checker | Volksverpetzer | ~.de
local | Münchner Merkur | merkur.de | *Merkur | parent=Ippen
local | *tz | tz.de | Münchner tz | parent=Ippen
local | *Abendzeitung | abendzeitung-muenchen.de | Münchner Abendzeitung; Abendzeitung München
local | Augsburger Allgemeine | augsburger-allgemeine.de | Augsburger Allgemeinen
local | Nürnberger Nachrichten | nn.de nordbayern.de | Nürnberger Zeitung; nordbayern.de
local | Mittelbayerische Zeitung | mittelbayerische.de | *Mittelbayerische; Mittelbayerischen Zeitung; *Mittelbayerischen
local | Passauer Neue Presse | pnp.de | *PNP; Passauer Neuen Presse
local | Main-Post | ~.de
local | Stuttgarter Zeitung | stuttgarter-zeitung.de
local | Stuttgarter Nachrichten | stuttgarter-nachrichten.de
local | Südwest Presse | swp.de | Südwestpresse
local | Schwäbische Zeitung | schwaebische.de | Schwäbische.de; Schwäbischen Zeitung
local | Badische Zeitung | badische-zeitung.de | Badischen Zeitung
local | Rhein-Neckar-Zeitung | rnz.de | *RNZ
local | Mannheimer Morgen | mannheimer-morgen.de
local | Südkurier | suedkurier.de
local | Hessische/Niedersächsische Allgemeine | hna.de | *HNA; Hessischen/Niedersächsischen Allgemeinen | parent=Ippen
local | Frankfurter Neue Presse | fnp.de | Frankfurter Neuen Presse | parent=Ippen
local | *Rheinpfalz | ~.de | *Die Rheinpfalz
local | Rhein-Zeitung | rhein-zeitung.de
local | Trierischer Volksfreund | volksfreund.de | Trierischen Volksfreund
local | Saarbrücker Zeitung | saarbruecker-zeitung.de
local | WAZ | ~.de | Westdeutsche Allgemeine; Westdeutschen Allgemeinen | parent=Funke
local | Rheinische Post | rp-online.de | Rheinischen Post
local | Kölner Stadt-Anzeiger | ksta.de
local | Kölnische Rundschau | rundschau-online.de | Kölnischen Rundschau
local | *Express | ~.de | Kölner Express | id=express-de
local | *General-Anzeiger | ga.de | Bonner General-Anzeiger; General-Anzeiger Bonn
local | Neue Ruhr Zeitung | nrz.de | NRZ; Neuen Ruhr Zeitung | parent=Funke
local | Westfälische Nachrichten | wn.de | Westfälischen Nachrichten
local | Ruhr Nachrichten | ~.de
local | Westfalenpost | wp.de | | parent=Funke
local | Westdeutsche Zeitung | wz.de | Westdeutschen Zeitung
local | Aachener Zeitung | aachener-zeitung.de
local | Hannoversche Allgemeine Zeitung | haz.de | Hannoversche Allgemeine; *HAZ; Hannoverschen Allgemeinen | parent=Madsack
local | Neue Osnabrücker Zeitung | noz.de | NOZ; Neuen Osnabrücker Zeitung
local | Braunschweiger Zeitung | braunschweiger-zeitung.de | | parent=Funke
local | Nordwest-Zeitung | nwzonline.de | *NWZ
local | Weser-Kurier | weser-kurier.de
local | Hamburger Abendblatt | abendblatt.de | *Abendblatt | parent=Funke
local | Hamburger Morgenpost | mopo.de | MOPO
local | Kieler Nachrichten | kn-online.de | | parent=Madsack
local | shz | ~.de | Flensburger Tageblatt; Schleswig-Holsteinischer Zeitungsverlag
local | Lübecker Nachrichten | ln-online.de | | parent=Madsack
local | Ostsee-Zeitung | ostsee-zeitung.de | | parent=Madsack
local | Nordkurier | ~.de
local | Berliner Zeitung | berliner-zeitung.de
local | Berliner Morgenpost | morgenpost.de | | parent=Funke
local | *B.Z. | bz-berlin.de | BZ Berlin | parent=Axel Springer
local | Märkische Allgemeine | maz-online.de | *MAZ; Märkischen Allgemeinen | parent=Madsack
local | Sächsische Zeitung | saechsische.de | Sächsischen Zeitung | parent=Madsack
local | Leipziger Volkszeitung | lvz.de | LVZ | parent=Madsack
local | *Freie Presse | ~.de | Chemnitzer Freie Presse; *Freien Presse; Chemnitzer Freien Presse
online | TAG24 | ~.de
local | Mitteldeutsche Zeitung | mz.de mz-web.de | Mitteldeutschen Zeitung
local | *Volksstimme | ~.de | Magdeburger Volksstimme
local | Thüringer Allgemeine | thueringer-allgemeine.de | Thüringer Allgemeinen | parent=Funke
magazine | *kicker | ~.de | kicker-Sportmagazin; Fachmagazin kicker
magazine | Sport Bild | ~.bild.de | | parent=Axel Springer
magazine | Spektrum der Wissenschaft | spektrum.de | *Spektrum; Spektrum.de
online | Der Postillon | der-postillon.com | *Postillon
trade | Legal Tribune Online | lto.de | *LTO
trade | Deutsches Ärzteblatt | aerzteblatt.de | Ärzteblatt
newspaper | Jüdische Allgemeine | juedische-allgemeine.de | Jüdischen Allgemeinen
photo-agency | *imago | imago-images.de imago-images.com | imago images
photo-agency | picture alliance | picture-alliance.com | | parent=dpa
photo-agency | ullstein bild | ~.de
photo-agency | laif | ~.de
magazine | GameStar | ~.de
online | Krautreporter | ~.de
broadcaster | Sportschau | ~.de | ARD-Sportschau | parent=ARD
`,
);
