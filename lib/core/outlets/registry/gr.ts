// Greece.
import { defineOutlets } from '../row.ts';

export const gr = defineOutlets('GR', [
  {
    name: 'AMNA',
    kind: 'agency',
    hosts: ['amna.gr'],
    aliases: ['ANA-MPA', 'Athens-Macedonian News Agency', 'ΑΠΕ-ΜΠΕ'],
  },
  {
    name: 'ERT',
    kind: 'broadcaster',
    hosts: ['ert.gr', 'ertnews.gr'],
    aliases: ['ΕΡΤ', 'ERT News', 'Hellenic Broadcasting Corporation'],
    needsContext: ['ERT'],
  },
  { name: 'Skai', kind: 'broadcaster', hosts: ['skai.gr'], aliases: ['ΣΚΑΪ'] },
  {
    id: 'kathimerini-gr',
    name: 'Kathimerini',
    kind: 'newspaper',
    hosts: ['kathimerini.gr', 'ekathimerini.com'],
    aliases: ['Η Καθημερινή', 'ekathimerini'],
  },
  {
    name: 'Ta Nea',
    kind: 'newspaper',
    hosts: ['tanea.gr'],
    aliases: ['Τα Νέα'],
    needsContext: ['Τα Νέα'],
    parent: 'Alter Ego Media',
  },
  {
    name: 'To Vima',
    kind: 'newspaper',
    hosts: ['tovima.gr', 'tovima.com'],
    aliases: ['Το Βήμα'],
    needsContext: ['Το Βήμα'],
    parent: 'Alter Ego Media',
  },
  {
    name: 'Efimerida ton Syntakton',
    kind: 'newspaper',
    hosts: ['efsyn.gr'],
    aliases: ['EfSyn', 'Εφημερίδα των Συντακτών'],
  },
  {
    name: 'Proto Thema',
    kind: 'newspaper',
    hosts: ['protothema.gr'],
    aliases: ['Πρώτο Θέμα', 'Protothema'],
    needsContext: ['Πρώτο Θέμα'],
  },
  {
    name: 'Naftemporiki',
    kind: 'newspaper',
    hosts: ['naftemporiki.gr'],
    aliases: ['Ναυτεμπορική', 'Naftemboriki'],
  },
  { name: 'Eurokinissi', kind: 'photo-agency', hosts: ['eurokinissi.gr'] },
]);
