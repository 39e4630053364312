/** What the text below the front matter may hold: Markdown and the few components that pages pass in. */

export const bodyComponents = ["Begrip", "Noot"] as const;

export interface BodyProblem {
  /** Line within the body, from 1. */
  readonly line: number;
  readonly found: string;
  readonly expected: string;
  readonly message: string;
}

function bodyProblem(line: number, found: string, expected: string): BodyProblem {
  return { line, found, expected, message: `gevonden ${found}, verwacht ${expected}` };
}

function checkTags(text: string, line: number): BodyProblem[] {
  const allowed = bodyComponents.map((name) => `<${name}>`).join(" of ");
  return [...text.matchAll(/<(\/?)([A-Za-z!][\w.-]*)/g)]
    .filter((match) => !(bodyComponents as readonly string[]).includes(match[2] ?? ""))
    .map((match) => bodyProblem(line, `"${match[0]}"`, `gewone Markdown, of alleen ${allowed}`));
}

function checkTermIds(text: string, line: number, termIds: ReadonlySet<string>): BodyProblem[] {
  return [...text.matchAll(/<Begrip\b([^>]*)>/g)].flatMap((match) => {
    const id = /^\s+id="([^"]+)"\s*$/.exec(match[1] ?? "")?.[1];
    if (id === undefined) return [bodyProblem(line, `"${match[0]}"`, '<Begrip id="..."> met alleen een id tussen aanhalingstekens')];
    if (termIds.has(id)) return [];
    return [bodyProblem(line, `begrip "${id}"`, "een id die in content/begrippen.yaml staat")];
  });
}

function checkLine(text: string, line: number, termIds: ReadonlySet<string>): BodyProblem[] {
  const problems = [...checkTags(text, line), ...checkTermIds(text, line, termIds)];
  if (/^\s*(import|export)\s/.test(text)) {
    problems.push(bodyProblem(line, `"${text.trim().slice(0, 40)}"`, "tekst zonder import of export"));
  }
  if (/[{}]/.test(text)) problems.push(bodyProblem(line, "een accolade", "tekst zonder accolades; die zijn code in MDX"));
  if (/^#\s/.test(text)) problems.push(bodyProblem(line, "een kop met één hekje", "koppen vanaf ##; de titel is de enige hoofdkop"));
  return problems;
}

/** All problems of a body, in order of lines. `termIds` are the ids of the glossary. */
export function checkBody(body: string, termIds: ReadonlySet<string>): BodyProblem[] {
  return body.split("\n").flatMap((text, index) => checkLine(text, index + 1, termIds));
}

/** Second-level headings of a body, in order. */
export function listHeadings(body: string): string[] {
  return [...body.matchAll(/^##\s+(.+?)\s*$/gm)].map((match) => match[1] ?? "");
}

/** Problems when a guide does not have exactly the expected headings, in order. */
export function checkHeadings(body: string, expected: readonly string[]): BodyProblem[] {
  const found = listHeadings(body);
  if (found.length === expected.length && found.every((heading, index) => heading === expected[index])) return [];
  return [bodyProblem(1, `de koppen ${found.join(" / ") || "(geen)"}`, `precies deze koppen, in deze volgorde: ${expected.join(" / ")}`)];
}
