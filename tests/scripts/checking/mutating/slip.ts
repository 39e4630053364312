import fc from "fast-check";

/** What an editor, an editor's program or a disk does to a file, at a place from 0 (its begin) to 1 (its end). */
export interface Slip {
  kind: (typeof KINDS)[number];
  at: number;
  typed: string;
}

/** One file of the content, and what happens to it. */
export interface Mutant extends Slip {
  file: string;
}

const KINDS = [
  "type",
  "lose",
  "lose a word",
  "repeat a word",
  "lose a line",
  "repeat a line",
  "swap two lines",
  "indent a line",
  "outdent a line",
  "replace a value",
  "lose a field",
  "break off",
  "empty",
  "line ends of Windows",
  "bytes of another alphabet",
  "a mark before all",
] as const;

/** What slips from the keyboard, and what somebody who does not know the file would type as a value. */
const TYPED = [
  ...["<", ">", "{", "}", "'", '"', "[", "]", "(", ")", ":", ",", "\t", "#", "**", "|", "&", "*", "!", "@", "%", "`"],
  ...["\u200b", "\u0007", "\u0000", "\u2028", "\ud83d\ude42", "  ", "\n", "-", "é", "\\", "$", "---\n", "<5", "</p>"],
  ...["{x}", "{1 +}", "<Foo />", "<script>", "<!--", "[a](b)", "![]()", "<<<<<<< HEAD\n", "import x from 'y'\n"],
  ...[
    "null",
    "~",
    "ja",
    "true",
    "0",
    "-1",
    "1e9",
    ".inf",
    "2026-13-45",
    "12.5",
    "''",
    "[]",
    "{}",
    "- -",
    "*a",
    "<<: 1",
  ],
  ...["constructor", "__proto__", "toString", "javascript:alert(1)", "http://", "//", "?", "x".repeat(5000)],
] as const;

/** Places that a file is divided in. */
const FINEST = 1_000_000;

const anySlip: fc.Arbitrary<Slip> = fc.record({
  kind: fc.noBias(fc.constantFrom(...KINDS)),
  at: fc.noBias(fc.nat({ max: FINEST - 1 })).map((part) => part / FINEST),
  typed: fc.noBias(fc.constantFrom(...TYPED)),
});

/** As many mutants of these files, the same for a seed on any machine; each file has its turn before one has its second. */
export function sampleMutants(files: readonly string[], count: number, seed: number): Mutant[] {
  const slips = fc.sample(anySlip, { numRuns: count, seed });
  const [orders = []] = fc.sample(
    fc.shuffledSubarray([...files], { minLength: files.length, maxLength: files.length }),
    { numRuns: 1, seed },
  );
  return slips.map((slip, index) => ({ ...slip, file: orders[index % orders.length]! }));
}

/** The bytes of a file after the slip. */
export function mutate(text: string, { kind, at, typed }: Slip): Buffer {
  if (kind === "bytes of another alphabet") return Buffer.from(insert(text, at, "é"), "latin1");
  return Buffer.from(changes[kind](text, at, typed), "utf8");
}

type Change = (text: string, at: number, typed: string) => string;

function insert(text: string, at: number, typed: string): string {
  const place = Math.floor(at * text.length);
  return text.slice(0, place) + typed + text.slice(place);
}

/** Changes the line at the place, and the one below it. */
function changeLines(change: (own: string, next: string) => string[]): Change {
  return (text, at) => {
    const lines = text.split("\n");
    const line = Math.floor(at * Math.max(lines.length - 1, 1));
    const [own = "", next = ""] = lines.slice(line, line + 2);
    return lines.toSpliced(line, 2, ...change(own, next)).join("\n");
  };
}

/** Changes the first word after the place. */
function changeWord(change: (word: string) => string): Change {
  return (text, at) => {
    const place = Math.floor(at * text.length);
    return text.slice(0, place) + text.slice(place).replace(/[\p{L}\d_-]+/u, change);
  };
}

/** Changes the first field after the place that has its value on its own line; of a table, a cell. */
function changeField(change: (key: string, typed: string) => string): Change {
  return (text, at, typed) => {
    const place = Math.floor(at * text.length);
    const field = /^(\s*(?:- )?[a-z_0-9]+:) \S.*\n|(?<=,)[^,\n]*(?=,)/mu;
    return (
      text.slice(0, place) +
      text.slice(place).replace(field, (_, key: string | undefined) => (key === undefined ? typed : change(key, typed)))
    );
  };
}

const changes: Readonly<Record<Exclude<Slip["kind"], "bytes of another alphabet">, Change>> = {
  type: insert,
  lose: (text, at) => text.slice(0, Math.floor(at * text.length)) + text.slice(Math.floor(at * text.length) + 1),
  "lose a word": changeWord(() => ""),
  "repeat a word": changeWord((word) => `${word}${word}`),
  "lose a line": changeLines((_, next) => [next]),
  "repeat a line": changeLines((own, next) => [own, own, next]),
  "swap two lines": changeLines((own, next) => [next, own]),
  "indent a line": changeLines((own, next) => [`  ${own}`, next]),
  "outdent a line": changeLines((own, next) => [own.replace(/^ {1,2}/u, ""), next]),
  "replace a value": changeField((key, typed) => `${key} ${typed}\n`),
  "lose a field": changeField(() => ""),
  "break off": (text, at) => text.slice(0, Math.floor(at * text.length)),
  empty: () => "",
  "line ends of Windows": (text) => text.replaceAll("\n", "\r\n"),
  "a mark before all": (text) => `\ufeff${text}`,
};
