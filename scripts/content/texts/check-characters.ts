import type { BodyProblem } from "../../../src/domain/content/model-quotes/check-body.ts";

/** Characters nobody sees that change what a text means: controls, directions, zero widths. A soft hyphen may stay. */
const HIDDEN = /(?![\n\u00ad])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u;
const BROKEN = /\ufffd|Ã[\u0080-\u00bf]|â€[™œ“”˜]/u;

/** Not the letters of nearly every file: to look for one takes a fraction of looking each letter up by its kind. */
const UNCOMMON = /[^\n\t\x20-\x7e\xa0-\xc2\xc4-\xff]/u;

/** Lines of a file with characters that are unseen or broken. A tab is told where it matters. */
export function checkCharacters(text: string): BodyProblem[] {
  const isStrange = UNCOMMON.test(text) && (HIDDEN.test(text.replaceAll("\t", " ")) || BROKEN.test(text));
  if (!isStrange && !WRITTEN_OUT.test(text)) return [];
  return text.split("\n").flatMap((source, index) => {
    const line = index + 1;
    const plain = writeOut(source.replaceAll("\t", " "));
    const hidden = HIDDEN.exec(plain)?.[0];
    if (hidden !== undefined)
      return [
        {
          line,
          found: `een onzichtbaar teken (${nameCharacter(hidden)})`,
          expected: "tekst zonder onzichtbare tekens; typ de regel opnieuw",
        },
      ];
    const broken = BROKEN.exec(plain)?.[0];
    return broken === undefined
      ? []
      : [
          {
            line,
            found: `een kapot teken ("${broken}")`,
            expected: "letters zoals ë en é; sla het bestand op als UTF-8",
          },
        ];
  });
}

const NAMED: Readonly<Record<string, string>> = { zwnj: "\u200c", zwj: "\u200d", lrm: "\u200e", rlm: "\u200f" };

const WRITTEN_OUT = /&(?:#(\d{1,6})|#[xX]([\da-fA-F]{1,5})|(zwn?j|[lr]rm));/u;

/** Codes such as &#8203; become what they stand for. */
function writeOut(text: string): string {
  return text.replaceAll(
    new RegExp(WRITTEN_OUT, "gu"),
    (whole: string, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? "0", 16) : Number(decimal);
      return String.fromCodePoint(code);
    },
  );
}

function nameCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The first line where git left two versions of the same lines; undefined when there is none. */
export function findConflict(text: string): number | undefined {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => /^<{7}(?: |$)/u.test(line));
  const other = at < 0 ? lines.findIndex((line) => /^>{7}(?: |$)/u.test(line)) : at;
  return other < 0 ? undefined : other + 1;
}
