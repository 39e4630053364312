import { expect, test } from "vitest";
import { monthNames } from "../../../src/domain/border/dates.ts";
import { isKnownCount } from "../../../src/domain/directory/records/capacity.ts";
import { bedLabels, bedsRule, confirmedByHouse, undatedSource } from "../../../src/words/bedden.ts";
import { listFiles, readPages, readSiteFile } from "../built-site.ts";

/** Texts of the whole site: pages with what their scripts begin with and their words to copy, and the data beside them. */
const texts = [
  ...readPages().map(({ path, html, $ }) => ({
    path,
    said: [$("body").text(), ...Array.from(html.matchAll(/props="([^"]*)"/g), ([, props]) => props!)].join(" "),
  })),
  ...listFiles()
    .filter((file) => /^(data|feeds)\/.*\.(csv|json|atom|xml)$/.test(file))
    .map((path) => ({ path, said: readSiteFile(path) })),
];

const dated = String.raw`(?:(?:(\d{1,2})\s)?(${monthNames.join("|")})\s)?(\d{4})`;
const counts = new RegExp(
  String.raw`([\p{L} ]+: )?\d+[ \u00a0]bed(?:den)? \((?:${dated}|(${undatedSource})|(${confirmedByHouse}))\)`,
  "gu",
);

interface SaidCount {
  path: string;
  text: string;
  /** The word before it. */
  label: string;
  /** "2025-04"; undefined without a date. */
  asOf: string | undefined;
  isConfirmed: boolean;
}

const said: SaidCount[] = texts.flatMap(({ path, said: text }) =>
  [...text.matchAll(counts)].map(([whole, label = "", day, month, year, , confirmed]) => {
    return {
      path,
      text: whole,
      label: label.replace(/: $/, "").trimStart().toLowerCase(),
      asOf: toDate([day, month, year]),
      isConfirmed: confirmed !== undefined,
    };
  }),
);

type DateParts = [day: string | undefined, month: string | undefined, year: string | undefined];

/** "2025-04" of april 2025; undefined without a year. */
function toDate([day, month, year]: DateParts): string | undefined {
  if (year === undefined) return undefined;
  const parts = [year, month && String(monthNames.indexOf(month) + 1), day];
  return parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, "0")])).join("-");
}

const calls = (count: SaidCount, label: string) => count.label.endsWith(label);

/** As every page says it where it is printed. */
const builtOn = toDate(
  /stand van\s(\d+)\s(\p{L}+)\s(\d{4})/u.exec(readSiteFile("prognose/index.html"))!.slice(1) as DateParts,
)!;

test("wherever a count of beds stands with its source, one word says what kind of count it is", () => {
  const labels = Object.values(bedLabels);
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((count) => !labels.some((label) => calls(count, label)))).toEqual([]);
});

test("only a count of at most three years or a confirmed one is called known now, and only another last known", () => {
  const wrong = said.filter((count) => {
    const isKnown = isKnownCount(count.asOf, { builtOn, isConfirmed: count.isConfirmed });
    return calls(count, bedLabels.known) ? !isKnown : calls(count, bedLabels.lastKnown) && isKnown;
  });
  expect(wrong).toEqual([]);
});

test("no source is called old by a word without its rule, and a page that tells what was last known tells the rule of that", () => {
  expect(
    texts.filter(({ said: text }) => /\boude bron(?:, [\w ]*\d{4}|\s*$)/im.test(text)).map(({ path }) => path),
  ).toEqual([]);
  const untold = readPages().flatMap(({ path, $ }) => {
    const main = $("main").text().toLowerCase();
    const tells = main.includes(bedsRule.toLowerCase()) || /ouder dan (3|drie) jaar/.test(main);
    return main.includes(bedLabels.lastKnown) && !tells ? [path] : [];
  });
  expect(untold).toEqual([]);
});
