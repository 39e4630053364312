import { afterEach, expect, test, vi } from "vitest";
import { fetchList, fetchRecord } from "../../src/islands/fetch-data.ts";

afterEach(() => vi.unstubAllGlobals());

const answerWith = (body: string, status = 200) =>
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(body, { status })));

test("a data file that answers with something else counts as no answer", async () => {
  for (const body of ["{}", "[]", "null", "3", '"tekst"', "<!doctype html>", '{"towns":null}']) {
    answerWith(body);
    await expect(fetchRecord<{ towns: unknown }>("/data/x.json", ["towns"]), body).rejects.toThrow();
  }
  for (const body of ["{}", "null", "3", "<!doctype html>"]) {
    answerWith(body);
    await expect(fetchList("/data/x.json"), body).rejects.toThrow();
  }
  answerWith('{"towns":[]}', 404);
  await expect(fetchRecord<{ towns: unknown }>("/data/x.json", ["towns"])).rejects.toThrow("404");
});

test("a data file as the build made it is given as it is", async () => {
  answerWith('{"towns":[1]}');
  expect(await fetchRecord<{ towns: number[] }>("/data/x.json", ["towns"])).toEqual({ towns: [1] });
  answerWith("[1]");
  expect(await fetchList<number>("/data/x.json")).toEqual([1]);
});
