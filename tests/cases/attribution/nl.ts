// Dutch: [source], {cue}, <content>.

export const nl: readonly string[] = [
  '<‘De brug is veilig’>, {zegt} [de burgemeester].',
  '<‘De brug is veilig’>, {zegt} [burgemeester Jan de Vries].',
  '<“De brug is veilig”>, {zei} [Jan de Vries].',
  '<“Onzin”>, {aldus} [de woordvoerder].',
  '[De minister] {zei} <dat de brug veilig is>.',
  '[De politie] {meldt} <dat de man is gevlucht>.',
  '{Volgens} [de politie] <is de man gevlucht>.',
  '<De man is gevlucht>, {volgens} [de politie].',
  '[De vakbond] {waarschuwt} <dat de lonen dalen>.',
  '[Het onderzoek] {toont} aan <dat het bos krimpt>.',
  '[Het bedrijf] {bevestigde} <dat de fabriek sluit>.',
  '[De woordvoerder] {verklaarde}: <“Wij weten niets.”>',
  '<“Wij hebben verloren”>, {erkende} [de coach].',
  '[Bewoners] {zeggen} <dat het lawaai doorgaat>.',
  '[Anna Bakker] {vertelde} <dat zij bang was>.',
];
