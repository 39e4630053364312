import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTicks, writeTicks } from "../../src/domain/content/checklist.ts";
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
  type Asked,
} from "../../src/domain/directory/house/shortlist.ts";
import { createDeviceValue, type DeviceValueForm } from "../../src/islands/device-value.ts";
import { readKept } from "../../src/islands/prognosis/house/kept-houses.ts";
import { anyHostileJson, anyHostileSearch, anyHostileText, listLongTexts } from "./any-hostile-text.ts";
import { holds, holdsForEach, tellSlowest } from "./hold-law.ts";

tellSlowest();

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const anyIds = fc.array(
  fc.oneof(anyHostileText, fc.constantFrom("huis-een", "huis-twee", "huis-drie", "a".repeat(100))),
  {
    maxLength: 12,
  },
);
const anyHash = fc.oneof(
  anyHostileSearch(["huizen", "nodig", "plaats", "wanneer"]).map((search) => `#${search}`),
  anyIds.map((ids) => `#huizen=${ids.join(",")}`),
  anyHostileText,
);

function expectIds(ids: readonly string[]): void {
  expect(ids.length).toBeLessThanOrEqual(SHORTLIST_MAX);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(ID);
}

function expectAsked(asked: Asked): void {
  for (const need of asked.needs) expect(need).toMatch(ID);
  expect(asked.place).not.toMatch(/[<>\p{Cc}]/u);
  expect(asked.place.length).toBeLessThanOrEqual(80);
}

describe("a choice of houses nobody made", () => {
  test("in an address is only ids and plain words, and comes back as it was written", () => {
    holds("address of a choice", anyHash, (hash) => {
      const ids = readShortlistHash(hash) ?? [];
      const asked = readAskedHash(hash) ?? nothingAsked;
      expectIds(ids);
      expectAsked(asked);
      const written = writeShortlistHash(ids, asked);
      expect([readShortlistHash(written) ?? [], readAskedHash(written) ?? nothingAsked]).toEqual([ids, asked]);
    });
  });

  test("with half a character as its place can still be written as an address", () => {
    expect(writeShortlistHash([], readAskedHash("#plaats=\ud800Emmen")!)).toBe("#plaats=Emmen");
  });

  test("of one long run of the same is as soon read", () => {
    holdsForEach("long address of a choice", listLongTexts(), (text) => {
      expectIds(readShortlistHash(`#huizen=${text}`) ?? []);
      expectAsked(readAskedHash(`#plaats=${text}&nodig=${text}`) ?? nothingAsked);
    });
  });

  test("on a device is only ids, and can be added to and put in another order", () => {
    holds(
      "kept choice",
      fc.oneof(
        anyHostileJson,
        anyIds.map((ids) => JSON.stringify(ids)),
      ),
      (text) => {
        const ids = readAs(text, readShortlist) ?? [];
        expectIds(ids);
        expectIds(toggleHospice(ids, text));
        for (const id of ids) expect([...moveHospice(ids, id, 1)].sort()).toEqual([...ids].sort());
        const asked = readAs(text, readAsked);
        if (asked) expectAsked(asked);
      },
    );
  });
});

/** What is no JSON at all an island takes for nothing; any other error would be one. */
function readAs<Value>(text: string, read: (text: string) => Value): Value | null {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

describe("houses that somebody kept to count with", () => {
  test("lead to no page but that of the model", () => {
    holds("kept houses", anyHostileJson, (text) => {
      for (const { label, search } of readAs(text, readKept) ?? []) {
        expect(typeof label).toBe("string");
        expect(new URL(search, "https://verzonnen.example/prognose/mijn-huis/").pathname).toBe("/prognose/mijn-huis/");
      }
    });
  });
});

/** How a store of a browser may be: as it should, full, locked, or full of what is no longer so. */
const STORES = {
  empty: () => ({ getItem: () => null, setItem: () => undefined, removeItem: () => undefined }),
  full: () => ({ getItem: () => null, setItem: refuse, removeItem: () => undefined }),
  throwing: () => ({ getItem: refuse, setItem: refuse, removeItem: refuse }),
  absent: () => refuse(),
};

function refuse(): never {
  throw new Error("QuotaExceededError");
}

describe("a device that keeps something else, or nothing", () => {
  const shortlist: DeviceValueForm<readonly string[]> = {
    name: "keuze",
    maxLength: 2000,
    none: [],
    read: readShortlist,
    write: writeShortlist,
  };
  const anyStore = fc.oneof(
    fc.constantFrom(...Object.values(STORES)),
    anyHostileJson.map((text) => () => ({ ...STORES.empty(), getItem: () => text })),
  );

  test("breaks no page, and loses nothing of what was chosen on it", () => {
    holds("device", fc.tuple(anyStore, anyIds), ([openStore, ids]) => {
      const value = createDeviceValue(shortlist, { openStore, watchElsewhere: () => () => undefined });
      expectIds(value.get());
      const chosen = ids.filter((id) => ID.test(id) && id.length <= 100).slice(0, SHORTLIST_MAX);
      const isKept = value.set(chosen);
      expect(value.isKept()).toBe(isKept);
      // Not kept: what was chosen stands on the page as long as it is open.
      if (!isKept) expect(value.get()).toEqual(chosen);
    });
  });

  test("of ticks and of what was asked is only text, and comes back as it was written", () => {
    holds(
      "kept ticks",
      fc.oneof(
        anyHostileJson,
        fc.array(anyHostileText).map((all) => JSON.stringify(all)),
      ),
      (text) => {
        const ticks = readAs(text, readTicks);
        const written = ticks && writeTicks(ticks);
        if (written) expect(readTicks(written)).toEqual(ticks);
        const asked = readAs(text, readAsked);
        const kept = asked && writeAsked(asked);
        if (kept) expect(readAsked(kept)).toEqual(asked);
      },
    );
  });
});
