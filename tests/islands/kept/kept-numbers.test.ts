import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepNumbers, readKeptMoment } from "../../../src/islands/offline/keep-numbers.ts";
import { offerCopy } from "../../../src/islands/offline/offer-copy.ts";
import { keptCache, keptPage } from "../../../src/islands/offline/kept-numbers.ts";
import { keptWords } from "../../../src/words/bewaarde-nummers.ts";

const SITE = "https://ligare.example";
const FIRST = new Date("2026-01-01T12:00:00Z");
const LATER = new Date("2026-01-21T12:00:00Z");

/** What the site sends now, by path. */
let site: Record<string, string> = {};
/** What is kept on the device, by name of the cache and path. */
let kept: Record<string, Record<string, string>> = {};
/** Paths for which the device has no room. */
let tooBig: RegExp | null = null;

const pathOf = (request: string | Request | URL): string =>
  new URL(request instanceof Request ? request.url : request, SITE).pathname;

const openCache = (name: string) => {
  const files = (kept[name] ??= {});
  return {
    keys: () => Promise.resolve(Object.keys(files).map((path) => new Request(SITE + path))),
    match: (path: string) => Promise.resolve(files[path] === undefined ? undefined : new Response(files[path])),
    put: async (request: string, response: Response) => {
      if (tooBig?.test(pathOf(request))) throw new DOMException("vol", "QuotaExceededError");
      files[pathOf(request)] = await response.text();
    },
    delete: (request: string) => Promise.resolve(delete files[pathOf(request)]),
  };
};

function release(name: string): void {
  site = {
    [keptPage]: `<html lang="nl"><link href="/_astro/${name}.css"><script src="/_astro/same.js"></script>${name}</html>`,
    [`/_astro/${name}.css`]: name,
    "/_astro/same.js": "same",
  };
}

beforeEach(() => {
  kept = {};
  tooBig = null;
  release("a");
  vi.stubGlobal("location", new URL(SITE));
  vi.stubGlobal("performance", { getEntriesByType: () => [] });
  vi.stubGlobal("navigator", { serviceWorker: { register: () => Promise.resolve(), ready: Promise.resolve() } });
  vi.stubGlobal("caches", {
    has: (name: string) => Promise.resolve(name in kept),
    open: (name: string) => Promise.resolve(openCache(name)),
    delete: (name: string) => Promise.resolve(delete kept[name]),
  });
  vi.stubGlobal("fetch", (path: string) =>
    Promise.resolve(new Response(site[path] ?? "", { status: path in site ? 200 : 404 })),
  );
});
afterEach(() => vi.unstubAllGlobals());

describe("the numbers on the device", () => {
  it("are the page with all it names, and after a renewal those of the new one alone", async () => {
    await keepNumbers(FIRST);
    expect(Object.keys(kept[keptCache]!).sort()).toEqual(["/_astro/a.css", "/_astro/same.js", keptPage]);
    release("b");
    await keepNumbers(LATER);
    expect(Object.keys(kept[keptCache]!).sort()).toEqual(["/_astro/b.css", "/_astro/same.js", keptPage]);
    expect(await readKeptMoment()).toEqual(LATER);
  });

  it.each([
    ["a file of the new page", /b\.css/u],
    ["the new page itself", /nummers/u],
  ])("stay as they were when there is no room for %s", async (_, path) => {
    await keepNumbers(FIRST);
    const before = structuredClone(kept);
    release("b");
    tooBig = path;
    await expect(keepNumbers(LATER)).rejects.toThrow("vol");
    expect(kept).toEqual(before);
    expect(await readKeptMoment()).toEqual(FIRST);
  });

  it("stay as they were when a file of the new page is not there", async () => {
    await keepNumbers(FIRST);
    const before = structuredClone(kept);
    release("b");
    delete site["/_astro/b.css"];
    await expect(keepNumbers(LATER)).rejects.toThrow("404");
    expect(kept).toEqual(before);
  });

  it("leave nothing behind when the first keeping fails", async () => {
    tooBig = /nummers/u;
    await expect(keepNumbers(FIRST)).rejects.toThrow("vol");
    expect([kept, await readKeptMoment()]).toEqual([{}, null]);
  });
});

/** The part of the page with the buttons, as far as they need it. */
function makePlace() {
  const makePart = () => ({ textContent: "", hidden: true, addEventListener: vi.fn(), focus: vi.fn() });
  const status = makePart();
  const parts: Record<string, unknown> = { "[data-said]": status, ".button": makePart(), ".quiet": makePart() };
  const tools = { ...makePart(), querySelector: (selector: string) => parts[selector] };
  return { status, place: { querySelector: () => tools } as unknown as HTMLElement };
}

it("a visit that cannot renew the copy says so, with the age of the copy that stays", async () => {
  vi.stubGlobal("window", { caches });
  vi.stubGlobal("document", { documentElement: { getAttribute: () => null } });
  await keepNumbers(FIRST);
  vi.useFakeTimers({ now: LATER, toFake: ["Date"] });
  tooBig = /nummers/u;
  const { status, place } = makePlace();
  await offerCopy(place);
  vi.useRealTimers();
  const when = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeStyle: "short" }).format(FIRST);
  expect(status.textContent).toBe(keptWords.sayNotRenewed({ when, days: 20 }));
});
