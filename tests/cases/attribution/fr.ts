// French: [source], {cue}, <content>.

export const fr: readonly string[] = [
  '<« Le pont est sûr »>, {a déclaré} [la maire].',
  '<« Le pont est sûr »>, {a déclaré} [la maire Anne Petit].',
  '<« Le pont est sûr »>, {affirme} [Anne Petit].',
  '<« C’est faux »>, a-t-[il] {ajouté}.',
  '[Le ministre] {affirme} <que le pont est sûr>.',
  '[Le ministre] {a annoncé} <que la loi serait votée>.',
  '[Le ministre Paul Durand] {assure} <que « rien n’est décidé »>.',
  '{Selon} [le ministère], <la loi sera votée mardi>.',
  '<La loi sera votée mardi>, {selon} [le ministère].',
  '{D’après} [une étude], <les prix baissent>.',
  '[La police] {indique} <que deux hommes ont été arrêtés>.',
  '[Les habitants] {dénoncent} : <« Le bruit continue la nuit. »>',
  '<« Nous avons perdu »>, {reconnaît} [l’entraîneur].',
  '[Le rapport] {montre} <que les forêts reculent>.',
  '[La direction] {a confirmé} <que l’usine fermerait>.',
];
