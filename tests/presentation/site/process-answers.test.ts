import { describe, expect, test } from "vitest";
import { findAnswers } from "../../../src/domain/search/answers.ts";
import { processAnswers } from "../../../src/presentation/site/process-answers.ts";

/** What people type about how things go, with the question it names; null for what names none of them. */
const everyday: readonly (readonly [typed: string, id: string | null])[] = [
  ["kosten", "costs"],
  ["wat kost een hospice", "costs"],
  ["Wie betaalt dat?", "costs"],
  ["vergoedt de verzekering het", "costs"],
  ["geld", "costs"],
  ["jild", "costs"],
  ["eigen bijdrage", "ownContribution"],
  ["dagprijs", "ownContribution"],
  ["indicatie", "indication"],
  ["hoe moet ik een indicatie aanvragen", "indication"],
  ["terminaliteitsverklaring", "declaration"],
  ["terminaal", "terminal"],
  ["uitbehandeld", "terminal"],
  ["levensverwachting", "expectancy"],
  ["nacht", "night"],
  ["'s nachts", "night"],
  ["24 uurs zorg", "night"],
  ["wachtlijst", "waitingList"],
  ["wachttijd", "waitingList"],
  ["is er een bed vrij", "freeBed"],
  ["aanmelden", "applying"],
  ["oanmelde", "applying"],
  ["mag ik zelf bellen", "callYourself"],
  ["welke papieren", "papers"],
  ["na het overlijden", "afterDeath"],
  ["rouw", "afterDeath"],
  ["dood", "afterDeath"],
  ["huisartsenpost", "urgentDoctor"],
  ["'s nachts een huisarts", "urgentDoctor"],
  ["thuiszorg", "home"],
  ["morfine thuis", "home"],
  ["mantelzorg", "carer"],
  ["hij knapt op", "longer"],
  ["wie vraagt een plek aan", "firstCall"],
  ["wie moet ik bellen", "firstCall"],
  ["het hospice is vol", "callYourself"],
  ["wat gebeurt er vannacht", "urgentDoctor"],
  ["moeder wil thuis sterven", "home"],
  ["rouwgroep", "afterDeath"],
  ["mag de hond mee", "stay"],
  ["kunnen wij blijven slapen", "stay"],
  ["hoe lang mag je in een hospice blijven", "howLong"],
  ["overplaatsing vanuit het ziekenhuis", "papers"],
  ["vrijwilliger worden", "volunteer"],
  ["niet reanimeren", "planning"],
  ["palliatief", "palliative"],
  ["hospices vergelijken", "compare"],
  ["wijziging doorgeven", "change"],
  ["kaart op onze website", "ownSite"],
  ["vergaderdata", "meetings"],
  ["bestuur", "board"],
  ["tracheostoma", null],
  ["hospice Sneek", null],
  ["zuurstof", null],
  ["tuin", null],
  ["", null],
];

describe("a question about how things go", () => {
  test.each(everyday)("is recognised in what people type: %j is %j", (typed, id) => {
    expect(findAnswers(typed, processAnswers)[0]?.answer.id ?? null).toBe(id);
  });

  test("is named by each of its words, and by no word of another", () => {
    for (const { id, words } of processAnswers)
      for (const word of words) expect(findAnswers(word, processAnswers)[0]?.answer.id, word).toBe(id);
  });
});
