// Brazil.
import { defineOutlets } from '../row.ts';

export const br = defineOutlets(
  'BR',
  `
agency | Agência Brasil | ~.ebc.com.br | *EBC | parent=Empresa Brasil de Comunicação
newspaper | Folha de S.Paulo | folha.uol.com.br folha.com | Folha de São Paulo; *Folha | id=folha-de-s-paulo; parent=Grupo Folha
newspaper | O Estado de S. Paulo | estadao.com.br | Estadão; *Estado de São Paulo; Estado de S. Paulo | parent=Grupo Estado
newspaper | *O Globo | ~.globo.com | Jornal O Globo | parent=Grupo Globo
newspaper | Valor Econômico | valor.globo.com | | parent=Grupo Globo
newspaper | Correio Braziliense | ~.com.br | | parent=Diários Associados
local | *Zero Hora | gauchazh.clicrbs.com.br ~.com.br | GaúchaZH; GZH | parent=Grupo RBS
newspaper | Gazeta do Povo | ~.com.br
online | *G1 | g1.globo.com | Portal G1; Fato ou Fake | parent=Grupo Globo
broadcaster | TV Globo | globo.com | Rede Globo; *Globo; Jornal Nacional; GloboNews; *Fantástico | parent=Grupo Globo
online | UOL | ~.com.br | | parent=Grupo Folha
online | *Terra | ~.com.br
online | *R7 | r7.com | Portal R7 | parent=Record
broadcaster | RecordTV | ~.r7.com | Record TV; TV Record; Rede Record | parent=Record
broadcaster | SBT | ~.com.br
broadcaster | *Band | ~.uol.com.br ~.com.br | TV Bandeirantes; BandNews
broadcaster | CNN Brasil | ~.com.br
broadcaster | Jovem Pan | ~.com.br
online | *Metrópoles | ~.com
online | Poder360 | ~.com.br
online | Nexo Jornal | ~.com.br | *Nexo
online | Intercept Brasil | intercept.com.br
online | Agência Pública | apublica.org
online | Brasil de Fato | ~.com.br
magazine | *Veja | ~.abril.com.br | Revista Veja | parent=Abril
magazine | *Exame | ~.com | Revista Exame
magazine | IstoÉ | ~.com.br | ISTOÉ Dinheiro
magazine | CartaCapital | ~.com.br | Carta Capital
magazine | *piauí | ~.folha.uol.com.br | Revista piauí
fact-checker | Agência Lupa | lupa.news | *Lupa
fact-checker | Aos Fatos | ~.org
online | Brazilian Report | brazilian.report
`,
);
