import { load } from "cheerio";
import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { OLD_SETTING_NAMES } from "../../src/domain/prognosis/scenario/old-setting-names.ts";
import LinkNotice from "../../src/islands/prognosis/answer/LinkNotice.tsx";
import { listUnread } from "../../src/islands/prognosis/answer/unread-parts.ts";
import {
  isWhollyRead,
  readShortAddress,
  writePlainAddress,
  writeShortAddress,
} from "../../src/islands/prognosis/draft-address.ts";
import { PROFILES, VARIANTS } from "../../src/presentation/prognosis/outcome/prognosis-view.ts";
import type { ParameterInfo } from "../../src/presentation/prognosis/controls/parameter-figure.ts";
import type { ScenarioDraft } from "../../src/presentation/prognosis/outcome/view-props.ts";
import { quotePair } from "../../src/presentation/prognosis/scenarios/quote-link.ts";
import { readPairs } from "../../src/presentation/prognosis/scenarios/read-pairs.ts";
import { changeDraft } from "../../src/presentation/prognosis/scenarios/draft.ts";
import { unknownInLink } from "../../src/words/prognose-link.ts";
import { loadFrozenModel } from "../domain/prognosis/frozen-model.ts";
import { explorerPage } from "./explorer-page.ts";

const model = loadFrozenModel();
const page = explorerPage(model);
const KNOWN = ["regio", "jaar", "variant", "profiel"];
const unread = (search: string) => listUnread({ search }, page);
/** Settings that take 20% to 100%, and 1% to 50%. */
const parameters = [
  { key: "occupancyTarget", label: "Bezetting", min: 0.2, max: 1 },
  { key: "refusalTarget", label: "Weigering", min: 0.01, max: 0.5 },
].map((one): ParameterInfo => {
  const { min: low, max: high } = one;
  return {
    ...one,
    low,
    high,
    central: low,
    unit: "deel",
    percent: true,
    assumption: false,
    sources: [],
    explanation: "",
  };
});
const tell = (search: string, changed: Partial<ScenarioDraft> = {}) =>
  load(
    renderToStaticMarkup(
      <LinkNotice
        notice={null}
        unread={{ search }}
        draft={{ ...readShortAddress(search, page), ...changed }}
        page={page}
        parameters={parameters}
        retry={() => undefined}
      />,
    ),
  );

/** As a person or a program names a thing; a tag of who counts visits is none. */
const name = fc
  .stringMatching(/^[A-Za-zé][\wé-]{0,20}$/)
  .filter((word) => !KNOWN.includes(word) && !/^(utm_|mc_|_hs)|clid$|^scenario$/i.test(word));
const drafts = fc
  .record({
    region: fc.constantFrom(...page.regions.map(({ id }) => id)),
    year: fc.constantFrom(...page.years),
    variant: fc.constantFrom(...VARIANTS),
    profile: fc.constantFrom(...PROFILES),
  })
  .map((draft) => changeDraft(draft, {}, page.defaults));

