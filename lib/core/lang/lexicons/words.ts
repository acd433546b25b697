// A list of words as a line of text → the words; phrases are parted by "|" instead.

export const words = (list: string): string[] => list.trim().split(/\s+/);
export const phrases = (list: string): string[] => list.split('|').map((phrase) => phrase.trim());
