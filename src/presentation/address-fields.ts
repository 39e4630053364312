/** One piece of state in the part of an address after the question mark. */
export interface AddressField<Value> {
  /** Dutch, because people read and share addresses. */
  parameter: string;
  /** The value of what is written, trimmed and cut; an address may hold anything, so what it does not know is none. */
  read: (written: readonly string[]) => Value;
  /** Empty when there is nothing to say. */
  write: (value: Value) => readonly string[];
}

/** A field for each piece of a state; addresses are written in this order. */
export type AddressFields<State> = { readonly [Key in keyof State]-?: AddressField<State[Key]> };

const LONGEST = 100;

/** Free text; empty for none. */
export function textField(parameter: string, maxLength = LONGEST): AddressField<string> {
  return {
    parameter,
    read: ([text = ""]) => text.slice(0, maxLength).trim(),
    write: (text) => (text.trim() === "" ? [] : [text.trim()]),
  };
}

/** Several texts, each once. */
export function textsField(parameter: string, maxCount: number, maxLength = LONGEST): AddressField<readonly string[]> {
  const one = textField(parameter, maxLength);
  return {
    parameter,
    read: (written) =>
      [...new Set(written.map((text) => one.read([text])).filter((text) => text !== ""))].slice(0, maxCount),
    write: (texts) => texts.flatMap(one.write),
  };
}

/** One of some choices, written as `wordOf` says; `none` when it is absent or another, and then nothing is written. */
export function choiceField<Choice, None = Choice>(
  parameter: string,
  choices: readonly Choice[],
  none: None,
  wordOf: (choice: Choice) => string = String,
): AddressField<Choice | None> {
  return {
    parameter,
    read: ([text = ""]) => choices.find((choice) => wordOf(choice) === text.trim()) ?? none,
    write: (value) => (value === none ? [] : [wordOf(value as Choice)]),
  };
}

/** The state in the part of an address from the question mark, or in its pairs; other parameters are left alone. */
export function readFields<State extends object>(
  search: string | URLSearchParams,
  fields: AddressFields<State>,
): State {
  const parameters = new URLSearchParams(search);
  return mapFields(fields, (key) => fields[key].read(parameters.getAll(fields[key].parameter)));
}

/** Writes a state as "?nodig=…&plaats=…", behind what `search` says already; empty when there is nothing to write. */
export function writeFields<State extends object>(state: State, fields: AddressFields<State>, search = ""): string {
  const parameters = new URLSearchParams(search);
  for (const key of Object.keys(fields) as (keyof State)[]) {
    const { parameter, write } = fields[key];
    for (const text of write(state[key])) parameters.append(parameter, text);
  }
  const written = parameters.toString();
  return written === "" ? "" : `?${written}`;
}

function mapFields<State extends object>(
  fields: AddressFields<State>,
  make: (key: keyof State) => State[keyof State],
): State {
  return Object.fromEntries((Object.keys(fields) as (keyof State)[]).map((key) => [key, make(key)])) as State;
}
