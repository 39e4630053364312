/** Names and values of an address as a mail program may leave it. */

/** What no name of a place, year, number or choice ends with: white space, and the end of a sentence, a quote or a bracket. */
const SIGNS_BEHIND = /[\s.,;:!?()[\]{}<>"'“”‘’«»*_-]+$/u;

/**
 * Reads escaped signs between the pairs, and leaves out the signs behind a value, escaped or not.
 * @param free names whose value a person typed, which keep every sign
 */
export function readPairs(search: string, free: readonly string[] = []): URLSearchParams {
  const given = new URLSearchParams(search.replace(/&(?:amp|#38|#x26);/gi, "&"));
  return new URLSearchParams(
    [...given].map(([name, value]) => [name, free.includes(name) ? value : value.replace(SIGNS_BEHIND, "")]),
  );
}
