// Spanish: sentence splitting, quotation marks, and the words that tell who speaks.
import type { AttributionPack, TextPack } from '../pack.ts';
import { phrases, words } from './words.ts';

export const text: TextPack = {
  abbreviations: words(
    `sr. sra. srta. sres. dr. dra. d. dña. ud. uds. etc. p.ej. ej. av. avda. gral. lic. ing. prof. sto. sta. ee.uu. ee. uu. art. vol. aprox. tel.`,
  ),
  numberAbbreviations: words(`núm. n. p. pág. págs. art. cap.`),
  sentenceStarters: words(
    `el la los las un una unos él ella ellos ellas y pero en por para con según tras desde cuando si como su sus este esta estos así además no también ya lo al de a`,
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
    `dijo dice dicen dijeron dicho decía declaró declara declarado declararon afirmó afirma afirmado afirmaron afirman aseguró asegura asegurado aseguraron aseguran explicó explica explicado explicaron explican señaló señala señalado señalaron señalan indicó indica indicado indicaron indican añadió añade añadido añadieron agregó agrega agregado manifestó manifiesta manifestado expresó expresa expresado apuntó apunta apuntado subrayó subraya subrayado destacó destaca destacado destacaron recordó recuerda recordado sostuvo sostiene sostienen advirtió advierte advertido advierten denunció denuncia denunciado denuncian denunciaron criticó critica criticado lamentó lamenta lamentado reconoció reconoce reconocido admitió admite admitido anunció anuncia anunciado anunciaron informó informa informado informaron confirmó confirma confirmado negó niega negado insistió insiste insistido preguntó pregunta respondió responde respondido contestó contesta replicó relató relata relatado contó cuenta contado cuentan comentó comenta comentado escribió escribe escrito detalló detalla detallado precisó precisa precisado concluyó concluye concluido exigió exige exigido exigen pidió pide pedido piden reclamó reclaman prometió opinó opina considera consideró considerado zanjó matizó avisó reiteró reitera celebró defendió defiende defendido alertó alerta reveló revela acusó cree espetó resumió reza rezaba abundó sentenció remarcó recalcó ironizó lanzó argumentó argumenta`,
  ),
  basic: {
    thatVerbs: words(
      `muestra muestran mostró revelan sugiere sugieren piensa creen creía sabe teme temen espera esperan quiere prevé`,
    ),
    that: words(`que`),
    before: phrases('según|de acuerdo con|en palabras de|a juicio de|en opinión de|conforme a'),
    after: [],
    as: words(`como tal`),
    accounts: words('datos cifras estimaciones estimación cálculos palabras declaraciones informaciones'),
    subjunctive: [],
    plainSubjunctive: [],
    trailing: [],
    auxiliaries: words(
      `ha han había habían he hemos es son era eran fue fueron está están estaba se no ya le les me va van podría debe puede también además así sí`,
    ),
    determiners: words(
      `el la los las un una unos unas su sus este esta estos estas ese esa varios varias algunos algunas otros otras del al nuestro nuestra dos tres`,
    ),
    demonstratives: words('este esta estos estas ese esa dicho dicha dichos dichas mismo misma'),
    links: words(`de del y e para en al`),
    stops: words(
      `a ante bajo con contra desde durante entre hacia hasta por sin sobre tras pero o ni que quien quienes cual donde cuando si porque aunque mientras como él ella ellos ellas yo nosotros usted lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana este lo`,
    ),
    pronouns: { he: words(`él`), she: words(`ella`), they: words(`ellos ellas`) },
    capitalNouns: false,
    pastEndings: words('ó aron ieron'),
    titles: words(
      `señor señora sr. sra. don doña dr. dra. presidente presidenta primer primera ministro ministra secretario secretaria alcalde alcaldesa diputado diputada senador senadora fiscal director directora jefe jefa general coronel comisario comisaria profesor profesora portavoz líder rey reina papa obispo expresidente canciller gobernador gobernadora piloto entrenador seleccionador vicepresidente vicepresidenta`,
    ),
    persons: words(
      `presidente presidenta ministro ministra alcalde alcaldesa diputado diputada portavoz responsable responsables director directora jefe experto experta expertos abogado abogada abogados fiscal testigo testigos vecino vecina vecinos hombre mujer madre padre hijo policía agente agentes militante profesor investigador investigadora investigadores médico médica periodista analista analistas diplomático dirigente dirigentes entrenador jugador piloto funcionario funcionarios residentes habitantes`,
    ),
    institutions: words(
      `gobierno ministerio policía fiscalía tribunal juzgado corte ayuntamiento alcaldía partido sindicato empresa compañía grupo asociación agencia ejército universidad instituto comisión parlamento senado congreso presidencia administración banco unión consejo dirección otan onu organización federación colectivo ong plataforma junta consejería guardia kremlin moncloa fia liga equipo club`,
    ),
    documents: words(
      `informe estudio encuesta sondeo investigación documento comunicado vídeo video texto carta nota artículo balance análisis datos cifras estadísticas testimonio proyecto ley mensaje sentencia pancarta`,
    ),
    anonymous: words(
      `fuente fuentes expertos experto observadores críticos responsables vecinos vecinas testigos autoridades analistas diplomáticos allegados sindicatos manifestantes residentes algunos muchos varios medios rumores vecina`,
    ),
  },
};
