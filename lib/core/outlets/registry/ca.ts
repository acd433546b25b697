// Canada.
import { defineOutlets } from '../row.ts';

export const ca = defineOutlets(
  'CA',
  `
agency | Canadian Press | the~.com | La Presse canadienne; CP Images
broadcaster | CBC | ~.ca | CBC News; Canadian Broadcasting Corporation; CBC Radio; CBC Radio One; *The Fifth Estate
broadcaster | Radio-Canada | radio-canada.ca ici.radio-canada.ca | Radio Canada; Ici Radio-Canada; ICI RDI | parent=CBC/Radio-Canada
broadcaster | CTV | ctvnews.ca ~.ca | CTV News | parent=Bell Media
broadcaster | BNN Bloomberg | ~.ca | | parent=Bell Media
broadcaster | CP24 | ~.com | | parent=Bell Media
broadcaster | TSN | ~.ca | | parent=Bell Media
broadcaster | *RDS | ~.ca | | id=rds-canada; parent=Bell Media
broadcaster | Noovo | ~.info ~.ca | Noovo Info | parent=Bell Media
broadcaster | *Global News | ~.ca | | parent=Corus
broadcaster | Sportsnet | ~.ca | | parent=Rogers
broadcaster | CityNews | ~.ca toronto.citynews.ca | CityNews Toronto | parent=Rogers
broadcaster | *CPAC | ~.ca | | id=cpac-canada
broadcaster | *TVA | tvanouvelles.ca lcn.ca | TVA Nouvelles; *LCN | parent=Québecor
broadcaster | APTN News | ~.ca | Aboriginal Peoples Television Network
broadcaster | TVO | ~.org | TVO Today
newspaper | Globe and Mail | the~.com | Globe & Mail; *Report on Business | wikidata=Q598534
newspaper | National Post | ~.com | | parent=Postmedia
newspaper | Financial Post | ~.com | | parent=Postmedia
agency | Postmedia | ~.com | Postmedia News; Postmedia Network
newspaper | Toronto Star | thestar.com | TheStar.com; Torstar; *The Star | parent=Torstar
newspaper | Toronto Sun | ~.com | | parent=Postmedia
newspaper | Ottawa Citizen | ~.com | | parent=Postmedia
newspaper | Ottawa Sun | ~.com | | parent=Postmedia
newspaper | Montreal Gazette | ~.com | | parent=Postmedia
newspaper | Vancouver Sun | ~.com | | parent=Postmedia
newspaper | *The Province | the~.com | Vancouver Province | parent=Postmedia
newspaper | Calgary Herald | ~.com | | parent=Postmedia
newspaper | Calgary Sun | ~.com | | parent=Postmedia
newspaper | Edmonton Journal | ~.com | | parent=Postmedia
newspaper | Regina Leader-Post | leaderpost.com | Leader-Post | parent=Postmedia
newspaper | StarPhoenix | the~.com | Saskatoon StarPhoenix | parent=Postmedia
newspaper | Windsor Star | ~.com | | parent=Postmedia
newspaper | London Free Press | lfpress.com | | parent=Postmedia
newspaper | Hamilton Spectator | thespec.com | | parent=Torstar
newspaper | Waterloo Region Record | therecord.com | | parent=Torstar
newspaper | Winnipeg Free Press | ~.com
newspaper | Winnipeg Sun | ~.com
newspaper | Chronicle Herald | saltwire.com the~.ca | SaltWire; Halifax Chronicle Herald
newspaper | Telegraph-Journal | tj.news
newspaper | Times Colonist | ~.com
newspaper | *La Presse | ~.ca | La Presse de Montréal | id=la-presse-canada
newspaper | *Le Devoir | ~.com
newspaper | Journal de Montréal | ~.com | | parent=Québecor
newspaper | Journal de Québec | ~.com | | parent=Québecor
newspaper | *Le Soleil | ~.com | | id=le-soleil-quebec
magazine | *L'actualité | ~.com
magazine | Maclean's | ~.ca
magazine | *The Walrus | the~.ca
online | The Tyee | the~.ca
online | *The Narwhal | the~.ca
online | National Observer | ~.com | Canada's National Observer
online | iPolitics | ~.ca
newspaper | Hill Times | ~.com
online | Rebel News | ~.com
online | *True North | tnc.news
online | *The Logic | the~.co
online | BetaKit | ~.com
local | Daily Hive | ~.com
local | blogTO | ~.com
online | *Global Research | ~.ca
`,
);
