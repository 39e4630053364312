import fc from "fast-check";
import { URGENCIES } from "../../../../src/domain/directory/house/urgency.ts";
import { describe, expect, test } from "vitest";
import {
  moveHospice,
  nothingAsked,
  readAsked,
  readAskedHash,
  readShortlist,
  readShortlistHash,
  SHORTLIST_MAX,
  toggleHospice,
  writeAsked,
  writeShortlist,
  writeShortlistHash,
  type Shortlist,
} from "../../../../src/domain/directory/house/shortlist.ts";

/** As the device's store reads: what throws or is no list counts as none. */
function readKept(text: string | null): Shortlist {
  try {
    return (text === null ? null : readShortlist(text)) ?? [];
  } catch {
    return [];
  }
}

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const shortlist = fc.uniqueArray(id, { maxLength: SHORTLIST_MAX });

describe("a shortlist", () => {
  test("comes back from the device and from a link as it was", () => {
    fc.assert(
      fc.property(shortlist, (ids) => {
        expect(readKept(writeShortlist(ids))).toEqual(ids);
        if (ids.length > 0) expect(readShortlistHash(writeShortlistHash(ids))).toEqual(ids);
      }),
    );
  });

  test("holds each hospice once and no more than fit on the card, whatever is done to it", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            id.map((value) => ({ toggle: value })),
            fc.tuple(id, fc.constantFrom(-1 as const, 1 as const)).map((move) => ({ move })),
          ),
        ),
        (steps) => {
          let ids: readonly string[] = [];
          for (const step of steps)
            ids = "toggle" in step ? toggleHospice(ids, step.toggle) : moveHospice(ids, ...step.move);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.length).toBeLessThanOrEqual(SHORTLIST_MAX);
        },
      ),
    );
  });

  test("a move changes the order and nothing else, and a move back undoes it", () => {
    fc.assert(
      fc.property(shortlist, fc.nat(), (ids, pick) => {
        const chosen = ids[pick % Math.max(1, ids.length)] ?? "";
        const moved = moveHospice(ids, chosen, 1);
        expect([...moved].sort()).toEqual([...ids].sort());
        if (ids.indexOf(chosen) < ids.length - 1) expect(moveHospice(moved, chosen, -1)).toEqual(ids);
        else expect(moved).toEqual(ids);
      }),
    );
  });

  test("is not broken by what someone puts in the store or in a link", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const ids = [...readKept(text), ...(readShortlistHash(`#huizen=${text}`) ?? [])];
        expect(ids.every((value) => /^[a-z0-9-]+$/.test(value))).toBe(true);
      }),
    );
    expect(readShortlistHash("#huizen=<script>,../../x,javascript:alert(1)")).toBeNull();
    expect(readShortlistHash("#iets")).toBeNull();
  });

  test("leaves no trace when it is empty", () => {
    expect(writeShortlist([])).toBeNull();
  });
});

describe("a shortlist, at its edges", () => {
  const five = ["a", "b", "c", "d", "e"];
  test("is full at five, and gives way only when one goes", () => {
    expect(toggleHospice(five, "f")).toEqual(five);
    expect(toggleHospice(five, "c")).toEqual(["a", "b", "d", "e"]);
    expect(toggleHospice(["a"], "b")).toEqual(["a", "b"]);
    expect(readShortlist(JSON.stringify([...five, "f"]))).toEqual(five);
  });

  test("holds ids only: words of letters, digits and single hyphens, of at most a hundred signs", () => {
    const long = "a".repeat(100);
    expect(
      readShortlist(JSON.stringify([long, `${long}a`, 7, null, "A", "a--b", "-a", "a-", "a b", "x/../y"])),
    ).toEqual([long]);
    for (const text of ["null", '{"0":"a"}', '"a"']) expect(readShortlist(text)).toBeNull();
  });

  test("moves by one place, and stays as it is at either end and for a stranger", () => {
    expect(moveHospice(five, "c", -1)).toEqual(["a", "c", "b", "d", "e"]);
    expect(moveHospice(five, "c", 1)).toEqual(["a", "b", "d", "c", "e"]);
    expect([moveHospice(five, "a", -1), moveHospice(five, "e", 1), moveHospice(five, "x", 1)]).toEqual([
      five,
      five,
      five,
    ]);
  });

  test("is in an address only when there is one", () => {
    expect(writeShortlistHash([])).toBe("");
    expect(writeShortlistHash(["a", "b-2"])).toBe("#huizen=a,b-2");
    expect([readShortlistHash("#huizen="), readShortlistHash("huizen=a"), readShortlistHash("#huizen=a,a,b")]).toEqual([
      null,
      null,
      ["a", "b"],
    ]);
  });

  test("cleans what it keeps", () => {
    expect(writeShortlist([...five, "f"])).toBe(JSON.stringify(five));
  });
});

describe("what was looked for", () => {
  const asked = fc.record({
    needs: fc.uniqueArray(id, { maxLength: 20 }),
    urgency: fc.constantFrom("" as const, ...URGENCIES),
    place: fc.constantFrom("", "Enschede", "Súdwest-Fryslân", "8011 AB", "'t Harde & meer"),
  });

  test("travels with the choice in a link, and comes back from the device", () => {
    fc.assert(
      fc.property(shortlist, asked, (ids, wishes) => {
        const hash = writeShortlistHash(ids, wishes);
        expect(readShortlistHash(hash)).toEqual(ids.length === 0 ? null : ids);
        expect(readAskedHash(hash) ?? nothingAsked).toEqual(wishes);
        const kept = writeAsked(wishes);
        expect(kept === null ? nothingAsked : readAsked(kept)).toEqual(wishes);
      }),
    );
  });

  test("leaves no trace when nothing was, and a choice without it keeps its address", () => {
    expect(writeAsked(nothingAsked)).toBeNull();
    expect(writeShortlistHash([], nothingAsked)).toBe("");
    expect(writeShortlistHash(["a", "b"], nothingAsked)).toBe("#huizen=a,b");
  });

  test("is not broken by what someone puts in the store or in a link", () => {
    expect(readAskedHash("#nodig=<script>,als,als&plaats=%3Cb%3E")).toEqual({
      ...nothingAsked,
      needs: ["als"],
      place: "b",
    });
    expect(readAskedHash("#wanneer=onzin")).toBeNull();
    expect(readAskedHash(`#plaats=${"x".repeat(500)}`)).toEqual(nothingAsked);
    expect(readAskedHash("#huizen=a")).toBeNull();
    for (const text of ["null", "7", '{"needs":"als"}']) expect(readAsked(text)).toBeNull();
    expect(readAsked('{"needs":["als",7],"place":3}')).toEqual({ ...nothingAsked, needs: ["als"] });
    expect(readAsked('{"needs":[],"urgency":"onzin"}')).toEqual(nothingAsked);
  });
});
