/** A text as a sentence: it ends with one full stop, or with the mark that already closes it, inside a bracket or quote too. */
export function endSentence(text: string): string {
  const bare = text.trimEnd();
  return /[.!?…][)\]”’"']*$/u.test(bare) ? bare : `${bare}.`;
}
