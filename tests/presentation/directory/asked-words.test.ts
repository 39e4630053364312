import { describe, expect, test } from "vitest";
import { listQuestionsToAsk, sayAsked } from "../../../src/presentation/directory/choice/asked-words.ts";
import { readAskedQuery } from "../../../src/presentation/directory/choice/asked-query.ts";
import { URGENT_NEED_ID } from "../../../src/presentation/directory/directory-query.ts";

const words = {
  types: {},
  networks: {},
  terms: { als: "ALS", sonde: "Sonde" },
  questions: { als: "Kunt u ALS?", sonde: "Kunt u een sonde?" },
};
const house = (value?: "yes" | "no" | "on-consultation" | "unknown") => ({
  expertise: value ? { als: { value } } : {},
  facilities: {},
});
const asked = { needs: ["als", "sonde", "vreemd"], place: "Hier" };

describe("what was looked for", () => {
  test("becomes the questions to ask, for exactly the wishes that some house has not answered", () => {
    expect(listQuestionsToAsk([house("yes"), house()], asked, words)).toEqual(["Kunt u ALS?", "Kunt u een sonde?"]);
    expect(listQuestionsToAsk([house("yes"), house("no")], asked, words)).toEqual(["Kunt u een sonde?"]);
    expect(listQuestionsToAsk([house("on-consultation")], { needs: ["als"], place: "" }, words)).toHaveLength(1);
    expect(listQuestionsToAsk([house()], { needs: [], place: "" }, words)).toEqual([]);
  });

  test("is named with the place as it was understood, and not at all when nothing was", () => {
    expect(sayAsked({ ...asked, from: null }, words)).toBe("ALS, Sonde, rond Hier");
    const from = { label: "Hier (Daar)", kind: "town", latitude: 53, longitude: 6 } as const;
    expect(sayAsked({ ...asked, needs: [], from }, words)).toBe("rond Hier (Daar)");
    expect(sayAsked({ needs: [], place: "", from: null }, words)).toBeNull();
  });

  test("is read from the address of the directory, haste included", () => {
    expect(readAskedQuery("?nodig=als&nodig=sonde&plaats=Enschede")).toEqual({
      needs: ["als", "sonde"],
      place: "Enschede",
    });
    expect(readAskedQuery("?wanneer=spoed").needs).toEqual([URGENT_NEED_ID]);
  });
});
