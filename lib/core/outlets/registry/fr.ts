// France.
import { defineOutlets } from '../row.ts';

export const fr = defineOutlets(
  'FR',
  `
agency | Agence France-Presse | afp.com | AFP; AFP Factuel; AFP Fact Check; 法新社; فرانس برس; Франс Пресс
newspaper | *Le Monde | ~.fr | Les Décodeurs; Лё Монд
newspaper | Le Figaro | ~.fr | *Figaro; Figaro Magazine | parent=Dassault
newspaper | *Libération | ~.fr | Libé; CheckNews
newspaper | *Le Parisien | ~.fr | *Aujourd'hui en France; *Parisien | parent=LVMH
newspaper | *Les Échos | ~.fr | | parent=LVMH
newspaper | *La Croix | la-croix.com | | parent=Bayard
newspaper | *L'Humanité | humanite.fr | L'Humanité Dimanche
newspaper | *L'Opinion | ~.fr
newspaper | *L'Équipe | ~.fr | | parent=Amaury
newspaper | *La Tribune | ~.fr | La Tribune Dimanche | parent=CMA CGM
newspaper | Le Journal du Dimanche | lejdd.fr | JDD | parent=Lagardère
newspaper | *20 Minutes | ~.fr | | id=20-minutes-fr
broadcaster | CNews | ~.fr | CNEWS Matin | parent=Canal+
newspaper | Le Canard enchaîné | ~.fr | Canard enchaîné
newspaper | Charlie Hebdo | ~.fr
magazine | Le Monde diplomatique | monde-diplomatique.fr | Monde diplo
magazine | Courrier international | ~.com
magazine | L'Obs | nouvelobs.com | Le Nouvel Obs; Nouvel Observateur; Rue89
magazine | *!L'Express | ~.fr | | id=lexpress-fr
magazine | *Le Point | ~.fr
magazine | *Marianne | ~.net
magazine | *Valeurs actuelles | ~.com
magazine | Paris Match | ~.com
magazine | *Capital | ~.fr | | id=capital-fr
trade | L'Usine nouvelle | usinenouvelle.com
magazine | Télérama | ~.fr
online | Mediapart | ~.fr
online | *Disclose | ~.ngo
online | Reporterre | ~.net
online | HuffPost France | huffingtonpost.fr | Le HuffPost
trade | Numerama | ~.com
broadcaster | TF1 | ~.fr tf1info.fr | *LCI; TF1-LCI | parent=Bouygues
broadcaster | France Télévisions | ~.fr france.tv | *France 2; *France 3; *France 5
broadcaster | Franceinfo | francetvinfo.fr ~.fr | France Info; franceinfo.fr; Vrai ou Fake | parent=France Télévisions
broadcaster | Radio France | ~.fr franceinter.fr franceculture.fr | France Inter; France Culture
broadcaster | France Bleu | ~.fr ici.fr | *ici | parent=Radio France
broadcaster | BFM TV | ~.com | BFMTV; BFM; *RMC; RMC Sport | parent=CMA CGM
broadcaster | RTL France | rtl.fr | *RTL | parent=M6
broadcaster | Europe 1 | ~.fr | | parent=Lagardère
broadcaster | *Arte | ~.tv | Arte.tv; Arte-Journal
broadcaster | France 24 | ~.com | France24; فرانس 24; Франс 24; *The Observers | parent=France Médias Monde
broadcaster | Radio France Internationale | rfi.fr | RFI; إذاعة فرنسا الدولية | parent=France Médias Monde
broadcaster | TV5 Monde | ~.com | TV5Monde
broadcaster | Euronews | ~.com | Евроньюс; يورونيوز
local | Ouest-France | ouest-france.fr
local | *Sud Ouest | ~.fr
local | La Dépêche du Midi | ladepeche.fr | *La Dépêche
local | La Voix du Nord | ~.fr
local | *Le Progrès | ~.fr | | parent=Groupe EBRA
local | Le Dauphiné libéré | ledauphine.com | Dauphiné libéré | parent=Groupe EBRA
local | Dernières Nouvelles d'Alsace | dna.fr | | parent=Groupe EBRA
local | L'Est républicain | estrepublicain.fr | | parent=Groupe EBRA
local | *Le Télégramme | ~.fr
local | *La Provence | ~.com | | parent=CMA CGM
local | Nice-Matin | ~.com
local | Midi libre | ~.fr
local | *La Montagne | ~.fr
local | Actu.fr | actu.fr
photo-agency | Hans Lucas | ~.com
photo-agency | Sipa Press | sipa.com | *SIPA
photo-agency | Abaca Press | ~.com | ABACA; ABACAPRESS
`,
);
