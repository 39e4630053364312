const explainedOnPage = new WeakMap<Request, Set<string>>();

/** True the first time a word is asked for while one page is made: there its explanation stands. */
export function explainHere(page: Request, termId: string): boolean {
  const explained = explainedOnPage.get(page) ?? new Set<string>();
  explainedOnPage.set(page, explained);
  if (explained.has(termId)) return false;
  explained.add(termId);
  return true;
}
