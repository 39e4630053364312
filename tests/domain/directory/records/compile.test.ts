import { describe, expect, it } from "vitest";
import { compileDirectory } from "../../../../src/domain/directory/records/compile.ts";
import { formatProblem } from "../../../../src/domain/border/problem.ts";
import { compileOrThrow, fixtureText, parseHospice, realDocuments, withHospices } from "../read-fixture.ts";

const compileFixture = (text = fixtureText) => compileOrThrow(withHospices(parseHospice(text)));
const problemsOf = (...documents: Parameters<typeof withHospices>) =>
  (compileDirectory(withHospices(...documents)).problems ?? []).map(formatProblem);

describe("a compiled hospice", () => {
  const [hospice] = compileFixture().hospices;

  it("has the keys of the code, at every depth", () => {
    expect(hospice).toMatchObject({
      id: "verzonnen-huis",
      alternateNames: ["Testhuis"],
      statusDate: "2025-05-28",
      admission: { minimumAge: 18, lifeExpectancyMaxMonths: 3 },
      costs: { contributionPerDayEur: 40, checkedOn: null },
      expertise: { dementie: { value: "on-consultation", asOf: "2025" } },
      redirectsFrom: ["oud-verzonnen-huis"],
    });
    expect(JSON.stringify(hospice)).not.toMatch(/"[a-zA-Z]+_[a-zA-Z]+":/u);
  });

  it("carries the names of its gemeente and province, its place and its regions", () => {
    expect(hospice).toMatchObject({
      address: {
        city: "Groningen",
        postalCode: "9718 BB",
        municipality: { code: "GM0014", name: "Groningen" },
        province: "Groningen",
      },
      precision: "postcode4",
      networks: ["groningen-centraal"],
      regions: ["groningen"],
      modelRegion: "groningen",
    });
  });

  it("leaves out what no source states, and has empty lists instead of no list", () => {
    const bare = compileFixture(
      fixtureText.replace(
        /^(alternate_names|phones|languages|notices|open_questions|redirects_from|website|capacity|care).*\n(?: {2}.*\n)*/gmu,
        "",
      ),
    ).hospices[0];
    expect(bare).toMatchObject({
      alternateNames: [],
      phones: [],
      languages: [],
      notices: [],
      openQuestions: [],
      redirectsFrom: [],
      accreditations: [],
    });
    for (const field of ["website", "capacity", "care"]) expect(bare).not.toHaveProperty(field);
  });

  it("is dated by its newest dated source", () => {
    expect(hospice?.sourceDate).toBe("2025-05-28");
  });

  it("is dated by the newest fact where the source of that fact has no date itself", () => {
    const dateWith = (change: (text: string) => string) => compileFixture(change(fixtureText)).hospices[0]?.sourceDate;
    expect(
      dateWith((text) => text.replace('as_of: "2025", checked_on: null', 'as_of: "2026-03", checked_on: null')),
    ).toBe("2026-03");
    // The day somebody checked the price is no date of a source.
    expect(
      dateWith((text) => text.replace('as_of: "2025", checked_on: null', 'as_of: "2025", checked_on: "2026-11-20"')),
    ).toBe("2025-05-28");
  });
});

describe("the region a hospice counts in", () => {
  const regionOf = (code: string) =>
    compileOrThrow(realDocuments).municipalities.find((municipality) => municipality.code === code)?.modelRegion;

  it("is the one with the largest share of its gemeente", () => {
    expect(regionOf("GM0177")).toBe("salland"); // Raalte, 2/3
    expect(regionOf("GM1742")).toBe("twente"); // Rijssen-Holten, 3/4
    expect(regionOf("GM1773")).toBe("salland"); // Olst-Wijhe, 5/9
    expect(regionOf("GM1708")).toBe("drenthe"); // Steenwijkerland, in Overijssel
  });

  it("is our own choice where the shares are equal", () => {
    expect(regionOf("GM0148")).toBe("ijssel-vecht"); // Dalfsen, half and half
  });
});

describe("the compile step", () => {
  it("gives the same bundle whatever the order of the files", () => {
    const reversed = {
      ...realDocuments,
      hospices: [...realDocuments.hospices].reverse(),
      networks: [...realDocuments.networks].reverse(),
    };
    expect(JSON.stringify(compileOrThrow(reversed))).toBe(JSON.stringify(compileOrThrow(realDocuments)));
  });

  it("keeps a lead out of the published hospices, with its questions", () => {
    const { hospices, leads } = compileFixture(
      fixtureText
        .replace("publication: published", "publication: lead")
        .replace(/^confidence: .*$/mu, "confidence: low"),
    );
    expect(hospices).toEqual([]);
    expect(leads).toMatchObject([{ id: "verzonnen-huis", openQuestions: ["Bestaat dit huis?"] }]);
  });

  it("keeps text that looks like code or a formula as text", () => {
    const text = "=HYPERLINK(1) && {alert} %3Cscript%3E ${x} 5 < 6";
    expect(compileFixture(fixtureText.replace("Verzonnen status.", `"${text}"`)).hospices[0]?.statusNote).toBe(text);
  });

  it("refuses a file name that cannot be a web address", () => {
    expect(problemsOf(parseHospice(fixtureText, "Huis_1"))).toEqual([
      expect.stringContaining(
        'content/hospices/Huis_1.yaml:1 gevonden "Huis_1"; verwacht een bestandsnaam met kleine letters',
      ),
    ]);
  });

  it("refuses an old address that another hospice has or had", () => {
    const other = fixtureText.replace("oud-verzonnen-huis", "verzonnen-huis");
    expect(problemsOf(parseHospice(fixtureText), parseHospice(other, "ander-huis"))).toEqual([
      expect.stringMatching(/ander-huis\.yaml:46 {2}redirects_from\[1\]: gevonden "verzonnen-huis"/u),
    ]);
    expect(problemsOf(parseHospice(fixtureText), parseHospice(fixtureText, "ander-huis"))).toEqual([
      expect.stringMatching(
        /ander-huis\.yaml:46 {2}redirects_from\[1\]: gevonden "oud-verzonnen-huis".*bij content\/hospices\/verzonnen-huis\.yaml hoort/u,
      ),
    ]);
  });

  it("refuses own coordinates far from the gemeente", () => {
    const located = fixtureText.replace("phones:", "location: { latitude: 52.0, longitude: 5.0 }\nphones:");
    expect(problemsOf(parseHospice(located))).toEqual([
      expect.stringContaining(":14  location: gevonden 52, 5; verwacht een punt in Groningen (GM0014)"),
    ]);
  });

  it("accepts a network outside the gemeente when a source states it", () => {
    const stated = fixtureText.replace("[groningen-centraal]", "[salland]").replace("derived", "stated");
    expect(compileFixture(stated).hospices[0]).toMatchObject({
      networks: ["salland"],
      regions: ["salland"],
      modelRegion: "groningen",
    });
  });

  it("tells the faults of all files at once", () => {
    const problems = problemsOf(
      parseHospice(fixtureText.replace("type: bth", "type: x1")),
      parseHospice(fixtureText.replace("beds: 6", "beds: no"), "tweede-huis"),
    );
    expect(problems.map((problem) => problem.split(" ")[0])).toEqual(
      expect.arrayContaining(["content/hospices/verzonnen-huis.yaml:9", "content/hospices/tweede-huis.yaml:31"]),
    );
  });
});
