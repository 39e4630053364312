import fc from "fast-check";
import { expect, test } from "vitest";
import { FACET_IDS } from "../../../src/domain/directory/finding/facets.ts";
import { indexHospiceWords } from "../../../src/domain/directory/finding/hospice-words.ts";
import { judge } from "../../../src/domain/directory/finding/match.ts";
import { applyQuery } from "../../../src/presentation/directory/applied-query.ts";
import { emptyQuery, listWishes, type DirectoryQuery } from "../../../src/presentation/directory/directory-query.ts";
import { listChips } from "../../../src/presentation/directory/list-chips.ts";
import { resultSentence } from "../../../src/presentation/directory/result-sentence.ts";
import { searchDirectory } from "../../../src/presentation/directory/search-directory.ts";
import { inventDirectory } from "../../fixtures/invent-directory.ts";

// Invented houses: none of these exists.
const data = inventDirectory(60);
indexHospiceWords(data.hospices);
const needIds = [...data.needs.filter(({ kind }) => kind === "term").map(({ id }) => id), "niet-gevraagd"];
const chosen = (ids: readonly string[], most: number) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength: most });

const state = fc.record({
  query: fc.record<Partial<DirectoryQuery>>({
    need: chosen(needIds, 3),
    region: chosen([...data.regions.map(({ id }) => id), "onzin"], 1),
    type: chosen(["bth", "hch", "pu", "zzz"], 1),
    distance: chosen(["10", "20", "30"], 1),
    text: fc.constantFrom("", "", "beuken", "xqzwvk"),
    place: fc.constantFrom("", "Ergens"),
    urgency: fc.constantFrom("" as const, "spoed" as const, "week" as const),
    sort: fc.constantFrom("match" as const, "distance" as const, "name" as const),
  }),
  isPlaceKnown: fc.boolean(),
});

test("the list, the numbers at the choices, the chips and the sentence count the same, in 300 states", () => {
  fc.assert(
    fc.property(state, ({ query: asked, isPlaceKnown }) => {
      const query = { ...emptyQuery, ...asked };
      const from = query.place !== "" && isPlaceKnown ? { latitude: 52.9, longitude: 6.4 } : null;
      const applied = applyQuery(query, data, from);
      const answer = searchDirectory(data, applied, from);
      const listed = answer.groups.flatMap(({ entries }) => entries);
      const shown = [...listed, ...answer.nearMisses];
      const sentence = resultSentence(answer, data.hospices.length, applied.text);

      expect(listed).toHaveLength(answer.count);
      expect(shown.map(({ number }) => number)).toEqual(shown.map((_, index) => index + 1));
      expect(new Set(shown.map(({ hospice }) => hospice.id)).size).toBe(shown.length);

      const number = /(\d+) (?:van de \d+ )?hospices?/u.exec(sentence)?.[1];
      if (answer.count > 0) expect(Number(number)).toBe(answer.count);
      else expect(sentence).toMatch(/^(?:Geen van|‘)/u);
      if (answer.told && answer.count > 0) {
        const { met, discussed, unknown } = answer.told;
        expect(met + discussed + unknown).toBe(answer.count);
      }

      // A choice of one at a time that is in use counts who says yes or wants to discuss it among those listed.
      for (const facet of FACET_IDS) {
        const [choice] = applied[facet];
        const option = answer.options[facet].find(({ id }) => id === choice);
        if (choice === undefined || option?.count === undefined) continue;
        const said = listed.filter(({ hospice, distanceKm }) =>
          ["meets", "on-consultation"].includes(judge(hospice, { facet, choice }, distanceKm ?? undefined)),
        );
        expect(option.count, `${facet} ${choice}`).toBe(said.length);
      }

      const chips = listChips(query, applied, data);
      const wishes =
        listWishes(applied).length - (query.urgency === "spoed" && !applied.need.includes("crisisopname") ? 1 : 0);
      const others = [applied.place, applied.urgency, applied.text].filter((value) => value !== "").length;
      expect(chips).toHaveLength(wishes + others);
      expect(chips.some(({ name }) => ["onzin", "zzz", "niet-gevraagd"].some((word) => name.includes(word)))).toBe(
        false,
      );
    }),
    { numRuns: 300 },
  );
});
