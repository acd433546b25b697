// Greece.
import { defineOutlets } from '../row.ts';

export const gr = defineOutlets(
  'GR',
  `
agency | AMNA | ~.gr | ANA-MPA; Athens-Macedonian News Agency; ΑΠΕ-ΜΠΕ
broadcaster | *ERT | ~.gr ertnews.gr | ΕΡΤ; ERT News; Hellenic Broadcasting Corporation
broadcaster | Skai | ~.gr | ΣΚΑΪ
newspaper | Kathimerini | ~.gr ekathimerini.com | Η Καθημερινή; ekathimerini | id=kathimerini-gr
newspaper | Ta Nea | ~.gr | *Τα Νέα | parent=Alter Ego Media
newspaper | To Vima | ~.gr ~.com | *Το Βήμα | parent=Alter Ego Media
newspaper | Efimerida ton Syntakton | efsyn.gr | EfSyn; Εφημερίδα των Συντακτών
newspaper | Proto Thema | ~.gr | *Πρώτο Θέμα; Protothema
newspaper | Naftemporiki | ~.gr | Ναυτεμπορική; Naftemboriki
photo-agency | Eurokinissi | ~.gr
`,
);
