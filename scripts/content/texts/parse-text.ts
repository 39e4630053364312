import { mdxToMdast } from "satteri";
import type { BodyProblem } from "../../../src/domain/content/model-quotes/check-body.ts";
import type { TextNode } from "./text-node.ts";

/** A text with more faults than this is told its first ones. */
const MOST_ATTEMPTS = 40;

/**
 * Parses the body of a text with the parser of the build, so that the two cannot differ. The parser stops at the first
 * fault; what is wrong is blanked and the rest is parsed again, so that all faults of a text are told at once.
 */
export function parseText(body: string): { tree: TextNode; faults: BodyProblem[] } {
  const faults: BodyProblem[] = [];
  let text = body;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    try {
      return { tree: mdxToMdast(text, { features: { gfm: true } }) as TextNode, faults };
    } catch (error) {
      const fault = readFault(String(error instanceof Error ? error.message : error), text);
      // What is left of a line after its fault is often a fault by that alone.
      if (!faults.some(({ line }) => line === fault.problem.line)) faults.push(fault.problem);
      text = blank(text, fault);
    }
  }
  return { tree: { type: "root", children: [] }, faults };
}

interface SyntaxFault {
  problem: BodyProblem;
  /** What the next try leaves out: these characters of the line, or the whole line. */
  piece: string | null;
}

function readFault(message: string, text: string): SyntaxFault {
  const [, row = "1"] = /^(\d+):\d+:/u.exec(message) ?? [];
  const [, opened, openedAt] = /Expected a closing tag for `<([\w.-]*)>` \((\d+):/u.exec(message) ?? [];
  if (opened !== undefined) {
    const line = Number(openedAt);
    const tag = new RegExp(`<${opened}\\b[^>]*>?`, "u").exec(lineOf(text, line))?.[0] ?? null;
    return {
      problem: {
        line,
        found: `<${opened}> zonder einde`,
        expected: `</${opened}> op dezelfde regel, achter de woorden`,
      },
      piece: tag,
    };
  }
  const line = Number(row);
  const [, closed] = /Unexpected closing (?:tag|slash)[^`]*`(?:<\/)?([^`>]*)>?`/u.exec(message) ?? [];
  if (closed !== undefined)
    return {
      problem: {
        line,
        found: `</${closed}> zonder begin`,
        expected: `<${closed}> vóór de woorden, of geen </${closed}>`,
      },
      piece: `</${closed}>`,
    };
  const source = lineOf(text, line);
  const brace = /[{}]/u.exec(source)?.[0];
  if (/expression|brace/u.test(message) && brace !== undefined)
    return {
      problem: { line, found: "een accolade", expected: "tekst zonder accolades; die zijn code in MDX" },
      piece: null,
    };
  const loose = /<(?!\/?[A-Z])\S{0,12}/u.exec(source)?.[0];
  if (loose !== undefined)
    return {
      problem: { line, found: `"${loose}"`, expected: 'woorden, zoals "minder dan 5"; een < begint code in MDX' },
      piece: loose,
    };
  const tag = /<[^>]*>?/u.exec(source)?.[0] ?? source.trim().slice(0, 40);
  return {
    problem: { line, found: `"${tag}"`, expected: 'een teken van de site, zoals <Begrip id="...">, of gewone tekst' },
    piece: null,
  };
}

function lineOf(text: string, line: number): string {
  return text.split("\n")[line - 1] ?? "";
}

/** Leaves as many lines as there were, so that the faults after it keep theirs. */
function blank(text: string, { problem, piece }: SyntaxFault): string {
  return text
    .split("\n")
    .map((source, index) => {
      if (index !== problem.line - 1) return source;
      return piece === null || !source.includes(piece) ? "" : source.replace(piece, "x");
    })
    .join("\n");
}
