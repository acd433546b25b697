// Spanish: [source], {cue}, <content>.

export const es: readonly string[] = [
  '<«El puente es seguro»>, {dijo} [la alcaldesa].',
  '<«El puente es seguro»>, {dijo} [la alcaldesa Ana Ruiz].',
  '<“El puente es seguro”>, {ha dicho} [Ana Ruiz].',
  '[El presidente] {aseguró} <que «todo está bien»>.',
  '[El ministro] {anunció} <que la ley se votará el martes>.',
  '{Según} [el ministerio], <la ley se votará>.',
  '<La ley se votará>, {según} [el ministerio].',
  '{De acuerdo con} [un informe], <los precios bajan>.',
  '[Los vecinos] {denuncian} <que el ruido continúa>.',
  '[La policía] {confirmó} <que hay dos detenidos>.',
  '[La portavoz] {explicó}: <«No sabemos nada»>.',
  '<“Hemos perdido”>, {reconoció} [el entrenador].',
  '[El estudio] {muestra} <que el bosque retrocede>.',
  '[La empresa] {ha confirmado} <que la fábrica cerrará>.',
  '[Juan Pérez] {afirmó} <que la obra terminará en mayo>.',
];
