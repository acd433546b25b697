// Italian: [source], {cue}, <content>.

export const it: readonly string[] = [
  '<«Il ponte è sicuro»>, {ha detto} [la sindaca].',
  '<«Il ponte è sicuro»>, {ha detto} [la sindaca Anna Rossi].',
  '<“Il ponte è sicuro”>, {afferma} [Anna Rossi].',
  '[Il presidente] {ha spiegato} <che «tutto va bene»>.',
  '[Il ministro] {ha annunciato} <che la legge passerà>.',
  '{Secondo} [il ministero], <la legge passerà>.',
  '<La legge passerà>, {secondo} [il ministero].',
  '{Stando a} [un rapporto], <i prezzi scendono>.',
  '[I residenti] {denunciano} <che il rumore continua>.',
  '[La polizia] {conferma} <che due uomini sono stati arrestati>.',
  '[La portavoce] {ha risposto}: <«Non sappiamo nulla»>.',
  '<«Abbiamo perso»>, {ammette} [l’allenatore].',
  '[Lo studio] {mostra} <che il bosco arretra>.',
  '[L’azienda] {ha confermato} <che la fabbrica chiuderà>.',
  '[Mario Verdi] {sostiene} <che i lavori finiranno a maggio>.',
];
