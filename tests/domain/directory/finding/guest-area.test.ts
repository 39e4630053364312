import fc from "fast-check";
import { expect, test } from "vitest";
import { judgeGuestArea, readGuestMunicipalities } from "../../../../src/domain/directory/finding/guest-area.ts";

// Invented gemeenten: none of these exists.
const municipalities = ["Veldstad", "Bos en Heide", "Bos", "Oever-Dorp", "Oever"];

test("a list of gemeenten whose inhabitants are guests is read, whatever their number and whatever is in their names", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...municipalities), { minLength: 1 }), (named) => {
      const text = named.length === 1 ? named[0]! : `${named.slice(0, -1).join(", ")} en ${named.at(-1)!}`;
      expect(readGuestMunicipalities(`Inwoners van ${text}.`, municipalities)).toEqual(named);
    }),
  );
});

test("from other words nothing is concluded", () => {
  for (const text of [
    undefined,
    "",
    "Veldstad en omgeving.",
    "De gemeente Veldstad en de gemeenten daaromheen.",
    "Inwoners van Veldstad en omgeving.",
    "Inwoners van Noord-Veldstad.",
    "Inwoners van Veldstadje.",
    "Van 56 gasten kwam ruim driekwart uit Veldstad (mei 2018).",
  ])
    expect(readGuestMunicipalities(text, municipalities), text).toEqual([]);
});

test("a gemeente is named, or others are; one that stands elsewhere in the words is neither", () => {
  const guestArea = "Inwoners van Bos en Veldstad. Een bericht noemt ook Oever.";
  const house = { guestArea, guestMunicipalities: readGuestMunicipalities(guestArea, municipalities) };
  const judged = ["Veldstad", "Bos", "Oever-Dorp", "Oever", null].map((name) => judgeGuestArea(house, name));
  expect(judged).toEqual(["named", "named", "others", "unknown", "unknown"]);
  expect(judgeGuestArea({ guestArea: "Veldstad en omgeving." }, "Bos")).toBe("unknown");
});
