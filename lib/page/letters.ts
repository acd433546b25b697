// Text → its letters and digits alone, lower case: the same words compare equal whatever quotes, spaces or dashes are used.

export const toLetters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
