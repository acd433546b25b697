// Portuguese: sentence splitting, quotation marks, and the words that tell who speaks.
import type { AttributionPack, TextPack } from '../pack.ts';
import { phrases, words } from './words.ts';

export const text: TextPack = {
  abbreviations: words(
    `sr. sra. srta. dr. dra. d. prof. profa. eng. etc. av. r. gen. cel. cap. art. pág. vol. ex. exmo. ltda. cia. tel. eua. e.u.a.`,
  ),
  numberAbbreviations: words(`n. p. pág. art. cap. núm.`),
  sentenceStarters: words(
    `o a os as um uma ele ela eles elas e mas em por para com segundo após desde quando se como seu sua este esta assim além não também já no na de ao`,
  ),
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['‘', '’'],
  ],
  ordinalFullStop: false,
};

export const attribution: AttributionPack = {
  quoteVerbs: words(
    `disse diz dizem disseram dito dizia declarou declara declarado declararam afirmou afirma afirmam afirmado afirmaram afirmava explicou explica explicam explicado explicaram assegurou assegura garantiu garante acrescentou acrescenta acrescentam acrescentado sublinhou sublinha sublinhado destacou destaca destacam ressaltou ressalta anunciou anuncia anunciaram anunciado informou informa informaram relatou relata relataram contou conta contaram comentou comenta lembrou lembra recordou recorda sustentou sustenta advertiu adverte alertou alerta denunciou denuncia criticou critica criticaram admitiu admite reconheceu reconhece confirmou confirma confirmaram negou nega negaram insistiu insiste reiterou reitera respondeu responde perguntou pergunta escreveu escreve observou observa concluiu conclui revelou revela prometeu promete defendeu defende considerou considera apontou aponta referiu refere indicou indica indicaram salientou salienta frisou frisa pediu pede lamentou lamenta avaliou avalia argumentou argumenta completou`,
  ),
  basic: {
    thatVerbs: words(
      `mostra mostram mostrou revelam sugere sugerem pensa acredita acreditam sabe teme temem espera quer prevê`,
    ),
    that: words(`que`),
    before: phrases('segundo|de acordo com|conforme|nas palavras de|na opinião de'),
    after: [],
    as: words(`como conforme`),
    accounts: words('dados números estimativas estimativa cálculos palavras declarações informações'),
    subjunctive: [],
    plainSubjunctive: [],
    trailing: [],
    auxiliaries: words(
      `tem têm tinha tinham há é são era eram foi foram está estão estava se não já lhe vai vão pode deve poderia também ainda assim`,
    ),
    determiners: words(
      `o a os as um uma uns umas do da dos das ao à aos às seu sua seus suas este esta estes estas esse essa vários várias alguns algumas outros outras dois três`,
    ),
    demonstratives: words('este esta estes estas esse essa mesmo mesma'),
    links: words(`de do da dos das d' e para em`),
    stops: words(
      `ante após até com contra desde durante entre no na nos nas num numa por perante sem sob sobre mas ou nem que quem qual onde quando se porque embora enquanto como ele ela eles elas eu nós você segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo ontem hoje amanhã nesta neste`,
    ),
    pronouns: { he: words(`ele`), she: words(`ela`), they: words(`eles elas`) },
    capitalNouns: false,
    pastEndings: words('ou eu iu aram eram iram'),
    titles: words(
      `senhor senhora sr. sra. dom dona dr. dra. presidente primeiro primeira ministro ministra secretário secretária prefeito prefeita deputado deputada senador senadora procurador procuradora diretor diretora chefe general coronel comissário comissária professor professora porta-voz líder rei rainha papa bispo ex-presidente chanceler governador governadora técnico treinador vice-presidente`,
    ),
    persons: words(
      `presidente ministro ministra prefeito prefeita deputado deputada porta-voz responsável responsáveis diretor diretora chefe especialista especialistas advogado advogada advogados procurador testemunha testemunhas vizinho vizinhos morador moradora moradores homem mulher mãe pai filho policial agente agentes militante professor pesquisador pesquisadora pesquisadores investigador médico médica jornalista analista analistas diplomata dirigente dirigentes técnico treinador jogador funcionário`,
    ),
    institutions: words(
      `governo ministério polícia tribunal supremo câmara prefeitura partido sindicato empresa companhia grupo associação agência exército universidade instituto comissão parlamento senado congresso presidência administração banco união conselho direção nato otan onu organização federação coletivo ong procuradoria kremlin planalto clube`,
    ),
    documents: words(
      `relatório estudo pesquisa sondagem inquérito documento comunicado vídeo texto carta nota artigo balanço análise dados números estatísticas testemunho projeto lei mensagem sentença`,
    ),
    anonymous: words(
      `fonte fontes especialistas observadores críticos responsáveis moradores vizinhos testemunhas autoridades analistas diplomatas sindicatos manifestantes alguns muitos vários mídia investigadores`,
    ),
  },
};
