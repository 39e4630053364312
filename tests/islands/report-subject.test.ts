import { describe, expect, it } from "vitest";
import { OWN_FIGURES_VERSION, type OwnFigures } from "../../src/domain/prognosis/own-figures/own-figures.ts";
import { compareWithToday, readScenarioLink } from "../../src/domain/prognosis/scenario/read-scenario.ts";
import { describeSubject, type OpenedLink } from "../../src/islands/prognosis/take-along/read-report.ts";
import { findWayBack, writeReportAddress } from "../../src/islands/prognosis/take-along/report-address.ts";
import { ALL_REGIONS } from "../../src/domain/prognosis/data/regions.ts";
import { nameFile } from "../../src/islands/prognosis/take-along/save-file.ts";
import type { ScenarioDraft } from "../../src/presentation/prognosis/outcome/view-props.ts";
import { reportWords } from "../../src/words/prognose-rapport.ts";
import { loadFrozenModel } from "../domain/prognosis/frozen-model.ts";

const model = loadFrozenModel();
const draft: ScenarioDraft = {
  region: "salland",
  year: 2040,
  title: "Langer verblijf",
  settings: { meanStayDays: 28 },
  reasons: { meanStayDays: "Wij tellen 28 dagen." },
};
const own: OwnFigures = {
  version: OWN_FIGURES_VERSION,
  regions: {
    salland: {
      bedsBySite: {},
      origins: [],
      counts: [
        {
          siteId: null,
          year: 2025,
          beds: null,
          admissions: 90,
          bedDays: null,
          meanStayDays: 24,
          refusals: null,
          isForCalibration: true,
        },
      ],
    },
  },
};

function open(address: string, changes: Partial<OpenedLink["opened"]["scenario"]> = {}): OpenedLink {
  const opened = readScenarioLink(model, address);
  Object.assign(opened.scenario, changes);
  return { opened, today: compareWithToday(model, opened.scenario) };
}

const searchOf = (address: string) => address.slice(address.indexOf("?"));

describe("the address of a report", () => {
  it("brings back the scenario with its reasons, and holds no own figures", async () => {
    const address = await writeReportAddress(model, draft, true);
    const subject = describeSubject(model, open(address), searchOf(address), null);
    expect(subject.draft).toEqual(draft);
    expect(subject.query.settings).toEqual({ meanStayDays: 28 });
    expect(subject.standardQuery.settings).toEqual({});
    expect(subject.notes).toEqual([reportWords.noOwnFigures]);
  });

  it("is short for an area and a year, and tells no tale of old scenarios then", async () => {
    const address = await writeReportAddress(model, { region: "salland", year: 2045 }, false);
    expect(address).toBe("/prognose/rapport/?regio=salland&jaar=2045");
    const subject = describeSubject(model, open(address), searchOf(address), own);
    expect(subject).toMatchObject({ draft: { region: "salland", year: 2045 }, usesOwnFigures: false, notes: [] });
  });

  it("takes the own figures of the device when it asks for them", async () => {
    const address = await writeReportAddress(model, { region: "salland", year: 2040 }, true);
    const subject = describeSubject(model, open(address), searchOf(address), own);
    expect(subject.usesOwnFigures).toBe(true);
    expect(subject.query).toMatchObject({
      settings: { meanStayDays: 24 },
      admissions: [{ region: "salland", year: 2025, admissions: 90 }],
    });
    expect(subject.draft).not.toHaveProperty("admissions");
  });

  it("asks for the own figures also after a mail program has bent it", async () => {
    const address = await writeReportAddress(model, { region: "salland", year: 2040 }, true);
    const bent = `${searchOf(address).replaceAll("&", "&amp;")}.`;
    expect(describeSubject(model, open(address), bent, own).usesOwnFigures).toBe(true);
  });

  it("says what a link of another edition showed, and that a gemeente is shown as its whole area", async () => {
    const address = await writeReportAddress(model, draft, false);
    const headline = { year: 2040, guests: 101, beds: { occupancy: 10, refusal: 12.2, wait: 11, waitAndLeave: 11 } };
    const { notes, draft: shown } = describeSubject(
      model,
      open(address, { modelVersion: "0.9.0", headline, municipalityCode: "GM0150" }),
      searchOf(address),
      null,
    );
    expect(shown).not.toHaveProperty("municipalityCode");
    expect(notes).toHaveLength(2);
    expect(notes[0]).toContain("gemeente Deventer");
    expect(notes[1]).toMatch(
      /^De link is gemaakt met model 0\.9\.0 .* Toen gaf dit scenario voor 2040 101 gasten en 13\u00a0bedden, nu \d+ en \d+\.$/,
    );
  });
});

describe("nameFile", () => {
  it("keeps letters, digits and dashes, whatever the place is called", () => {
    expect(nameFile(["Fryslân / ../..", "chart-guests"], "svg", new Date(2026, 10, 2))).toBe(
      "prognose-fryslan-chart-guests-2026-11-02.svg",
    );
  });
});

describe("findWayBack", () => {
  const origin = "https://ligare.example";
  const back = (region: string, referrer: string) => findWayBack(region, "?jaar=2035", referrer, origin);

  it("leads to the page the report was made on, and from a link to the page of its region", () => {
    expect(back("twente", `${origin}/prognose/?regio=twente`)).toBe("/prognose/?jaar=2035");
    expect(back("twente", `${origin}/prognose/twente/`)).toBe("/prognose/twente/?jaar=2035");
    for (const elsewhere of ["", "geen adres", "https://elders.example/prognose/", `${origin}/prognose/salland/`])
      expect(back("twente", elsewhere)).toBe("/prognose/twente/?jaar=2035");
    expect(back(ALL_REGIONS, "")).toBe("/prognose/?jaar=2035");
  });
});
