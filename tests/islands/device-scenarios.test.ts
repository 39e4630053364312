import { describe, expect, it, vi } from "vitest";
import type { Scenario } from "../../src/domain/prognosis/scenario/scenario.ts";
import { createDeviceScenarios, SCENARIOS_KEY } from "../../src/islands/prognosis/scenarios/device-scenarios.ts";
import {
  cleanName,
  LONGEST_NAME,
  MOST_SAVED,
  readSaved,
  writeSaved,
} from "../../src/islands/prognosis/scenarios/saved-scenarios.ts";
import { readChosen } from "../../src/islands/prognosis/scenarios/comparison-choice.ts";
import { splitRef } from "../../src/presentation/prognosis/scenarios/compared-refs.ts";

const scenario: Scenario = {
  version: 3,
  modelVersion: "1.0.0",
  dataVersion: null,
  region: "twente",
  year: 2040,
  headline: null,
};
const DAY = "2026-11-22T10:00:00.000Z";

function startStore(text: string | null = null) {
  let kept = text;
  const store = {
    getItem: vi.fn(() => kept),
    setItem: vi.fn((_key: string, value: string) => void (kept = value)),
    removeItem: vi.fn(() => void (kept = null)),
  };
  let tell: (key: string | null) => void = () => undefined;
  const device = createDeviceScenarios({
    openStore: () => store,
    watchElsewhere: (changed) => {
      tell = changed;
      return () => undefined;
    },
  });
  return {
    store,
    device,
    fromElsewhere: (value: string | null) => {
      kept = value;
      tell(SCENARIOS_KEY);
    },
    text: () => kept,
  };
}

describe("scenarios on a device", () => {
  it("are kept under one key with a version, the newest first, under the name they were given", () => {
    const { device, store, text } = startStore();
    expect(device.save("Eerste", scenario, DAY)).toBe("device");
    expect(device.save("Tweede", scenario, DAY)).toBe("device");
    expect(device.read().map(({ name }) => name)).toEqual(["Tweede", "Eerste"]);
    expect(new Set(device.read().map(({ id }) => id)).size).toBe(2);
    expect(device.read()[0]!.scenario.title).toBe("Tweede");
    expect(store.setItem.mock.lastCall![0]).toBe(SCENARIOS_KEY);
    expect(JSON.parse(text()!)).toMatchObject({ version: 1 });
    expect(startStore(text()).device.read()).toEqual(device.read());
  });

  it("can be renamed, removed and put back", () => {
    const { device } = startStore();
    device.save("Oud", scenario, DAY);
    const { id } = device.read()[0]!;
    device.rename(id, "Nieuw");
    expect(device.read()[0]).toMatchObject({ name: "Nieuw", scenario: { title: "Nieuw" } });
    const saved = device.read()[0]!;
    device.remove(id);
    expect(device.read()).toEqual([]);
    device.restore(saved);
    device.restore(saved);
    expect(device.read()).toEqual([saved]);
  });

  it("are the same list as long as nothing changed, and follow other tabs", () => {
    const { device, fromElsewhere } = startStore();
    device.save("Een", scenario, DAY);
    expect(device.read()).toBe(device.read());
    const notify = vi.fn();
    const stop = device.subscribe(notify);
    fromElsewhere(writeSaved([]));
    expect(notify).toHaveBeenCalledTimes(1);
    expect(device.read()).toEqual([]);
    stop();
  });

  it("are no more than the device can list", () => {
    const { device } = startStore();
    for (let count = 0; count < MOST_SAVED; count += 1)
      expect(device.save(`Nummer ${count}`, scenario, DAY)).toBe("device");
    expect(device.save("Te veel", scenario, DAY)).toBe("full");
    expect(device.read()).toHaveLength(MOST_SAVED);
  });

  it("last as long as the page where the device is full or keeps nothing", () => {
    const { device, store } = startStore();
    store.setItem.mockImplementation(() => {
      throw new DOMException("vol", "QuotaExceededError");
    });
    expect(device.save("Alleen hier", scenario, DAY)).toBe("page");
    expect(device.read().map(({ name }) => name)).toEqual(["Alleen hier"]);
    const forbidden = createDeviceScenarios({
      openStore: () => {
        throw new Error("verboden");
      },
      watchElsewhere: () => () => undefined,
    });
    expect(forbidden.read()).toEqual([]);
    expect(forbidden.save("Ook hier", scenario, DAY)).toBe("page");
    expect(forbidden.read()).toHaveLength(1);
  });

  it.each([
    ["nothing", null],
    ["no JSON", "{"],
    ["another version", JSON.stringify({ version: 2, scenarios: [] })],
    ["no list", JSON.stringify({ version: 1, scenarios: {} })],
    ["a list of nothing", JSON.stringify({ version: 1, scenarios: [null, 1, "x", [], {}] })],
    ["a prototype", '{"__proto__":{"version":1,"scenarios":[{"id":"a"}]}}'],
  ])("are an empty list when there lies %s", (_name, text) => {
    expect(readSaved(text)).toEqual([]);
    expect("scenarios" in {}).toBe(false);
  });

  it("leave out what is no scenario, and keep the rest", () => {
    const sound = { id: "a", name: "Goed", savedAt: DAY, scenario };
    const broken = [
      { ...sound, id: 1 },
      { ...sound, name: "" },
      { ...sound, name: "a\u202eb" },
      { ...sound, savedAt: "ooit" },
      { ...sound, scenario: null },
      { ...sound, scenario: [] },
      sound,
    ];
    expect(readSaved(JSON.stringify({ version: 1, scenarios: [...broken, sound] }))).toEqual([sound]);
    const many = Array.from({ length: 100 }, (_, index) => ({ ...sound, id: String(index) }));
    expect(readSaved(JSON.stringify({ version: 1, scenarios: many }))).toHaveLength(MOST_SAVED);
  });
});

describe("a name", () => {
  it("holds what can be seen, and not too much of it", () => {
    expect(cleanName("  Plan\u0000 A\u202e\n ")).toBe("Plan A");
    expect(cleanName("\u200b\u2028")).toBe("");
    expect(cleanName("x".repeat(500))).toHaveLength(LONGEST_NAME);
    // Half a character at the end is none.
    expect(cleanName(`${"x".repeat(LONGEST_NAME - 1)}😀`)).toBe("x".repeat(LONGEST_NAME - 1));
  });
});

describe("what is compared", () => {
  it("is a whole choice whatever was kept", () => {
    const atFirst = { refs: ["standaard", "huidig", ""], counting: "pooled" };
    for (const text of [
      null,
      "{",
      "[]",
      "5",
      '{"refs":[1,2,3]}',
      '{"refs":["a","b"],"counting":"x"}',
      '{"refs":{"length":3}}',
    ])
      expect(readChosen(text)).toEqual(atFirst);
    const kept = { refs: ["standaard", "klaar:x", "bewaard:2026-11-22T10:00:00.000Z-1"], counting: "perHouse" };
    expect(readChosen(JSON.stringify(kept))).toEqual(kept);
    expect(splitRef("bewaard:2026-11-22T10:00:00.000Z-1")).toEqual({
      kind: "bewaard",
      id: "2026-11-22T10:00:00.000Z-1",
    });
    expect(splitRef("huidig")).toEqual({ kind: "huidig", id: "" });
  });
});
