/** A page that answers a variant of the query: its id in the index and its score there. */
export interface Match {
  id: string;
  score: number;
}

/** Joins the answers to the variants of one query: a page counts by its best weighted score. Best first; ties by id. */
export function mergeMatches(answers: readonly { weight: number; matches: readonly Match[] }[]): Match[] {
  const best = new Map<string, number>();
  for (const { weight, matches } of answers) {
    for (const { id, score } of matches) best.set(id, Math.max(best.get(id) ?? 0, score * weight));
  }
  return [...best].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
}
