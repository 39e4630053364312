/** Most typing errors that a word of this many letters may hold and still be taken for another. */
function mostErrors(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Number of letters to change, add, drop or swap with their neighbour to make one word of the other
 * (optimal string alignment distance); more than `most` is returned as `most + 1`.
 */
export function countErrors(first: string, second: string, most: number): number {
  if (Math.abs(first.length - second.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const differs = first[row - 1] === second[column - 1] ? 0 : 1;
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + differs);
      const isSwap =
        row > 1 && column > 1 && first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1];
      if (isSwap) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    if (Math.min(...current) > most) return most + 1;
    [beforeLast, last] = [last, current];
  }
  return Math.min(most + 1, last[second.length]!);
}

/**
 * The known word that a misspelled one was probably meant to be; null when it is known, begins a known word, or
 * resembles none. `known` is in order of preference: of words equally close the first wins.
 */
export function findClosestWord(word: string, known: readonly string[]): string | null {
  const limit = mostErrors(word.length);
  if (
    limit === 0 ||
    known.some(
      (candidate) =>
        candidate.startsWith(word) || (word.length > 6 && word.startsWith(candidate) && candidate.length > 5),
    )
  )
    return null;
  let closest: string | null = null;
  let fewest = limit + 1;
  for (const candidate of known) {
    const errors = countErrors(word, candidate, fewest - 1);
    if (errors < fewest) [closest, fewest] = [candidate, errors];
  }
  return closest;
}

/** The name out of a short list that was meant by one that is not in it; undefined when none is two letters away. */
export function findMeantName(name: string, known: readonly string[]): string | undefined {
  const most = name.length < 5 ? 1 : 2;
  const errors = known.map((candidate) => countErrors(name, candidate, most));
  const fewest = Math.min(...errors);
  return fewest > most ? undefined : known[errors.indexOf(fewest)];
}
