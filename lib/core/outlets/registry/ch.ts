// Switzerland.
import { defineOutlets } from '../row.ts';

export const ch = defineOutlets(
  'CH',
  `
agency | Keystone-SDA | keystone-sda.ch | *Keystone; *SDA; *ATS; Schweizerische Depeschenagentur; Agence télégraphique suisse; Swiss News Agency; Schweizerischen Depeschenagentur
broadcaster | SRF | ~.ch | Schweizer Radio und Fernsehen | parent=SRG SSR
broadcaster | *!RTS | ~.ch | Radio Télévision Suisse | id=rts-ch; parent=SRG SSR
broadcaster | *RSI | ~.ch | Radiotelevisione svizzera | parent=SRG SSR
broadcaster | SWI swissinfo.ch | swissinfo.ch | Swissinfo | parent=SRG SSR
newspaper | Neue Zürcher Zeitung | nzz.ch | NZZ; NZZ am Sonntag; Neuen Zürcher Zeitung
newspaper | Tages-Anzeiger | ~.ch | Tagi; Tagesanzeiger | parent=Tamedia
newspaper | *20 Minuten | 20min.ch | *20min; *20 minutes | parent=TX Group
newspaper | *Blick | ~.ch | SonntagsBlick | parent=Ringier
local | Basler Zeitung | bazonline.ch | *BaZ | parent=Tamedia
local | Berner Zeitung | ~.ch | | parent=Tamedia
local | *Der Bund | ~.ch | | parent=Tamedia
local | Luzerner Zeitung | ~.ch | | parent=CH Media
local | St. Galler Tagblatt | tagblatt.ch | *Tagblatt | parent=CH Media
local | Aargauer Zeitung | ~.ch | | parent=CH Media
online | *Watson | ~.ch | watson.ch | id=watson-ch; parent=CH Media
online | *Nau | ~.ch | Nau.ch
magazine | Weltwoche | ~.ch
newspaper | *WOZ | ~.ch | *Die Wochenzeitung
online | *Republik | ~.ch
magazine | *Beobachter | ~.ch | | parent=Ringier
newspaper | Handelszeitung | ~.ch | | parent=Ringier
newspaper | *Le Temps | ~.ch
local | Tribune de Genève | tdg.ch | | parent=Tamedia
local | *24 heures | ~.ch | | parent=Tamedia
newspaper | *Le Matin | ~.ch | Le Matin Dimanche | id=le-matin-ch; parent=Tamedia
local | *La Liberté | ~.ch
local | Corriere del Ticino | cdt.ch
`,
);
