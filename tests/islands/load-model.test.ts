import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { divideModel } from "../../src/domain/prognosis/compile/divide-model.ts";
import { hydratePrognosis } from "../../src/domain/prognosis/data/model-data.ts";
import { scopeOf } from "../../src/domain/prognosis/run/scope.ts";
import { loadFrozenBundle } from "../domain/prognosis/frozen-model.ts";
import { inventModel } from "../fixtures/invented-country/invent-model.ts";

const small = loadFrozenBundle();
const country = inventModel(small, { municipalities: 342, regions: 30, houses: 170, reachKm: 25 });
const divided = divideModel(country);
const needs = divided.index.parts!.find(({ id }) => id === "streek-0")!.needs;
const addressOf = (id: string) => `/data/prognose/${id}.json`;

let asked: string[];
let files: Map<string, unknown>;
let loadModel: typeof import("../../src/islands/prognosis/load-model.ts").loadModel;

beforeEach(async () => {
  asked = [];
  files = new Map<string, unknown>([
    ["/data/prognose.json", divided.index],
    ...[...divided.parts].map(([id, part]) => [addressOf(id), part] as const),
  ]);
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    const file = files.get(address);
    return Promise.resolve(file === undefined ? new Response("", { status: 404 }) : new Response(JSON.stringify(file)));
  });
  vi.resetModules();
  ({ loadModel } = await import("../../src/islands/prognosis/load-model.ts"));
});
afterEach(() => vi.unstubAllGlobals());

test("an area of ordinary size is one file, whatever is asked", async () => {
  files.set("/data/prognose.json", small);
  const [one, all] = await Promise.all([loadModel("twente"), loadModel()]);
  expect(one).toBe(all);
  expect(all).toEqual(hydratePrognosis(small));
  expect(asked).toEqual(["/data/prognose.json"]);
});

test("a question about one region fetches what it needs, the next one what is not there yet, and the whole the rest", async () => {
  const near = await loadModel("streek-0");
  expect(near.only).toBe("streek-0");
  expect(needs.length).toBeLessThan(30);
  expect(asked.toSorted()).toEqual(["/data/prognose.json", ...needs.map(addressOf)].toSorted());
  expect(await loadModel("streek-0")).toBe(near);
  const whole = await loadModel();
  expect(whole).toEqual(hydratePrognosis(country));
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked).toHaveLength(31);
});

test("a part that did not come is asked again, and only that", async () => {
  const missing = addressOf(needs.at(-1)!);
  const file = files.get(missing);
  files.delete(missing);
  await expect(loadModel("streek-0")).rejects.toThrow("404");
  asked.length = 0;
  files.set(missing, file);
  expect((await loadModel("streek-0")).only).toBe("streek-0");
  expect(asked).toEqual([missing]);
});

test("what names houses, places or counts is asked of the whole", () => {
  expect(scopeOf({ region: "streek-0" })).toBe("streek-0");
  for (const named of [{ catchment: {} }, { admissions: [] }, { calibrationByRegion: { "streek-0": 1 } }])
    expect(scopeOf({ region: "streek-0", ...named })).toBe("alle");
});
