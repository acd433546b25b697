// Netherlands.
import { defineOutlets } from '../row.ts';

export const nl = defineOutlets(
  'NL',
  `
agency | *ANP | ~.nl | Algemeen Nederlands Persbureau
broadcaster | *NOS | ~.nl | NOS Journaal; NOS Nieuws; Nederlandse Omroep Stichting
broadcaster | RTL Nieuws | ~.nl rtl.nl | RTL Z | parent=RTL Nederland
broadcaster | BNR Nieuwsradio | bnr.nl | *BNR | parent=FD Mediagroep
newspaper | de Volkskrant | volkskrant.nl | Volkskrant | parent=DPG Media
newspaper | *NRC | ~.nl | NRC Handelsblad; nrc.next | parent=Mediahuis
newspaper | *Trouw | ~.nl | Dagblad Trouw | parent=DPG Media
newspaper | De Telegraaf | telegraaf.nl | *Telegraaf | parent=Mediahuis
newspaper | Algemeen Dagblad | ad.nl | *AD | parent=DPG Media
newspaper | Het Parool | parool.nl | *Parool | parent=DPG Media
newspaper | Het Financieele Dagblad | fd.nl | Financieele Dagblad; *FD | parent=FD Mediagroep
newspaper | Nederlands Dagblad | nd.nl
online | NU.nl | nu.nl | | parent=DPG Media
magazine | De Groene Amsterdammer | groene.nl | Groene Amsterdammer
online | *De Correspondent | ~.nl
online | *Follow the Money | ftm.nl ftm.eu
online | DutchNews | ~.nl | Dutch News; DutchNews.nl
online | NL Times | ~.nl
trade | Tweakers | ~.net | | parent=DPG Media
local | *De Limburger | limburger.nl | | parent=Mediahuis
local | De Gelderlander | gelderlander.nl | | parent=DPG Media
local | Dagblad van het Noorden | dvhn.nl | | parent=Mediahuis
local | Leeuwarder Courant | lc.nl | | parent=Mediahuis
local | Omroep Brabant | ~.nl
local | AT5 | ~.nl
`,
);
