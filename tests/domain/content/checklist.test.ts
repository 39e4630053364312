import { describe, expect, it } from "vitest";
import {
  checklistKey,
  countInWords,
  keepTicks,
  readTicks,
  type TickStore,
} from "../../../src/domain/content/checklist.ts";

function createStore(kept: Record<string, string> = {}): TickStore & { kept: Record<string, string> } {
  return {
    kept,
    getItem: (key) => kept[key] ?? null,
    setItem: (key, value) => {
      kept[key] = value;
    },
    removeItem: (key) => {
      Reflect.deleteProperty(kept, key);
    },
  };
}

const path = "/handreikingen/proef/";

describe("ticks of a checklist", () => {
  it("come back as they were kept, and only on their own page", () => {
    const store = createStore();
    expect(keepTicks(store, path, new Set(["Eén regel.", "Nog een."]))).toBe(true);
    expect([...readTicks(store, path)]).toEqual(["Eén regel.", "Nog een."]);
    expect([...readTicks(store, "/handreikingen/ander/")]).toEqual([]);
  });

  it("leave no trace once none is left", () => {
    const store = createStore();
    keepTicks(store, path, new Set(["Eén regel."]));
    keepTicks(store, path, new Set());
    expect(store.kept).toEqual({});
  });

  it.each(["", "geen json", "{}", "[1, null]", "3"])("are none when what was kept cannot be read: %j", (kept) => {
    expect([...readTicks(createStore({ [checklistKey(path)]: kept }), path)]).toEqual([]);
  });

  it("say so when the device refuses to keep anything", () => {
    const refusing = {
      ...createStore(),
      setItem: () => {
        throw new Error("vol");
      },
    };
    expect(keepTicks(refusing, path, new Set(["Eén regel."]))).toBe(false);
  });

  it("are counted in words", () => {
    expect(countInWords(3, 8)).toBe("3 van de 8 afgevinkt");
  });
});
