// Belgium.
import { defineOutlets } from '../row.ts';

export const be = defineOutlets(
  'BE',
  `
agency | *Belga | ~.be belganewsagency.eu | Agence Belga; Belga News Agency; Persagentschap Belga
broadcaster | VRT | ~.be
broadcaster | RTBF | ~.be | *La Première
broadcaster | VTM | ~.be | | parent=DPG Media
broadcaster | RTL info | ~.be rtl.be | RTL TVI; RTL Belgium
newspaper | *De Standaard | standaard.be | | parent=Mediahuis
newspaper | *De Morgen | ~.be | | parent=DPG Media
newspaper | *De Tijd | tijd.be | | parent=Mediafin
newspaper | Het Laatste Nieuws | hln.be | *HLN | parent=DPG Media
newspaper | Het Nieuwsblad | nieuwsblad.be | *Nieuwsblad | parent=Mediahuis
local | Gazet van Antwerpen | gva.be | GvA | parent=Mediahuis
newspaper | *Le Soir | ~.be | | parent=Rossel
newspaper | La Libre Belgique | lalibre.be | *La Libre | parent=IPM
newspaper | *La Dernière Heure | dhnet.be | DH Les Sports+; La DH | parent=IPM
newspaper | *L'Écho | ~.be | | id=lecho-be; parent=Mediafin
local | *L'Avenir | ~.net | | parent=IPM
local | Sudinfo | ~.be | *La Meuse; SudPresse | parent=Rossel
magazine | *Knack | ~.be | | parent=Roularta
magazine | *Le Vif | ~.be | Le Vif/L'Express | parent=Roularta
online | Brussels Times | ~.com
online | Politico Europe | politico.eu | POLITICO Europe; Politico EU | parent=Axel Springer
`,
);
