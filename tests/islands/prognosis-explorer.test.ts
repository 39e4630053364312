import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_REGIONS } from "../../src/domain/prognosis/data/regions.ts";
import * as reader from "../../src/domain/prognosis/scenario/read-scenario.ts";
import * as writer from "../../src/domain/prognosis/scenario/write-scenario.ts";
import { encodeText } from "../../src/domain/prognosis/scenario/scenario-code.ts";
import { listSettings } from "../../src/domain/prognosis/data/settings.ts";
import {
  changeDraft,
  finishScenario,
  listDraftChanges,
  takeBack,
} from "../../src/presentation/prognosis/scenarios/draft.ts";
import {
  readShortAddress,
  writePlainAddress,
  writeShortAddress,
  type ExplorerPage,
} from "../../src/islands/prognosis/draft-address.ts";
import { listUnread } from "../../src/islands/prognosis/answer/unread-parts.ts";
import {
  createExplorerStore,
  type ExplorerState,
  type ExplorerStore,
  type RememberedOrigin,
} from "../../src/islands/prognosis/explorer-store.ts";
import { PROFILES, VARIANTS } from "../../src/presentation/prognosis/outcome/prognosis-view.ts";
import type { ScenarioDraft } from "../../src/presentation/prognosis/outcome/view-props.ts";
import { loadFrozenModel } from "../domain/prognosis/frozen-model.ts";
import { explorerPage } from "./explorer-page.ts";

const model = loadFrozenModel();
/** Any house of the region of the drafts. */
const HOUSE = model.sites.find(({ region }) => region === "twente")!;
const page = explorerPage(model);
const labelOf = (region: string) => page.regions.find(({ id }) => id === region)!.label;
const regionPage: ExplorerPage = { ...page, region: "twente", isRegionFixed: true };

/** A page with an address of its own; `written` is the next address it writes. */
function openPage(search = "", shown = page, remembered: RememberedOrigin | null = null) {
  const moved = new Set<() => void>();
  const history = [search];
  const origins = [remembered];
  let announce: (search: string) => void = () => undefined;
  const store = createExplorerStore(shown, {
    readSearch: () => history.at(-1)!,
    writeSearch: (next, isStep, origin) => {
      if (!isStep) {
        history.pop();
        origins.pop();
      }
      history.push(next);
      origins.push(origin);
      announce(next);
    },
    readOrigin: () => origins.at(-1)!,
    watchMoves: (callback) => {
      moved.add(callback);
      return () => moved.delete(callback);
    },
    loadModel: () => Promise.resolve(model),
    loadReader: () => Promise.resolve(reader),
    loadWriter: () => Promise.resolve(writer),
  });
  return {
    store,
    history,
    written: () => new Promise<string>((resolve) => (announce = resolve)),
    goBack: () => {
      history.pop();
      origins.pop();
      for (const callback of moved) callback();
    },
  };
}

/** The state once the link is read. */
function settle(store: ExplorerStore): Promise<ExplorerState> {
  return new Promise((resolve) => {
    const stop = store.subscribe(check);
    function check() {
      if (store.read().isReading) return;
      queueMicrotask(() => stop());
      resolve(store.read());
    }
    check();
  });
}

const scenarioSearch = (scenario: unknown) => `?scenario=${encodeText(JSON.stringify(scenario))}`;

const setting = fc.constantFrom(...listSettings(model).filter((key) => !key.startsWith("huff"))).chain((key) => {
  const { min, max } = model.parameters[key]!;
  // What equals the default is no change.
  const other = fc
    .double({ min: min!, max: max!, noNaN: true })
    .filter((value) => value !== model.parameters[key]!.central && value !== 0);
  return fc.tuple(fc.constant(key as string), other);
});
const visible = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
  .filter((text) => /^[^\p{C}\p{Zl}\p{Zp}]*$/u.test(text));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const days = fc.integer({ min: 1, max: 365 });
const drafts = fc
  .record(
    {
      region: fc.constantFrom(...page.regions.map(({ id }) => id)),
      year: fc.constantFrom(...page.years),
      title: visible,
      rule: fc.constantFrom("occupancy", "refusal", "wait", "waitAndLeave"),
      variant: fc.constantFrom(...VARIANTS),
      profile: fc.constantFrom(...PROFILES),
      settings: fc.array(setting, { maxLength: 6 }).map((entries) => Object.fromEntries(entries)),
      targetGroups: fc.subarray([
        { group: "heart", uptake: 0.1, stayDays: 12 },
        { group: "younger", uptake: 0.2, share: 0.03 },
      ] as const),
      settingStays: fc.record({ hospital: days, home: days }, { requiredKeys: [] }),
      catchment: fc.record(
        { edits: share.map((part) => [{ municipalityCode: "GM0153", siteId: HOUSE.id, share: part }]) },
        { requiredKeys: [] },
      ),
      reasons: fc.dictionary(fc.constantFrom("variant", "meanStayDays", "occupancyTarget", "group:heart"), visible),
    },
    { requiredKeys: ["region", "year"] },
  )
  // Minus zero is no other value, but JSON writes it as 0.
  .map((draft) => changeDraft(JSON.parse(JSON.stringify(draft)) as ScenarioDraft, {}, page.defaults));

