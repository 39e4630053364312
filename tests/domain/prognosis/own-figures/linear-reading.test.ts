import { describe, expect, it } from "vitest";
import { readDutchNumber } from "../../../../src/domain/border/dutch-number.ts";
import { findByName, suggestNames } from "../../../../src/domain/prognosis/own-figures/find-name.ts";
import { isUnknown } from "../../../../src/domain/prognosis/own-figures/form-cells.ts";
import { readMonth } from "../../../../src/domain/prognosis/own-figures/month-rows.ts";
import { arrangeTable, splitTable } from "../../../../src/domain/prognosis/own-figures/pasted-table.ts";
import { withoutBrackets } from "../../../../src/domain/prognosis/own-figures/without-brackets.ts";
import { readFigure } from "../../../../src/islands/prognosis/places/read-figure.ts";
import { readSaved } from "../../../../src/islands/prognosis/scenarios/saved-scenarios.ts";

const SIZE = 20_000;
/** Sixteen times the text is sixteen times the work; what is quadratic asks 256 times as much. */
const TIMES = 16;
const MOST_GROWTH = 100;

const sites = [
  { id: "a", name: "Hospice Het Verzonnen Huis" },
  { id: "b", name: "Gasthuis Elders" },
];
const columns = [
  { key: "a", names: ["opnames"] },
  { key: "b", names: ["jaar"] },
] as const;

/** Shortest of a few turns, so that a pause of the machine does not count. */
function measure(work: () => unknown): number {
  return Math.min(
    ...Array.from({ length: 5 }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

const filler: [string, (length: number) => string][] = [
  ["spaces inside a cell", (length) => `a${" ".repeat(length)}b`],
  ["spaces at the ends", (length) => " ".repeat(length)],
  ["hard spaces and a sign", (length) => `1${"\u00A0".repeat(length)}x`],
  ["brackets that open", (length) => "(".repeat(length)],
  ["figures and points", (length) => "1.".repeat(length / 2)],
  ["dashes", (length) => `${"-".repeat(length)}x`],
  ["words of a heading", (length) => `${"aantal".repeat(length / 6)}x`],
  ["quotes", (length) => '"'.repeat(length - 1)],
];
const readers: [string, (text: string) => unknown][] = [
  ["a table", (text) => arrangeTable(splitTable(`opnames\tjaar\n${text}\t${text}`), columns)],
  ["a heading", (text) => arrangeTable(splitTable(`opnames\tjaar\t${text}\n1\t2`), columns)],
  ["a number", readDutchNumber],
  ["a name", (text) => [findByName(sites, text), suggestNames(sites, text)]],
  ["a share", readFigure],
  ["a month", readMonth],
  ["an unknown figure", isUnknown],
  ["brackets", withoutBrackets],
];

describe("text that somebody pastes", () => {
  for (const [what, fill] of filler) {
    it.each(readers)(`costs no more than its length: ${what}, read as %s`, (_reader, read) => {
      const [short, long] = [fill(SIZE), fill(SIZE * TIMES)];
      // A thousandth of a second is the noise of a clock.
      expect(
        measure(() => read(long)) /
          Math.max(
            1,
            measure(() => read(short)),
          ),
      ).toBeLessThan(MOST_GROWTH);
    });
  }
});

describe("a list of kept scenarios", () => {
  it("is cut before it is read: what lies far down is never looked at", () => {
    let looked = 0;
    const saved = Array.from({ length: 60_000 }, (_, index) => ({
      id: `s${index}`,
      name: `Scenario ${index}`,
      savedAt: "2026-01-01T00:00:00Z",
      scenario: {},
    }));
    const parse = JSON.parse;
    const watched = saved.map((one) =>
      Object.defineProperty({ ...one }, "id", { get: () => ((looked += 1), one.id), enumerable: true }),
    );
    JSON.parse = () => ({ version: 1, scenarios: watched }) as unknown;
    try {
      const found = readSaved("kept");
      expect(found).toHaveLength(30);
      expect(found[29]!.id).toBe("s29");
      expect(looked).toBeLessThan(1000);
    } finally {
      JSON.parse = parse;
    }
  });

  it("keeps the first of two with the same id, and looks past a few that are broken", () => {
    const one = { id: "a", name: "Een", savedAt: "2026-01-01T00:00:00Z", scenario: {} };
    const found = readSaved(
      JSON.stringify({ version: 1, scenarios: [null, one, { ...one, name: "Twee" }, { ...one, id: "b" }] }),
    );
    expect(found.map(({ id, name }) => [id, name])).toEqual([
      ["a", "Een"],
      ["b", "Een"],
    ]);
  });
});
