import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readScenarioFile, readScenarioLink } from "../../src/domain/prognosis/scenario/read-scenario.ts";
import { encodeText } from "../../src/domain/prognosis/scenario/scenario-code.ts";
import { completeScenario } from "../../src/domain/prognosis/scenario/scenario.ts";
import { ScenarioError, writeScenarioQuery } from "../../src/domain/prognosis/scenario/write-scenario.ts";
import { loadFrozenModel } from "../domain/prognosis/frozen-model.ts";
import { anyHostileJson, anyHostileSearch, anyHostileText, listLongTexts } from "./any-hostile-text.ts";
import { holds, holdsForEach, orRefusal, tellSlowest } from "./hold-law.ts";

tellSlowest();

const model = loadFrozenModel();
const regions = [...model.regions.map(({ id }) => id), "alle"];
const honest = completeScenario(model, { region: regions[0]!, year: 2040, settings: { meanStayDays: 25 } });
const honestLink = `https://verzonnen.example/prognose/?${writeScenarioQuery(honest)}`;
const FIELDS = Object.keys(JSON.parse(JSON.stringify(honest)) as object);
/** In characters: with a link beside it as long as a text may be that is read at all. */
const LONGEST_AROUND = 29_000;

/** A link to what was accepted can be made again, and says the same. */
function expectRead(read: () => { scenario: typeof honest }): void {
  const found = orRefusal(read, ScenarioError);
  if (found === null) return;
  expect([...regions, found.scenario.region]).toContain(found.scenario.region);
  const again = readScenarioLink(model, `?${writeScenarioQuery(found.scenario)}`);
  expect(again.scenario).toEqual(found.scenario);
}

describe("a link to a scenario nobody made", () => {
  test("of hostile names and values is read or refused in words", () => {
    const names = ["scenario", "regio", "variant", "profiel", "jaar"];
    holds("link of a scenario", anyHostileSearch(names), (search) => {
      expectRead(() => readScenarioLink(model, `https://verzonnen.example/prognose/?${search}`));
    });
  });

  test("with hostile fields in it is read or refused in words", () => {
    const anyField = fc.tuple(
      fc.oneof(fc.constantFrom(...FIELDS, "__proto__", "constructor"), anyHostileText),
      fc.oneof(fc.jsonValue({ maxDepth: 3 }), anyHostileText, fc.constantFrom(-1, 1e308, 0.5, null, [], {})),
    );
    holds("fields of a scenario", fc.array(anyField, { maxLength: 5 }), (fields) => {
      // As text: a field may be called __proto__.
      const parts = [...Object.entries(honest), ...fields].map(([name, value]) =>
        value === undefined ? [] : [`${JSON.stringify(name)}:${JSON.stringify(value)}`],
      );
      const text = `{${parts.flat().join(",")}}`.toWellFormed();
      expectRead(() => readScenarioLink(model, `?scenario=${encodeText(text)}`));
      expectRead(() => readScenarioFile(model, text));
    });
  });

  test("of JSON that means nothing is refused in words", () => {
    holds("file of a scenario", anyHostileJson, (text) => {
      expectRead(() => readScenarioFile(model, text));
      expectRead(() => readScenarioLink(model, `?scenario=${encodeText(text.toWellFormed())}`));
    });
  });

  test("that was bent on the way says the same, or is refused in words", () => {
    const anyBend = fc.tuple(fc.nat({ max: honestLink.length }), anyHostileText, fc.nat({ max: 20 }));
    holds("bent link of a scenario", fc.array(anyBend, { minLength: 1, maxLength: 4 }), (bends) => {
      const bent = bends.reduce(
        (link, [at, text, gone]) => link.slice(0, at) + text + link.slice(at + gone),
        honestLink,
      );
      expectRead(() => readScenarioLink(model, bent));
    });
  });

  test("within a text of one long run of the same is as soon read", () => {
    for (const link of [honestLink, "?scenario=", "scenario=3D", ""])
      for (const write of [(text: string) => `${text} ${link}`, (text: string) => `${link}\n${text}`])
        holdsForEach("long text around a link", listLongTexts(LONGEST_AROUND).map(write), (text) =>
          expectRead(() => readScenarioLink(model, text)),
        );
  });
});
