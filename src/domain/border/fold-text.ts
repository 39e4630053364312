/** Lower case without accents, so that Súdwest and sudwest are the same word. */
export function foldText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("’", "'");
}

/** A letter alone is what is left of a word ('s, 't, 'n), and would find every word that begins with it. */
export function isLetter(word: string): boolean {
  return /^\p{L}$/u.test(word);
}
