// Portugal.
import { defineOutlets } from '../row.ts';

export const pt = defineOutlets(
  'PT',
  `
agency | *Lusa | ~.pt | Agência Lusa; Lusa News Agency
newspaper | *Público | ~.pt | Jornal Público | id=publico-pt; parent=Sonae
newspaper | Diário de Notícias | dn.pt | *DN | id=diario-de-noticias-pt
newspaper | Jornal de Notícias | jn.pt | *JN
newspaper | *Expresso | ~.pt | Semanário Expresso | id=expresso-pt; parent=Impresa
newspaper | Correio da Manhã | cmjornal.pt | CMTV | parent=Medialivre
newspaper | *Sol | ~.sapo.pt | Semanário Sol; Nascer do Sol
online | *Observador | ~.pt
online | *Eco | ~.sapo.pt | ECO Online
newspaper | Jornal de Negócios | ~.pt | | parent=Medialivre
newspaper | *A Bola | ~.pt | Jornal A Bola
newspaper | *Record | ~.pt | Jornal Record | id=record-pt; parent=Medialivre
magazine | *Visão | ~.pt ~.sapo.pt | Revista Visão
magazine | *Sábado | ~.pt | Revista Sábado | parent=Medialivre
broadcaster | RTP | ~.pt | *Antena 1; Rádio e Televisão de Portugal
broadcaster | SIC Notícias | ~.pt sic.pt | *SIC | parent=Impresa
broadcaster | *TVI | ~.iol.pt tvi24.iol.pt cnnportugal.iol.pt | CNN Portugal; TVI24 | id=tvi-pt; parent=Media Capital
broadcaster | Rádio Renascença | rr.sapo.pt rr.pt | *Renascença
broadcaster | *TSF | ~.pt | TSF Rádio Notícias
fact-checker | *Polígrafo | ~.sapo.pt
newspaper | Portugal News | the~.com | *The Portugal News
`,
);
