import { describe, expect, it } from "vitest";
import { readKept } from "../../../src/islands/prognosis/house/kept-houses.ts";

const good = [
  { label: "Huis met 4 bedden", search: "?bedden=4" },
  { label: "Huis met 6 bedden", search: "?bedden=6" },
];

describe("the houses on the device", () => {
  it.each([
    ["a search that leads elsewhere", { label: "Elders", search: "https://elders.example/" }],
    ["no label", { search: "?bedden=5" }],
    ["a text without end", { label: "x".repeat(3_000), search: "?bedden=5" }],
    ["nothing", null],
  ])("come back without an entry with %s", (_, bad) => {
    expect(readKept(JSON.stringify([good[0], bad, good[1]]))).toEqual(good);
  });

  it("are unread when there is no list", () => {
    expect(readKept('{"label":"Huis"}')).toBeNull();
  });
});
