import { estimateTextWidth } from "./chart-frame.ts";

/** Text in lines that fit a width, broken at spaces; a word that is too long alone is cut. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const most = Math.max(1, Math.floor(width / estimateTextWidth("n", fontSize)));
  const words = text.split(/\s+/u).flatMap((word) => cutWord(word, most));
  return words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

function cutWord(word: string, most: number): string[] {
  const signs = [...word];
  return Array.from({ length: Math.ceil(signs.length / most) }, (_, index) =>
    signs.slice(index * most, (index + 1) * most).join(""),
  );
}
