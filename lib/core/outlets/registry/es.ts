// Spain.
import { defineOutlets } from '../row.ts';

export const es = defineOutlets(
  'ES',
  `
agency | EFE | ~.com | Agencia EFE; EFE Verifica
agency | Europa Press | ~.es
newspaper | *!El País | ~.com | Diario El País; Cinco Días; El País Semanal | id=el-pais-es; parent=Prisa
newspaper | *El Mundo | ~.es | Diario El Mundo | id=el-mundo-es; parent=Unidad Editorial
newspaper | *ABC | ~.es | Diario ABC; ABC de Sevilla | id=abc-es; parent=Vocento
newspaper | La Vanguardia | ~.com | | parent=Grupo Godó
newspaper | *!La Razón | ~.es | | id=la-razon-es; parent=Planeta
newspaper | *El Periódico | ~.com | El Periódico de Catalunya; El Periódico de España | id=el-periodico-es; parent=Prensa Ibérica
newspaper | *!Expansión | ~.com | Diario Expansión | id=expansion-es; parent=Unidad Editorial
newspaper | *El Economista | ~.es | elEconomista.es | id=el-economista-es
newspaper | *Marca | ~.com | Diario Marca | parent=Unidad Editorial
newspaper | *AS | as.com | Diario AS | id=as-es; parent=Prisa
newspaper | Mundo Deportivo | ~.com | | parent=Grupo Godó
newspaper | *Sport | ~.es | Diario Sport | parent=Prensa Ibérica
newspaper | 20minutos | ~.es
newspaper | *ARA | ~.cat | Diari Ara
online | elDiario.es | eldiario.es
online | *El Confidencial | ~.com
online | *El Español | ~.com | Invertia
online | *Público | ~.es | | id=publico-es
online | infoLibre | ~.es
online | OKdiario | ~.com
online | Libertad Digital | ~.com | esRadio
online | Vozpópuli | ~.com
online | *El Independiente | ~.com
online | *El Nacional | ~.cat | ElNacional.cat | id=el-nacional-cat
online | El HuffPost | huffingtonpost.es
fact-checker | Maldita.es | maldita.es | *Maldita; Maldito Bulo
fact-checker | Newtral | ~.es
broadcaster | RTVE | ~.es | Televisión Española; Radio Nacional de España; TVE; RNE; VerificaRTVE
broadcaster | Antena 3 | ~.com | | parent=Atresmedia
broadcaster | laSexta | ~.com | *La Sexta | parent=Atresmedia
broadcaster | Onda Cero | ~.es | | parent=Atresmedia
broadcaster | Telecinco | ~.es | | parent=Mediaset España
broadcaster | Cadena SER | ~.com | *La SER | parent=Prisa
broadcaster | *COPE | ~.es | Cadena COPE
broadcaster | *TV3 | ccma.cat 3cat.cat | 3Cat; Catalunya Ràdio | parent=CCMA
broadcaster | EITB | ~.eus | ETB
local | *El Correo | ~.com | | parent=Vocento
local | La Voz de Galicia | ~.es
local | Faro de Vigo | ~.es | | parent=Prensa Ibérica
local | La Nueva España | lne.es | | parent=Prensa Ibérica
local | Heraldo de Aragón | heraldo.es
local | Levante-EMV | levante-emv.com | | parent=Prensa Ibérica
local | Mallorca Zeitung | ~.es | | parent=Prensa Ibérica
`,
);
