import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  moveHospice,
  readShortlist,
  readShortlistHash,
  SHORTLIST_MAX,
  toggleHospice,
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
