// A role as the article words it → the body it belongs to.

/** "mayor of Pell" → "Pell"; "White House spokesperson" → "White House"; "senator" → null. */
export function affiliationOf(role: string): string | null {
  const after = /\b(?:of|for|at|with|from|in)\s+(?:the\s+)?(\p{Lu}[^,;]*)$/u.exec(role);
  if (after?.[1]) return after[1].trim();
  const before =
    /^(?:(?:former|then|acting|deputy|senior|chief)\s+)*((?:\p{Lu}[\p{L}\p{N}.&'’-]*\s+)+)(?=\p{Ll})/u.exec(
      role,
    );
  return before?.[1]?.trim() ?? null;
}
