// Ireland.
import { defineOutlets } from '../row.ts';

export const ie = defineOutlets(
  'IE',
  `
broadcaster | RTÉ | ~.ie | RTE; RTÉ News; RTÉ Radio 1; RTE News; RTÉ's Morning Ireland
newspaper | Irish Times | ~.com
newspaper | Irish Independent | independent.ie | Sunday Independent; Independent.ie | parent=Mediahuis
newspaper | Irish Examiner | ~.com | | parent=Irish Times
online | *The Journal | the~.ie | TheJournal.ie; Journal Media | id=thejournal-ie
online | *The 42 | the42.ie
newspaper | Business Post | ~.ie | Sunday Business Post
newspaper | Irish Mirror | ~.ie | | parent=Reach
newspaper | Irish Daily Star | irishstar.com | Irish Star | parent=Reach
newspaper | Irish Daily Mail | extra.ie | Extra.ie; Irish Mail on Sunday
newspaper | Sunday World | ~.com | | parent=Mediahuis
broadcaster | Newstalk | ~.com
broadcaster | Virgin Media News | virginmediatelevision.ie | Virgin Media Television
online | BreakingNews.ie | breakingnews.ie
online | Irish Central | ~.com | IrishCentral
online | Silicon Republic | ~.com
trade | Irish Farmers Journal | farmersjournal.ie
trade | Agriland | ~.ie
online | *The Currency | the~.news
magazine | Hot Press | ~.com
local | Dublin Inquirer | ~.com
local | Dublin Live | ~.ie | | parent=Reach
local | Echo Live | ~.ie | The Echo Cork; Evening Echo
local | Limerick Leader | ~.ie limericklive.ie
local | Connacht Tribune | ~.ie
photo-agency | RollingNews.ie | rollingnews.ie | Rolling News
photo-agency | Inpho | ~.ie | INPHO
photo-agency | Sportsfile | ~.com
`,
);
