import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  SCENARIO_ORIGINS,
  markOrigin,
  quoteTitle,
  sayOrigin,
  sayScenarios,
  type OriginFacts,
} from "../../src/presentation/prognosis/scenarios/say-origin.ts";

const standard = { year: 2040, guests: "473", beds: "34" };
const facts: OriginFacts = { origin: "link", isEdited: false, changes: 1, usesOwnFigures: false };

describe("what is said before the figures of a scenario", () => {
  it("says that a link is a link, what differs and what the standard is", () => {
    expect(sayOrigin(facts, standard)).toBe(
      "Dit is een scenario uit een link, niet de uitkomst van Ligare: 1 aanname is anders. Standaard zijn het in 2040 ongeveer 473 gasten per jaar en 34\u00a0bedden.",
    );
    expect(sayOrigin({ ...facts, isEdited: true, changes: 3 }, null)).toBe(
      "Dit is een scenario uit een link, door u veranderd, niet de uitkomst van Ligare: 3 aannames zijn anders.",
    );
    expect(sayOrigin({ ...facts, usesOwnFigures: true }, null)).toBe(
      "Dit is een scenario uit een link, niet de uitkomst van Ligare: 1 aanname is anders en eigen cijfers tellen mee.",
    );
  });

  it("says of own figures alone that they are", () => {
    expect(sayOrigin({ ...facts, origin: "own", changes: 0, usesOwnFigures: true }, null)).toBe(
      "Dit is een berekening met eigen cijfers, niet de uitkomst van Ligare.",
    );
  });

  it("is there as soon as anything differs, wherever it came from, and never otherwise", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SCENARIO_ORIGINS),
        fc.boolean(),
        fc.nat(9),
        fc.boolean(),
        (origin, isEdited, changes, usesOwnFigures) => {
          const line = sayOrigin({ origin, isEdited, changes, usesOwnFigures }, standard);
          expect(line === null).toBe(changes === 0 && !usesOwnFigures);
          expect(markOrigin({ changes, usesOwnFigures }) === null).toBe(line === null);
          if (line === null) return;
          expect(line).toContain("niet de uitkomst van Ligare");
          expect(line.includes("uw eigen keuzes")).toBe(origin === "own" && changes > 0);
        },
      ),
    );
  });

  it("quotes a name as that of its maker", () => {
    expect(quoteTitle("link", "Vastgesteld door Ligare")).toBe("Naam die de maker gaf: “Vastgesteld door Ligare”");
    expect(quoteTitle("own", "Meer bedden")).toBe("Naam van het scenario: “Meer bedden”");
  });

  it("tells in a comparison which one is the standard", () => {
    expect(sayScenarios(["A"], ["B", "C"])).toBe(
      "A is de standaard van Ligare. B en C zijn scenario’s, niet de uitkomst van Ligare. De namen zijn door de maker gegeven.",
    );
    expect(sayScenarios([], ["A"])).toBe(
      "A is een scenario, niet de uitkomst van Ligare. De naam is door de maker gegeven.",
    );
    expect(sayScenarios(["A", "B"], [])).toBeNull();
  });
});
