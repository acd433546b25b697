// German: [source], {cue}, <content>.

export const de: readonly string[] = [
  '<„Die Brücke ist sicher“>, {sagte} [die Bürgermeisterin].',
  '<„Die Brücke ist sicher“>, {sagte} [Bürgermeisterin Anna Weber].',
  '[Anna Weber] {sagte}: <„Die Brücke ist sicher.“>',
  '<»Wir haben verloren«>, {sagte} [der Trainer].',
  '[Der Minister] {sagte}, <dass die Brücke sicher sei>.',
  '[Der Minister] {sagte}, <die Brücke sei sicher>.',
  '[Die Polizei] {teilte} mit, <dass ein Mann festgenommen wurde>.',
  '[Die Behörde] {hat bestätigt}, <dass der Fluss steigt>.',
  '{Laut} [Polizei] <wurde niemand verletzt>.',
  '{Nach} [Angaben der Polizei] <wurde niemand verletzt>.',
  '<Der Vorfall ereignete sich> {nach} [Angaben der Feuerwehr] <am Morgen>.',
  '[Medienberichten] {zufolge} <ist der Vertrag geplatzt>.',
  'Wie [die Polizei] {mitteilte}, <wurde niemand verletzt>.',
  '<Die Lage sei ernst>, {sagte} [der Sprecher].',
  '<Die Lage sei ernst>, {so} [der Sprecher].',
  '[Die Gewerkschaft] {forderte}, <dass die Löhne steigen>.',
  '[Das Ministerium] {erklärte}, <es habe keine Hinweise gegeben>.',
];
