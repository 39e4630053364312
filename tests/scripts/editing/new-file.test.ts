import fc from "fast-check";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { compile } from "../../../scripts/compile.ts";
import { listContentFiles } from "../../../scripts/content/check-files.ts";
import { readEntry, readYaml } from "../../../scripts/content/read-content.ts";
import { runNew, type NewOptions } from "../../../scripts/editing/new/run-new.ts";
import { formatProblem } from "../../../src/domain/border/problem.ts";
import { audienceIds, audienceNames } from "../../../src/domain/content/audience.ts";
import { newestSourceDate } from "../../../src/domain/directory/records/field-sources.ts";
import { meetingKindNames } from "../../../src/words/agenda-en-nieuws.ts";
import { contentRoot } from "../../content-root.ts";
import { findEnglish } from "../checking/corpus/dutch.ts";

const root = mkdtempSync(join(tmpdir(), "new-file-"));
const today = "2027-02-03";
const PATIENCE_MS = 60_000;
let before: string[] = [];
beforeAll(() => {
  cpSync(join(contentRoot, "content"), join(root, "content"), { recursive: true });
  before = listContentFiles(root);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
const listNew = () => listContentFiles(root).filter((file) => !before.includes(file));
beforeEach(() => listNew().forEach((file) => rmSync(join(root, file))));

/** Someone who types these lines and then leaves. */
const typing = (...lines: string[]): NewOptions => {
  const rest = [...lines];
  return { root, today, ask: () => Promise.resolve(rest.shift() ?? null) };
};
const check = () => compile({ root, checkOnly: true, quiet: true, day: today }).problems.map(formatProblem);
const flags = (given: Record<string, string | string[]>) =>
  Object.entries(given).flatMap(([flag, value]) => [value].flat().flatMap((text) => [`--${flag}`, text]));

const postcodes = readFileSync(join(contentRoot, "content/geo/postcode4.csv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(","));
const [row = []] = postcodes;
const [postcode4 = "", town = "", municipality = ""] = row;

const source = { bron: "Verzonnen stuk", "bron-uitgever": "Verzonnen uitgever", "bron-adres": "www.voorbeeld.nl/stuk" };
const house = {
  naam: "Verzonnen Huis de Proef",
  postcode: `${postcode4}zz`,
  soort: "1",
  status: "open",
  telefoon: "(0592) 99 88 77",
  omschrijving: "Een verzonnen huis om deze opdracht mee te proberen.",
  bron: "Eigen site van het huis",
  "bron-adres": "www.voorbeeld.nl",
  "bron-datum": "1 februari 2027",
};
const texts: Record<string, Record<string, string | string[]>> = {
  bijeenkomst: {
    titel: "Verzonnen bijeenkomst",
    soort: "regional-session",
    samenvatting: "Een verzonnen bijeenkomst om deze opdracht te proberen.",
    dag: "12-3-2027",
    begin: "13.30",
    einde: "15 uur",
    plaats: "Assen",
    "voor-wie": "1, bestuurder",
    tekst: "U hoort hier hoe de opdracht werkt.",
    ...source,
  },
  nieuws: {
    titel: "Verzonnen bericht",
    samenvatting: "Een verzonnen bericht om deze opdracht te proberen.",
    tekst: "Er is een bericht.",
    ...source,
  },
  handreiking: {
    titel: "Verzonnen handreiking",
    samenvatting: "Een verzonnen handreiking om deze opdracht te proberen.",
    "voor-wie": "bestuurder",
    situatie: "Uw regio wil deze opdracht proberen.",
    morgen: "Bel uw netwerk.",
    "aan-tafel": ["bestuurder", "huisarts"],
    stap: ["Opschrijven; bestuurder; 60", "Bespreken; bestuurder; 90", "Vaststellen; elk bestuur; 60"],
    doorlooptijd: "drie maanden",
    afspraak: ["Wij bellen elke maand.", "Wij schrijven op wat is afgesproken."],
    contact: "uw netwerk palliatieve zorg",
    ...source,
  },
};

describe("npm run nieuw", { timeout: PATIENCE_MS }, () => {
  it("leaves a house that passes the check, in the gemeente and network of its postcode", async () => {
    const networks = readdirSync(join(root, "content/netwerken")).filter((file) => {
      const text = readFileSync(join(root, "content/netwerken", file), "utf8");
      return text.includes(municipality) && text.includes("kind: regional");
    });
    const lines = networks.length > 1 ? ["--netwerk", networks[0]!.replace(".yaml", "")] : [];
    const { exitCode, stderr } = await runNew(["hospice", ...flags(house), ...lines], typing());
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const [file = ""] = listNew();
    const record = readYaml(root, file).document?.data as Record<string, unknown>;
    expect(record).toMatchObject({
      publication: "published",
      address: { postal_code: `${postcode4} ZZ`, city: town, municipality },
      phones: [{ number: "0592-998877", as_of: "2027-02-01" }],
      found_on: today,
    });
    expect(networks).toContain(`${(record["networks"] as string[])[0]!}.yaml`);
    // What a source names is dated by it.
    expect(newestSourceDate(record["sources"] as { date: string; fields: string[] }[])).toBe("2027-02-01");
    expect(check()).toEqual([]);
  });

  it("makes a house that no source describes a lead, without a page", async () => {
    const { omschrijving: _, ...rest } = house;
    await runNew(["hospice", ...flags(rest)], typing());
    const record = readYaml(root, listNew()[0]!).document?.data;
    expect(record).toMatchObject({ publication: "lead", confidence: "low" });
    expect(check()).toEqual([]);
  });

  it.each(Object.entries(texts))("leaves a %s that passes the check", async (kind, given) => {
    const { exitCode, stderr } = await runNew([kind, ...flags(given)], typing());
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const [file = ""] = listNew();
    expect(readEntry(root, file).document?.data).toMatchObject({ title: given["titel"] });
    expect(check()).toEqual([]);
  });

  it("asks what no flag says, again when an answer does not fit, with its choices by number", async () => {
    const told: string[] = [];
    const lines = [
      "X",
      "Verzonnen bijeenkomst",
      "5",
      texts["bijeenkomst"]!["samenvatting"] as string,
      "",
      "",
      "9",
      "1,2",
    ];
    const rest = [...lines, "Tekst om te proberen.", "Stuk", "Uitgever", "", ""];
    const { exitCode } = await runNew(["bijeenkomst"], {
      root,
      today,
      ask: (prompt) => {
        told.push(prompt);
        return Promise.resolve(rest.shift() ?? null);
      },
    });
    expect(exitCode).toBe(0);
    expect(told[1]).toContain('Gevonden "X"');
    expect(readEntry(root, listNew()[0]!).document?.data).toMatchObject({
      date: null,
      place: null,
      audience: audienceIds.slice(0, 2),
    });
    expect(findEnglish(told)).toEqual([]);
  });

  it("writes nothing over a file that is there, nor beside a house that looks the same", async () => {
    await runNew(["nieuws", ...flags(texts["nieuws"]!)], typing());
    const [file = ""] = listNew();
    const text = readFileSync(join(root, file), "utf8");
    const again = await runNew(["nieuws", ...flags({ ...texts["nieuws"], tekst: "Iets anders." })], typing());
    expect(again.exitCode).toBe(1);
    expect(readFileSync(join(root, file), "utf8")).toBe(text);
    await runNew(["hospice", ...flags(house)], typing());
    const twin = await runNew(["hospice", ...flags({ ...house, naam: "Een heel andere naam" })], typing());
    expect(twin.exitCode).toBe(1);
    expect(twin.stderr).toContain(house.naam);
    expect(listNew()).toHaveLength(2);
  });

  it("tells in Dutch all that is missing or wrong, and writes nothing", async () => {
    const wrong = { ...house, postcode: "1012 AB", soort: "hotel", telefoon: "bel maar" };
    const refusals = await Promise.all([
      runNew([], typing()),
      runNew(["huis"], typing()),
      runNew(["nieuws", "--kleur", "rood"], typing()),
      runNew(["nieuws", "--titel"], typing()),
      runNew(["hospice"], typing("Verzonnen huis")),
      runNew(["hospice", ...flags(wrong)], typing()),
      runNew(["handreiking", ...flags({ ...texts["handreiking"], stap: "alleen dit" })], typing()),
    ]);
    expect(refusals.map(({ exitCode }) => exitCode)).toEqual([2, 2, 2, 2, 1, 1, 1]);
    expect(refusals[5].stderr.match(/^--(?:postcode|soort|telefoon): /gmu)).toHaveLength(3);
    expect(findEnglish(refusals.flatMap(({ stderr }) => stderr.split("\n")))).toEqual([]);
    expect(listNew()).toEqual([]);
  });

  it("names what one can choose in the words of a reader, where it asks, refuses and says what comes next", async () => {
    const given = texts["bijeenkomst"]!;
    const refused = await runNew(
      ["bijeenkomst", ...flags({ ...given, soort: "feest", "voor-wie": "iedereen" })],
      typing(),
    );
    for (const label of [...Object.values(meetingKindNames), ...Object.values(audienceNames)])
      expect(refused.stderr).toContain(label);
    const made = await runNew(["bijeenkomst", ...flags(given)], typing());
    const codes = /\b(?:took-place|cancelled|planned|regional-session|dialogue-session|transferbureau)\b/u;
    expect([made.exitCode, codes.exec(refused.stderr)?.[0], codes.exec(made.stdout)?.[0]]).toEqual([
      0,
      undefined,
      undefined,
    ]);
  });

  it("whatever is typed, leaves nothing or a file that passes", async () => {
    const typed = fc.array(fc.oneof(fc.constantFrom("1", "2", "", "ja", "9401 GV", "x: [", "---", "{"), fc.string()), {
      maxLength: 16,
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("bijeenkomst", "nieuws"), typed, async (kind, lines) => {
        listNew().forEach((file) => rmSync(join(root, file)));
        const { exitCode } = await runNew([kind], typing("Verzonnen titel", ...lines));
        expect(listNew()).toHaveLength(exitCode === 0 ? 1 : 0);
        if (exitCode === 0) expect(check()).toEqual([]);
      }),
      { numRuns: 25 },
    );
    expect(existsSync(join(root, "content/.opslag"))).toBe(false);
  });
});