/** 10,000 in the long run (npm run test:lang), fewer in the daily one. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 100);

describe("the state of the explorer", () => {
  it(
    `survives the address and back, for ${RUNS} scenarios`,
    async () => {
      await fc.assert(
        fc.asyncProperty(drafts, async (draft) => {
          const { store, written } = openPage();
          const next = written();
          store.open(draft, "file");
          const search = await next;
          expect((await settle(openPage(search).store)).draft).toEqual(draft);
        }),
        { numRuns: RUNS },
      );
    },
    60_000 + RUNS * 100,
  );

  it("keeps a link as it was, with what it showed then", async () => {
    const scenario = {
      ...finishScenario(model, { region: "twente", year: 2035, settings: { meanStayDays: 30 } }),
      dataVersion: "2024-01-01-00000000",
    };
    const { draft, opened, notice } = await settle(openPage(scenarioSearch(scenario)).store);
    expect([draft, opened?.scenario, notice]).toEqual([
      { region: "twente", year: 2035, settings: { meanStayDays: 30 } },
      scenario,
      null,
    ]);
  });

  it.each([
    ["broken", "?scenario=%%%"],
    ["cut off", scenarioSearch({ version: 3, region: "twente" }).slice(0, -5)],
    ["huge", `?scenario=${"A".repeat(200_000)}`],
    [
      "hostile",
      scenarioSearch(
        JSON.parse('{"version":3,"region":"twente","year":2040,"settings":{"__proto__":1,"constructor":2}}'),
      ),
    ],
    ["out of range", scenarioSearch({ version: 3, region: "twente", year: 2040, settings: { meanStayDays: 4000 } })],
    ["of a later version", scenarioSearch({ version: 99, region: "twente", year: 2040 })],
  ])("refuses a link that is %s in Dutch, and shows what the page shows anyway", async (_, search) => {
    const { draft, opened, notice } = await settle(openPage(search).store);
    expect([draft, opened]).toEqual([{ region: ALL_REGIONS, year: 2040 }, null]);
    expect(notice?.kind).toBe("refused");
    expect(notice).toHaveProperty("reason", expect.stringMatching(/\b(de|deze|dit|het|een)\b/i));
  });

  it("says that a link could not be read when the figures cannot be fetched", async () => {
    const store = createExplorerStore(page, {
      readSearch: () => "?scenario=AAAA",
      writeSearch: () => undefined,
      readOrigin: () => null,
      watchMoves: () => () => undefined,
      loadModel: () => Promise.reject(new Error("offline")),
      loadReader: () => Promise.resolve(reader),
      loadWriter: () => Promise.resolve(writer),
    });
    expect((await settle(store)).notice).toEqual({ kind: "unread" });
  });

  it("offers a link about another region where it can be seen, short or long", async () => {
    const search = scenarioSearch({ version: 3, region: "drenthe", year: 2040 });
    expect((await settle(openPage(search, regionPage).store)).notice).toEqual({
      kind: "elsewhere",
      label: labelOf("drenthe"),
      href: `/prognose/${search}`,
    });
    const short = openPage("?regio=drenthe&jaar=2030", regionPage).store.read();
    expect([short.draft.region, short.notice]).toEqual([
      "twente",
      { kind: "elsewhere", label: labelOf("drenthe"), href: "/prognose/?regio=drenthe&jaar=2030" },
    ]);
  });

  it("shows the region of a link about one gemeente, and says so", async () => {
    const { draft, notice } = await settle(
      openPage(scenarioSearch({ version: 3, region: "twente", municipalityCode: "GM0153", year: 2040 })).store,
    );
    expect([draft, notice]).toEqual([
      { region: "twente", year: 2040 },
      { kind: "municipality", name: "Enschede" },
    ]);
  });

  it("keeps where its choices came from, through changes, the address and a return", async () => {
    const search = scenarioSearch({ version: 3, region: "twente", year: 2040, settings: { meanStayDays: 28 } });
    const { store, written, goBack } = openPage(search);
    store.subscribe(() => undefined);
    expect(await settle(store)).toMatchObject({ origin: "link", isEdited: false });
    store.change({ year: 2035, rule: "wait" });
    expect(store.read()).toMatchObject({ origin: "link", isEdited: false });
    store.change({ profile: "flat" });
    expect(store.read()).toMatchObject({ origin: "link", isEdited: true });
    const next = written();
    store.open({ region: "twente", year: 2040, settings: { meanStayDays: 20 } }, "kept");
    await next;
    expect(store.read()).toMatchObject({ origin: "kept", isEdited: false });
    goBack();
    expect((await settle(store)).origin).toBe("link");
    store.reset();
    store.change({ settings: { meanStayDays: 24 } });
    expect(store.read()).toMatchObject({ origin: "own", isEdited: false });
  });

  it("does not take an address that it wrote itself for a link of somebody else", async () => {
    const search = scenarioSearch({ version: 3, region: "twente", year: 2040, settings: { meanStayDays: 28 } });
    expect((await settle(openPage(search, page, { origin: "own", isEdited: false }).store)).origin).toBe("own");
    expect(openPage("?profiel=vlak").store.read().origin).toBe("link");
  });

  it("goes back to the region before, and to the scenario before another was opened", async () => {
    const { store, history, written, goBack } = openPage();
    store.subscribe(() => undefined);
    store.change({ region: "salland" });
    const next = written();
    store.open({ region: "twente", year: 2030, settings: { meanStayDays: 28 } }, "file");
    await next;
    expect(history).toHaveLength(3);
    goBack();
    expect(store.read().draft).toEqual({ region: "salland", year: 2040 });
    goBack();
    expect(store.read().draft).toEqual({ region: ALL_REGIONS, year: 2040 });
  });

  it("writes the last of many moves of a slider once, and keeps the way back as it was", async () => {
    const { store, history, written } = openPage();
    const next = written();
    for (const stay of [22, 23, 24])
      store.change(({ settings }) => ({ settings: { ...settings, meanStayDays: stay } }));
    const search = await next;
    expect(history).toEqual([search]);
    expect((await settle(openPage(search).store)).draft.settings).toEqual({ meanStayDays: 24 });
  });

  it("says that a draft is too large for an address", async () => {
    const { store } = openPage();
    const reasons = Object.fromEntries(listSettings(model).map((key) => [key, "x".repeat(500)]));
    const settings = Object.fromEntries(listSettings(model).map((key) => [key, model.parameters[key]!.central]));
    const told = new Promise<void>((resolve) =>
      store.subscribe(() => store.read().notice?.kind === "unlinked" && resolve()),
    );
    store.change({ settings, reasons });
    await told;
  });

  it("takes back each change by its name, and its reason with it", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const plain = listDraftChanges(draft).reduce(
          (left, { name }) => changeDraft(left, takeBack(left, name), page.defaults),
          draft,
        );
        expect(listDraftChanges(plain)).toEqual([]);
        expect(plain.reasons).toBeUndefined();
      }),
    );
  });
});

describe("the short address", () => {
  it("survives the address and back", () => {
    for (const region of ["alle", "twente"]) {
      for (const one of VARIANTS) {
        for (const kind of PROFILES) {
          const draft = changeDraft({ region, year: 2030 }, { variant: one, profile: kind }, page.defaults);
          expect(readShortAddress(writeShortAddress(draft, page)!, page)).toEqual(draft);
        }
      }
    }
  });

  it("is empty for what the page shows anyway, and not enough for anything else", () => {
    expect(writeShortAddress({ region: ALL_REGIONS, year: 2040 }, page)).toBe("");
    expect(writeShortAddress({ region: ALL_REGIONS, year: 2040, rule: "wait" }, page)).toBeNull();
    expect(
      writeShortAddress(
        { region: ALL_REGIONS, year: 2040, profile: "flat", reasons: { profile: "Zo rekent men" } },
        page,
      ),
    ).toBeNull();
  });

  it.each([".", ">", "%3E", "%3E.", ")", "),", "”", "%E2%80%9D", "%20", "%0D%0A", "*", "&gt;"])(
    "is read with %s behind it, as a mail program may put it there",
    (signs) => {
      const search = `?regio=twente&amp;jaar=2035${signs}`;
      expect(readShortAddress(search, page)).toEqual({ region: "twente", year: 2035 });
      expect(listUnread({ search }, page)).toEqual([]);
    },
  );

  it("keeps to the page for words it does not know", () => {
    expect(readShortAddress("?regio=utrecht&variant=x&profiel=%3Cb%3E&jaar=1999", page)).toEqual({
      region: ALL_REGIONS,
      year: 2040,
    });
  });

  it("says area and year in full where no page fills them in", () => {
    const draft = { region: ALL_REGIONS, year: page.year };
    const search = writePlainAddress(draft);
    expect(search).toBe(`?regio=${ALL_REGIONS}&jaar=${page.year}`);
    expect(readShortAddress(search, regionPage)).toEqual(draft);
  });
});
