// India.
import { defineOutlets } from '../row.ts';

export const india = defineOutlets(
  'IN',
  `
agency | PTI | ptinews.com | Press Trust of India
agency | ANI | aninews.in | Asian News International
agency | IANS | ~.in | Indo-Asian News Service
agency | United News of India | uniindia.com | *UNI
newspaper | Times of India | ~.indiatimes.com ~.com indiatimes.com | *TOI | wikidata=Q845197
newspaper | Economic Times | ~.indiatimes.com ~.com | ET Now
newspaper | Navbharat Times | ~.indiatimes.com | नवभारत टाइम्स
newspaper | *!The Hindu | the~.com | Hindu newspaper | wikidata=Q926175
newspaper | Hindu BusinessLine | the~.com | BusinessLine
magazine | *Frontline | ~.thehindu.com
newspaper | Indian Express | ~.com
newspaper | Financial Express | ~.com
newspaper | New Indian Express | ~.com
newspaper | Hindustan Times | ~.com
newspaper | Live Hindustan | ~.com | *हिन्दुस्तान
newspaper | *Mint | livemint.com | LiveMint; Mint newspaper
newspaper | *Business Standard | business-standard.com
newspaper | Deccan Herald | ~.com
newspaper | Deccan Chronicle | ~.com
newspaper | *The Telegraph | telegraphindia.com | Telegraph India | id=telegraph-kolkata
newspaper | *The Tribune | tribuneindia.com | | id=tribune-chandigarh
newspaper | *The Statesman | the~.com
newspaper | *The Pioneer | dailypioneer.com
newspaper | Dainik Bhaskar | bhaskar.com divyabhaskar.co.in | दैनिक भास्कर
newspaper | Dainik Jagran | jagran.com | दैनिक जागरण
newspaper | Amar Ujala | ~.com | अमर उजाला
newspaper | Anandabazar Patrika | anandabazar.com | আনন্দবাজার পত্রিকা
newspaper | Malayala Manorama | manoramaonline.com onmanorama.com | Manorama Online; Onmanorama; മലയാള മനോരമ
newspaper | Mathrubhumi | ~.com | മാതൃഭൂമി
newspaper | Eenadu | ~.net | ఈనాడు
newspaper | Dinamalar | ~.com | தினமலர்
newspaper | Lokmat | ~.com lokmattimes.com | लोकमत
broadcaster | NDTV | ~.com ~.in ndtvprofit.com | NDTV Profit; New Delhi Television; एनडीटीवी
magazine | *India Today | ~.in
broadcaster | Aaj Tak | ~.in | आजतक; *आज तक
broadcaster | CNN-News18 | news18.com | News18; CNN-IBN
broadcaster | CNBC-TV18 | ~.com
online | Moneycontrol | ~.com
broadcaster | Republic TV | republicworld.com | Republic World
broadcaster | *Times Now | timesnownews.com
broadcaster | ABP News | abplive.com | ABP Live; ABP Ananda
broadcaster | Zee News | ~.india.com india.com wionews.com | WION
state-run | DD News | ~.gov.in | Doordarshan
state-run | All India Radio | newsonair.gov.in | Akashvani
online | *The Wire | the~.in | | id=wire-india
online | Scroll.in | scroll.in | *Scroll
online | *The Print | the~.in | ThePrint
online | The Quint | the~.com
online | The News Minute | the~.com | News Minute
online | Newslaundry | ~.com
online | Firstpost | ~.com
magazine | *Caravan | caravanmagazine.in | *The Caravan
magazine | Outlook India | ~.com | Outlook magazine
trade | Bar and Bench | ~.com | Bar & Bench
trade | LiveLaw | ~.in | Live Law
trade | Inc42 | ~.com
fact-checker | *Alt News | ~.in
fact-checker | *BOOM | boomlive.in | BOOM Live
online | ESPNcricinfo | ~.com | Cricinfo | parent=ESPN
online | Cricbuzz | ~.com
`,
);
