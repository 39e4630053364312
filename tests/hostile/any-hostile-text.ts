import fc from "fast-check";

/** Pieces that break what reads them carelessly: markup, patterns, keys of every object, escapes, marks that turn text around. */
const PIECES = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "javascript:alert(1)",
  "__proto__",
  "constructor",
  "toString",
  "%00",
  "%E0%A4%A",
  "%",
  "&",
  "=",
  "?",
  "#",
  "+",
  "\u0000",
  "\u202e",
  "\u200b",
  "\ufeff",
  "\u00a0",
  "\ud800",
  '=HYPERLINK("x")',
  "@SUM(1)",
  "-1+1",
  "\t",
  "\n",
  "\r",
  ";",
  '"',
  "'",
  "((((((((((a+)+)+",
  "{",
  "}",
  "[",
  "]",
  "null",
  "1e309",
  "NaN",
  "-0",
  "2024",
  "0,5",
  "hospice",
  "zwolle",
  "wens",
  "plaats",
  "huis",
  "scenario",
  "alle huizen",
  " ".repeat(500),
  "a".repeat(500),
  "(".repeat(200),
  "1".repeat(400),
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);

/** Text as nobody means it. */
export const anyHostileText = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));

/** The query of an address with hostile names and values, escaped or not. */
export const anyHostileSearch = (names: readonly string[]) =>
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...names), anyHostileText), anyHostileText, fc.boolean()), {
      maxLength: 8,
    })
    .map((pairs) =>
      pairs
        .map(([name, value, isEscaped]) => `${name}=${isEscaped ? encodeURIComponent(value.toWellFormed()) : value}`)
        .join("&"),
    );

/** JSON that is well formed and means nothing. */
export const anyHostileJson = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value)),
  fc.integer({ min: 1, max: 3000 }).map((depth) => "[".repeat(depth) + "]".repeat(depth)),
  fc
    .dictionary(fc.constantFrom("__proto__", "version", "regions", "scenarios", "constructor", "year"), fc.jsonValue())
    .map((value) => JSON.stringify(value)),
  anyHostileText,
);

/** What a pattern may read over and over when it comes in long runs. */
const LONG_UNITS = [
  ...[
    " ",
    "\t",
    "\u00a0",
    "\n",
    "> ",
    "- ",
    ": ",
    "a",
    "a ",
    "a-",
    "1",
    "1.",
    "1,",
    ",",
    ".",
    "-",
    "(",
    "[",
    "](",
    "*",
  ],
  ...[
    "_",
    "`",
    "|",
    "#",
    "<",
    "<a ",
    "&",
    "@",
    "a.b@",
    "https://",
    "vervalt ",
    " in plaats van ",
    '"',
    "\\",
    "\u20ac ",
  ],
];

/** Long runs of the same, alone and between other signs; `length` is theirs in characters. */
export const listLongTexts = (length = 10_000): string[] =>
  LONG_UNITS.flatMap((unit) =>
    [
      ["", ""],
      ["a", "x"],
      ["1", "!"],
    ].map(([before, after]) => `${before}${unit.repeat(length / unit.length)}${after}`),
  );
