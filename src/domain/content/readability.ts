/**
 * Reading ease of Dutch text by Flesch-Douma: 206.8 - 0.77 x syllables per 100 words - 0.93 x words per sentence.
 * Higher is easier; about 60 is plain Dutch. A hint for editors on where to look, never a mark for a page.
 * Source: W.H. Douma, De leesbaarheid van landbouwbladen (1960), dbnl.org _taa014197701.
 */

const vowelGroups = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyáàâéèêíóòôúûäëïöü]/g;

/** Estimated syllables of one Dutch word: vowel groups, at least one. */
export function countSyllables(word: string): number {
  return Math.max(1, word.toLowerCase().match(vowelGroups)?.length ?? 0);
}

/** Running text of a Markdown body: no headings, marks, link addresses or component tags. */
export function stripMarkdown(body: string): string {
  return body
    .replace(/^#{1,6}\s.*$/gm, "")
    .replace(/<\/?[A-Z][^>]*>/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^\s*(?:[-*]|\d+\.)\s+/gm, "")
    .replace(/[*_`|]/g, "");
}

function listSentences(text: string): string[][] {
  return text
    .split(/[.!?:;]+(?=\s|$)|\n/)
    .map((sentence) => sentence.match(/[\p{L}\p{N}'’-]+/gu) ?? [])
    .filter((words) => words.length > 0);
}

/** Flesch-Douma score of a Markdown body; throws RangeError for a body without words. */
export function scoreReadability(body: string): number {
  const sentences = listSentences(stripMarkdown(body));
  const words = sentences.flat();
  if (words.length === 0) throw new RangeError("geen woorden om te tellen");
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 206.8 - 0.77 * ((100 * syllables) / words.length) - 0.93 * (words.length / sentences.length);
}
