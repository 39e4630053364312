import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { formulas } from "../../../src/components/model-texts/formulas.ts";
import { formulaNames } from "../../../src/domain/content/model-text.ts";
import { readEntries } from "../../domain/content/read-entries.ts";

const text = readEntries("modelteksten").find(({ id }) => id === "verantwoording")!.body;
/** Elements of MathML that have a fixed number of children. */
const childCounts: Record<string, number> = { mfrac: 2, msub: 2, msup: 2, munder: 2 };
const read = (markup: string) => load(`<math>${markup}</math>`, { xml: { decodeEntities: false } });
/** What everybody knows, or the formula itself says. */
const plainLetters = new Set(["e", "i", "j", "t"]);

describe("the formulas", () => {
  it.each(formulaNames)("are whole MathML, with a reading: %s", (name) => {
    const { markup, reading } = formulas[name];
    const $ = read(markup);
    expect($.xml()).toBe(`<math>${markup}</math>`);
    for (const [tag, count] of Object.entries(childCounts)) {
      $(tag).each((_, element) => expect($(element).children().length, tag).toBe(count));
    }
    expect(reading.length).toBeGreaterThan(40);
  });

  it("use no letter that the text does not name", () => {
    const letters = formulaNames.flatMap((name) => {
      const $ = read(formulas[name].markup);
      return $("mi:not([mathvariant])")
        .toArray()
        .map((element) => $(element).text().replace("′", ""));
    });
    const unnamed = [...new Set(letters)].filter(
      (letter) => !plainLetters.has(letter) && !text.includes(`*${letter}*`) && !text.includes(`*${letter}′*`),
    );
    expect(unnamed).toEqual([]);
  });
});
