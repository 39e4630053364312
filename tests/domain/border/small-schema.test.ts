import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod/mini";
import * as small from "../../../src/domain/border/small-schema.ts";

/** One schema written with either library: `z` stands for both, as their names are the same. */
function write(library: typeof small) {
  const { string, int, number, boolean, literal, optional, nullable, array, record, strictObject } = library;
  const { regex, maxLength, gte, lte, refine, discriminatedUnion, enum: oneOf } = library;
  const key = string("a key").check(regex(/^[a-z]+$/, "letters"), maxLength(3, "three letters"));
  const share = number({ error: "a number" }).check(gte(0, "from 0"), lte(1, "to 1"));
  return strictObject(
    {
      version: literal(2, "version 2"),
      year: int("a year").check(gte(2000, "from 2000"), lte(2100, "to 2100")),
      kept: boolean("yes or no"),
      rule: optional(oneOf(["a", "b"], "a or b")),
      note: nullable(string("a text").check(maxLength(4, "short"))),
      shares: optional(record(key, share, "by key")),
      rows: optional(
        array(strictObject({ id: key, guests: optional(share) }, "a row"), "rows").check(
          maxLength(2, "two rows"),
          refine(
            (all: readonly { id: unknown }[]) => new Set(all.map(({ id }) => id)).size === all.length,
            "once each",
          ),
        ),
      ),
      change: optional(
        discriminatedUnion(
          "kind",
          [
            strictObject({ kind: literal("close"), id: key }, "fields"),
            strictObject({ kind: literal("size"), id: key, beds: share }, "fields"),
          ],
          "a change",
        ),
      ),
    },
    "all of it",
  );
}

const ours = write(small);
const theirs = write(z as unknown as typeof small);

const leaf = fc.oneof(
  fc.constantFrom(null, true, 2, 2024, 0.5, -1, 1e300, Number.NaN, "ab", "abc", "abcd", "A", "close", "size", "a", ""),
  fc.jsonValue({ maxDepth: 2 }),
);
const named = fc.dictionary(fc.constantFrom("ab", "abcd", "C", "constructor", "toString", "__proto__"), leaf);
const row = fc.record({ id: leaf, guests: leaf, extra: leaf }, { requiredKeys: [] });
const good = {
  version: fc.constant(2),
  year: fc.integer({ min: 2000, max: 2100 }),
  kept: fc.boolean(),
  note: fc.constantFrom(null, "kort"),
};
const maybe = <T>(value: fc.Arbitrary<T>) => fc.oneof({ weight: 4, arbitrary: value }, leaf);
const anything = fc.oneof(
  { weight: 1, arbitrary: fc.jsonValue() },
  {
    weight: 9,
    arbitrary: fc.record(
      {
        version: maybe(good.version),
        year: maybe(good.year),
        kept: maybe(good.kept),
        note: maybe(good.note),
        rule: maybe(fc.constantFrom("a", "b", "c")),
        shares: maybe(named),
        rows: maybe(fc.array(row, { maxLength: 3 })),
        change: maybe(fc.record({ kind: leaf, id: leaf, beds: leaf }, { requiredKeys: [] })),
        unknown: leaf,
      },
      { requiredKeys: ["version", "year", "kept", "note"] },
    ),
  },
);

type Found = { path: readonly PropertyKey[]; message: string; keys?: string[] };
const place = ({ path }: Found) => path.join(".");
const word = (issue: Found) => `${place(issue)}: ${issue.message} ${(issue.keys ?? []).join()}`;
const isWithin = (inner: Found, outer: Found) =>
  `${place(inner)}.`.startsWith(place(outer) === "" ? "" : `${place(outer)}.`);

test("the small reader lets through what the schema library lets through, and names its faults where that library does", () => {
  fc.assert(
    fc.property(anything, (value) => {
      const [mine, reference] = [ours.safeParse(value), theirs.safeParse(value)];
      expect(mine.success).toBe(reference.success);
      if (mine.success && reference.success) expect(mine.data).toEqual(reference.data);
      if (mine.success || reference.success) return;
      const [told, known] = [mine.error.issues, reference.error.issues as Found[]];
      expect(known.map(word)).toEqual(expect.arrayContaining(told.map(word)));
      // Of a list that is too long, and of a value of the wrong kind, one fault is enough.
      for (const fault of known)
        expect(
          told.some((one) => isWithin(fault, one)),
          word(fault),
        ).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test("what is asked of a whole list is told once its rows are right", () => {
  const value = { version: 2, year: 2024, kept: true, note: null, rows: [{ id: "a" }, { id: "a" }] };
  const read = ours.safeParse(value);
  expect(read.success ? "" : read.error.issues.map(({ message }) => message)).toEqual(["once each"]);
});
