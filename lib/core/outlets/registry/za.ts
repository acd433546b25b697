// South Africa.
import { defineOutlets } from '../row.ts';

export const za = defineOutlets(
  'ZA',
  `
online | News24 | ~.com netwerk24.com | Netwerk24; *Beeld; *City Press | parent=Media24
online | Daily Maverick | ~.co.za | *Scorpio
newspaper | Mail & Guardian | mg.co.za | Mail and Guardian; *M&G
online | TimesLIVE | ~.co.za | Times Live; Sunday Times Daily; TimesLIVE Premium | parent=Arena Holdings
newspaper | *Sunday Times | ~.co.za | | id=sunday-times-south-africa; parent=Arena Holdings
newspaper | *Business Day | businesslive.co.za ~.co.za | BusinessLIVE; Financial Mail | parent=Arena Holdings
newspaper | *Sowetan | sowetanlive.co.za ~.co.za | SowetanLIVE | parent=Arena Holdings
newspaper | *The Herald | the~.co.za heraldlive.co.za | HeraldLIVE | id=herald-south-africa; parent=Arena Holdings
newspaper | Daily Dispatch | dispatchlive.co.za ~.co.za | DispatchLIVE | parent=Arena Holdings
online | IOL | ~.co.za | *Independent Online | parent=Independent Media
newspaper | *The Star | the~.co.za | | id=star-johannesburg; parent=Independent Media
newspaper | Cape Times | ~.co.za | | parent=Independent Media
newspaper | Cape Argus | ~.co.za | | parent=Independent Media
newspaper | Isolezwe | ~.co.za | | parent=Independent Media
newspaper | *The Citizen | ~.co.za | | id=citizen-south-africa; parent=Caxton
local | Caxton Local Media | caxton.co.za | | parent=Caxton
newspaper | *The Witness | ~.co.za | Natal Witness | id=witness-south-africa
local | Eyethu News | ~.co.za | | parent=Caxton
local | Durban Local | ~.co.za
broadcaster | SABC | sabcnews.com ~.co.za | SABC News; South African Broadcasting Corporation
broadcaster | eNCA | ~.com | eNews Channel Africa; ENCA
broadcaster | Newzroom Afrika | ~.tv
online | *Eyewitness News | ewn.co.za | EWN
online | GroundUp | ~.org.za
online | amaBhungane | ~.org | AmaBhungane
online | Moneyweb | ~.co.za
online | BusinessTech | ~.co.za
online | MyBroadband | ~.co.za
fact-checker | Africa Check | ~.org
online | *ISS Today | issafrica.org
photo-agency | Gallo Images | ~.co.za | *Gallo
photo-agency | BackpagePix | ~.com
`,
);
