import type { Answers, AskedField } from "./asked-field.ts";

/** Asks one line in the terminal; null when there is nobody to answer, or who answered went away. */
export type AskLine = (prompt: string) => Promise<string | null>;

/** What is missing or wrong in what was given by flags, in Dutch; or all answers. */
export type Asked = { answers: Answers; faults?: never } | { answers?: never; faults: readonly string[] };

/**
 * Goes through the questions of a kind: what was given by a flag is read, the rest is asked until it fits.
 * @param given texts by flag
 */
export async function askFields(
  fields: readonly AskedField[],
  given: ReadonlyMap<string, readonly string[]>,
  ask: AskLine,
): Promise<Asked> {
  const answers: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const field of fields) {
    const texts = given.get(field.flag);
    if (field.when && !field.when(answers)) {
      if (texts)
        faults.push(`--${field.flag}: gevonden "${texts.join(", ")}"; verwacht niets: dit hoort hier niet bij`);
      continue;
    }
    const outcome = texts ? readGiven(field, texts, answers) : await askField(field, answers, ask);
    if ("fault" in outcome) faults.push(outcome.fault);
    else if (outcome.value !== undefined) answers[field.flag] = outcome.value;
  }
  return faults.length > 0 ? { faults } : { answers };
}

type Outcome = { value: unknown } | { fault: string };

function readGiven(field: AskedField, texts: readonly string[], answers: Answers): Outcome {
  const { flag, atLeast } = field;
  if (atLeast === undefined && texts.length > 1)
    return { fault: `--${flag}: gevonden ${texts.length} antwoorden; verwacht één` };
  const values: unknown[] = [];
  for (const text of texts) {
    const { value, expected } = field.read(text.trim(), answers);
    if (expected !== undefined) return { fault: `--${flag}: gevonden "${text}"; verwacht ${expected}` };
    values.push(value);
  }
  if (atLeast === undefined) return { value: values[0] };
  return values.length < atLeast
    ? { fault: `--${flag}: gevonden ${values.length}; verwacht ten minste ${atLeast}, elk met een eigen --${flag}` }
    : { value: values };
}

async function askField(field: AskedField, answers: Answers, ask: AskLine): Promise<Outcome> {
  const { flag, question, help, isRequired, choices, atLeast } = field;
  const options = (choices?.(answers) ?? []).map(({ label }, index) => `  ${index + 1}. ${label}\n`).join("");
  const about = [help, isRequired ? undefined : "mag leeg"].filter(Boolean).join("; ");
  const prompt = `${question}${about === "" ? "" : ` (${about})`}${options === "" ? ": " : `:\n${options}> `}`;
  const values: unknown[] = [];
  for (let next = prompt; ;) {
    const text = await ask(next);
    if (text === null)
      return isRequired ? { fault: `--${flag}: gevonden niets; verwacht ${question}` } : { value: undefined };
    if (text.trim() === "") {
      if (atLeast !== undefined && values.length >= atLeast) return { value: values };
      if (!isRequired) return { value: undefined };
      next = `  Dit is nodig${atLeast === undefined ? "" : ` (nog ten minste ${atLeast - values.length})`}. ${question}: `;
      continue;
    }
    const { value, expected } = field.read(text.trim(), answers);
    if (expected !== undefined) next = `  Gevonden "${text.trim()}"; verwacht ${expected}. ${question}: `;
    else if (atLeast === undefined) return { value };
    else {
      values.push(value);
      next = `  ${values.length + 1}${values.length >= atLeast ? " (leeg: klaar)" : ""}: `;
    }
  }
}
