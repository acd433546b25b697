// Portuguese: [source], {cue}, <content>.

export const pt: readonly string[] = [
  '<“A ponte é segura”>, {disse} [a prefeita].',
  '<“A ponte é segura”>, {disse} [a prefeita Ana Lima].',
  '<«A ponte é segura»>, {afirma} [Ana Lima].',
  '[O presidente] {garantiu} <que “tudo está bem”>.',
  '[O ministro] {anunciou} <que a lei será votada>.',
  '{Segundo} [o ministério], <a lei será votada>.',
  '<A lei será votada>, {segundo} [o ministério].',
  '{De acordo com} [um relatório], <os preços caem>.',
  '[Os moradores] {dizem} <que o barulho continua>.',
  '[A polícia] {confirmou} <que há dois detidos>.',
  '[A porta-voz] {explicou}: <“Não sabemos nada”>.',
  '<“Perdemos”>, {reconheceu} [o treinador].',
  '[O estudo] {mostra} <que a floresta recua>.',
  '[A empresa] {confirmou} <que a fábrica vai fechar>.',
  '[João Lima] {afirmou} <que a obra termina em maio>.',
];
