import { expect, test } from "vitest";
import { sayRecordFault } from "../../../src/presentation/directory/say-record-fault.ts";
import { formChoices } from "../../../src/words/redactie-formulieren.ts";
import { statusNames } from "../../../src/words/sociale-kaart.ts";

const words = {
  nameTerm: (id: string) => id,
  sayValue: (_: string, value: string) => ({ ...formChoices.publication, ...statusNames })[value] ?? value,
};
const { publication, confidence } = formChoices;

test.each([
  ["een plaats bij publication: published", `een plaats bij publicatie: ${publication.published}`],
  [
    "geen bedden bij status: planned; zet het onder capacity.planned",
    `geen bedden bij status: ${statusNames.planned}; zet het onder capaciteit`,
  ],
  ["een leeftijd op of boven minimum_age", "een leeftijd op of boven opname: leeftijd vanaf"],
  ["de dag, want checked.on is ingevuld", "de dag, want controle: gecontroleerd op is ingevuld"],
  ["high of medium", `${confidence.high} of ${confidence.medium}`],
  ["een van: planned, closed (planned is nog niet open)", `een van: ${statusNames.planned}, ${statusNames.closed}`],
  [
    "een postcode in Assen (GM0106), volgens content/geo/postcode4.csv",
    "een postcode in Assen (GM0106), volgens content/geo/postcode4.csv",
  ],
  ["een webadres zoals https://www.voorbeeld.nl", "een webadres zoals https://www.voorbeeld.nl"],
  ["de dag van de controle", "de dag van de controle"],
])("%s is said as %s", (expected, said) => {
  const told = sayRecordFault("status", expected, words);
  if (expected.includes("capacity")) return expect(told.startsWith(said)).toBe(true);
  expect(told).toBe(said);
});
