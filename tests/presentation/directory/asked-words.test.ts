import { describe, expect, test } from "vitest";
import { listQuestionsToAsk, sayAsked } from "../../../src/presentation/directory/choice/asked-words.ts";
import { sayOpenWishes } from "../../../src/presentation/directory/choice/say-open-wishes.ts";
import { readAskedQuery, writeAskedQuery } from "../../../src/presentation/directory/choice/asked-query.ts";
import { listPlaceQuestions } from "../../../src/presentation/directory/choice/place-questions.ts";
import type { ListedHospice } from "../../../src/presentation/directory/listed-hospice.ts";
import { readAskedOfHouse, readHouseAnswers } from "../../../src/presentation/directory/choice/asked-house.ts";
import { URGENT_NEED_ID } from "../../../src/domain/directory/house/urgency.ts";
import { nothingAsked } from "../../../src/domain/directory/house/shortlist.ts";
import { cardWords, choiceWords } from "../../../src/words/keuze.ts";
import { claimNames, urgencyNames } from "../../../src/words/sociale-kaart.ts";

const words = {
  types: {},
  networks: {},
  terms: { als: "ALS", sonde: "Sonde", [URGENT_NEED_ID]: "Met spoed" },
  questions: { als: "Kunt u ALS?", sonde: "Kunt u een sonde?", [URGENT_NEED_ID]: "Kan het met spoed?" },
};
const house = (value?: "yes" | "no" | "on-consultation" | "unknown") => ({
  expertise: value ? { als: { value } } : {},
  facilities: {},
});
const [place, soon] = [listPlaceQuestions(""), listPlaceQuestions("spoed")];
const asked = { ...nothingAsked, needs: ["als", "sonde", "vreemd"], place: "Hier" };

describe("what was looked for", () => {
  test("becomes the questions to ask, for exactly the wishes that some house has not answered", () => {
    expect(listQuestionsToAsk([house("yes"), house()], asked, words)).toEqual([
      ...place,
      "Kunt u ALS?",
      "Kunt u een sonde?",
    ]);
    expect(listQuestionsToAsk([house("yes"), house("no")], asked, words)).toEqual([...place, "Kunt u een sonde?"]);
    expect(listQuestionsToAsk([house("on-consultation")], { ...nothingAsked, needs: ["als"] }, words)).toHaveLength(3);
    expect(listQuestionsToAsk([house()], nothingAsked, words)).toEqual(place);
  });

  test("stands at each house as what is still to be asked there, and not where the house has told", () => {
    const open = (wishes: string) => cardWords.openWishes({ wishes });
    expect(sayOpenWishes(house("yes"), asked, words)).toBe(open("Sonde"));
    for (const value of ["unknown", undefined] as const)
      expect(sayOpenWishes(house(value), { ...asked, urgency: "spoed" }, words)).toBe(open("ALS, Sonde, Met spoed"));
    for (const value of ["yes", "no", "on-consultation"] as const)
      expect(sayOpenWishes(house(value), { ...nothingAsked, needs: ["als"] }, words)).toBeNull();
  });

  test("is named with the place as it was understood, and not at all when nothing was", () => {
    expect(sayAsked({ ...asked, from: null }, words)).toBe("ALS, Sonde, rond Hier");
    const from = { label: "Hier (Daar)", kind: "town", latitude: 53, longitude: 6 } as const;
    expect(sayAsked({ ...asked, needs: [], from }, words)).toBe("rond Hier (Daar)");
    expect(sayAsked({ ...nothingAsked, from: null }, words)).toBeNull();
    const unknown = choiceWords.unknownPlace({ place: "Hierr" });
    expect(sayAsked({ ...nothingAsked, place: "Hierr", from: null, isPlaceUnknown: true }, words)).toBe(unknown);
    expect(readAskedOfHouse("?plaats=Hierr", { ...words, claims: {}, marks: {} }, null, true)?.lookedFor).toBe(unknown);
  });

  test("is read from the address of the directory, and how soon it is travels along", () => {
    expect(readAskedQuery("?nodig=als&nodig=sonde&plaats=Enschede&wanneer=week")).toEqual({
      needs: ["als", "sonde"],
      place: "Enschede",
      urgency: "week",
    });
    const inHaste = readAskedQuery("?nodig=als&wanneer=spoed");
    expect(writeAskedQuery(inHaste)).toBe("?nodig=als&wanneer=spoed");
    expect(sayAsked({ ...inHaste, from: null }, words)).toBe(`ALS, ${urgencyNames.spoed}`);
    expect(listQuestionsToAsk([house()], inHaste, words)).toEqual([...soon, "Kunt u ALS?", "Kan het met spoed?"]);
  });
});

describe("what a visitor came to a house with", () => {
  const answers = { terms: words.terms, questions: words.questions, claims: {}, marks: {} };

  test("is nothing without wishes, place or haste in the address", () => {
    for (const search of ["", "?onzin=1", "?nodig=", "?nodig=vreemd"])
      expect(readAskedOfHouse(search, answers)).toBeNull();
  });

  test("is answered from what the list hands over, and a house that is not in it has said nothing", () => {
    const need = {
      id: "als",
      kind: "term",
      name: "ALS",
      group: "Ziekten",
      phrases: [],
      question: "Kunt u ALS?",
    } as const;
    const listed = { id: "huis", answers: { need: { als: "yes" } } } as unknown as ListedHospice;
    const data = { needs: [need, { ...need, id: "bth", kind: "type" as const }], hospices: [listed] };
    expect(readHouseAnswers(data, "huis")).toEqual({
      terms: { als: "ALS" },
      questions: { als: "Kunt u ALS?" },
      claims: { als: "yes" },
      marks: {},
    });
    const marked = { ...data, hospices: [{ ...listed, answerMarks: { als: "uit toen" } }] };
    expect(readHouseAnswers(marked, "huis").marks).toEqual({ als: "uit toen" });
    expect(readHouseAnswers(data, "ander").claims).toEqual({});
  });

  test("is named by the place as the list names it, not by another name that was typed", () => {
    const from = { label: "Sneek", kind: "town", latitude: 53, longitude: 5.7 } as const;
    const said = readAskedOfHouse("?nodig=als&plaats=Snits", answers, from)!;
    expect(said.lookedFor).toBe(sayAsked({ ...nothingAsked, needs: ["als"], place: "Snits", from }, words));
    expect(said.lookedFor).not.toContain("Snits");
    expect(said.back).toContain("Snits");
  });

  test("becomes the questions for exactly those wishes, what is known of them, and the way back with all of it", () => {
    const search = "?nodig=als&nodig=sonde&type=hch&plaats=Hier&wanneer=spoed";
    expect(readAskedOfHouse(search, answers)).toEqual({
      lookedFor: `ALS, Sonde, rond Hier, ${urgencyNames.spoed}`,
      known: null,
      questions: [...soon, "Kunt u ALS?", "Kunt u een sonde?", "Kan het met spoed?"],
      back: `/sociale-kaart/${search}`,
    });
    const told = readAskedOfHouse(search, {
      ...answers,
      claims: { als: "yes", sonde: "on-consultation" },
      marks: { als: "uit toen" },
    });
    expect(told?.questions).toEqual([...soon, "Kunt u een sonde?", "Kan het met spoed?"]);
    expect(told?.known?.toLowerCase()).toBe(
      `${claimNames.yes}: als (uit toen); ${claimNames["on-consultation"]}: sonde.`.toLowerCase(),
    );
  });
});