describe("a link that the page does not know all of", () => {
  it("is told of by each name that is not known, and by none that is", () => {
    fc.assert(
      fc.property(drafts, name, fc.string({ maxLength: 10 }), (draft, unknown, value) => {
        const search = writeShortAddress(draft, page)!;
        expect([isWhollyRead(search, page), unread(search)]).toEqual([true, []]);
        const more = `${search === "" ? "?" : `${search}&`}${encodeURIComponent(unknown)}=${encodeURIComponent(value.toWellFormed())}`;
        expect(isWhollyRead(more, page)).toBe(false);
        const given = quotePair(unknown, readPairs(more).get(unknown));
        expect(unread(more)).toEqual([expect.objectContaining({ part: "unknown", given: [given] })]);
        expect(tell(more)("[data-said]").text()).toContain(unknownInLink.unknown({ given, count: 1 }));
      }),
    );
  });

  it("names each value it does not know once, in the order of the form", () => {
    expect(
      unread("?jaar=1999&regio=utrecht&profiel=vlak&variant=x").map((one) => [one.part, "value" in one && one.value]),
    ).toEqual([
      ["region", "utrecht"],
      ["variant", "x"],
      ["year", "1999"],
    ]);
    expect(unread(writePlainAddress({ region: "twente", year: 2030 }))).toEqual([]);
  });

  it("says that only the first of two is counted", () => {
    expect(unread("?jaar=2030&jaar=2035")).toEqual([{ part: "twice", name: "jaar" }]);
    expect(isWhollyRead("?jaar=2030&jaar=2035", page)).toBe(false);
  });

  it.each(["norm", "bezetting", "Bezeting", "occupancy", "occupancyTarget"])(
    "leads from %s to the norm that was meant, on the page itself",
    (word) => {
      const link = tell(`?${word}=85`)("[data-said] a");
      expect([link.attr("href"), link.text()]).toEqual([
        "#eerst-occupancyTarget",
        unknownInLink.setting({ label: "Bezetting", from: "20%", to: "100%" }),
      ]);
    },
  );

  it("tells together what means the same control, each with its value", () => {
    expect(listUnread({ search: "?norm=85&xyzzy=2&bezetting=80" }, page, parameters)).toEqual([
      { part: "unknown", given: ["“norm=85”", "“bezetting=80”"], meant: expect.anything() as unknown },
      { part: "unknown", given: ["“xyzzy=2”"], meant: null },
    ]);
  });

  it("suggests a setting only for what that setting takes, as a percentage or a share", () => {
    const meant = (search: string) => tell(search)("[data-said] a").attr("href") ?? null;
    for (const [low, high, word, control] of [
      [20, 100, "norm", "#eerst-occupancyTarget"],
      [1, 50, "kans", "#choice-rule"],
    ] as const)
      fc.assert(
        fc.property(fc.integer({ min: 2, max: 200 }), (value) => {
          expect(meant(`?${word}=${value}`)).toBe(value >= low && value <= high ? control : null);
        }),
      );
    expect([meant("?norm=0,85"), meant("?norm=85%25"), meant("?kans=0,95")]).toEqual([
      "#eerst-occupancyTarget",
      "#eerst-occupancyTarget",
      null,
    ]);
  });

  it("stays after a change, but for what the visitor has chosen since", () => {
    const search = "?norm=85&jaar=1999&variant=x";
    const said = (changed: Partial<ScenarioDraft>) =>
      tell(
        search,
        changed,
      )("[data-said] p")
        .toArray()
        .map((one) => load(one).text().trim());
    const all = said({});
    expect(said({ settings: { meanStayDays: 28 } })).toEqual(all);
    expect(all.filter((line) => !said({ year: 2030 }).includes(line))).toEqual([expect.stringContaining("1999")]);
    expect(all.filter((line) => !said({ variant: "high" as never }).includes(line))).toEqual([
      expect.stringContaining("“x”"),
    ]);
  });

  it.each([
    ["jar", "jaar"],
    ["Regio", "regio"],
    ["profile", "profiel"],
  ])("names for %s the word that was meant: %s", (word, meant) => {
    expect(unread(`?${word}=1`)).toEqual([{ part: "unknown", given: [`“${word}=1”`], meant: { word: meant } }]);
  });

  it("knows every setting by the names it has or had", () => {
    for (const word of Object.entries(OLD_SETTING_NAMES).flat())
      expect(unread(`?${word}=1`), word).toMatchObject([{ meant: { setting: OLD_SETTING_NAMES[word] ?? word } }]);
  });

  it("guesses at nothing that resembles nothing", () => {
    expect(unread("?xyzzy=1")).toEqual([{ part: "unknown", given: ["“xyzzy=1”"], meant: null }]);
  });

  it("says nothing of what a mail program or a counter of visits put behind it", () => {
    for (const search of [
      "?jaar=2035&gt;",
      "?jaar=2035&amp;",
      "?jaar=2035&utm_source=brief",
      "?fbclid=a",
      "?&",
      "?%20=1",
    ])
      expect([search, unread(search), tell(search)("[data-said]").length]).toEqual([search, [], 0]);
  });

  it("counts nothing beside a scenario, and tells that too; the pieces of a bent one are the scenario itself", () => {
    expect(unread("?scenario=AAAA&norm=85").map((one) => "given" in one && one.given)).toEqual([["“norm=85”"]]);
    expect(unread("?scenario=AAAA&jaar=2035").map((one) => "given" in one && one.given)).toEqual([["“jaar=2035”"]]);
    expect(unread("?x=1&amp;scenario%3DAAAA")).toEqual([]);
    expect(listUnread({ search: "", year: 2024 }, page)).toMatchObject([
      { part: "year", value: "2024", shown: "2040" },
    ]);
  });
});
