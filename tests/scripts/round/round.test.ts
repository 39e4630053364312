import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readDirectory } from "../../../scripts/content/read-directory.ts";
import { compileDirectory } from "../../../src/domain/directory/records/compile.ts";
import { runRound } from "../../../scripts/round/run-round.ts";
import { runImport } from "../../../scripts/importing/run-import.ts";
import type { Round } from "../../../src/domain/directory/records/settings/round-schema.ts";
import { always, bundle, fixture, fillCsv, fillWorkbook, record, root, today } from "../importing/import-folder.ts";

const network = "groningen-centraal";
const hold = (...args: string[]) => runRound(args, { root, today });
const readRound = () => (parse(readFileSync(join(root, "content/ronde.yaml"), "utf8")) as { houses: Round }).houses;
const answer = (args: string[]) => runImport(args, { root, from: root, today });
const house = { id: "verzonnen-huis", name: "Het Verzonnen Huis", ...always };

describe("a round", () => {
  it("writes a letter with the link of the house, a spreadsheet and a Word file for each house that is not closed", async () => {
    const { exitCode } = await hold(network);
    expect(exitCode).toBe(0);
    const files = readdirSync(join(root, "ronde", network));
    const ids = [...bundle.hospices, ...bundle.leads]
      .filter(({ networks = [], status }) => networks.includes(network) && status !== "closed")
      .map(({ id }) => id);
    expect(files.sort()).toEqual(
      [...ids, "verzonnen-huis"]
        .flatMap((id) => [`${id}.docx`, `${id}.txt`, `${id}.xlsx`])
        .concat("links.csv")
        .sort(),
    );
    const letter = readFileSync(join(root, "ronde", network, "verzonnen-huis.txt"), "utf8");
    expect(letter).toContain("/vragenlijst-hospice/?huis=verzonnen-huis");
    expect(letter).toContain("verzonnen-huis.xlsx");
    expect(Object.keys(readRound())).toEqual(expect.arrayContaining(["verzonnen-huis", ...ids]));
    expect(readRound()["verzonnen-huis"]).toEqual({ asked: today, answered: null });
  });

  it("sends a house without a page no link, for the site has nothing about it to show", async () => {
    writeFileSync(
      record,
      fixture.replace("publication: published", "publication: lead").replace("confidence: medium", "confidence: low"),
    );
    await hold(network);
    const folder = join(root, "ronde", network);
    expect(readFileSync(join(folder, "verzonnen-huis.txt"), "utf8")).not.toContain("?huis=");
    expect(readFileSync(join(folder, "verzonnen-huis.txt"), "utf8")).toContain("verzonnen-huis.docx");
    expect(readFileSync(join(folder, "links.csv"), "utf8")).not.toContain("?huis=verzonnen-huis");
  });

  it("has nothing to say of a house that was asked and whose file has a fault: the fault is told once", async () => {
    await hold(network);
    for (const broken of [fixture.replace("status: open", "status: dicht"), `${fixture}: [`]) {
      writeFileSync(record, broken);
      const { documents, problems: unread } = readDirectory(root);
      const problems = [...unread, ...(compileDirectory(documents).problems ?? [])];
      expect([...new Set(problems.map(({ file }) => file))]).toEqual(["content/hospices/verzonnen-huis.yaml"]);
    }
  });

  it("takes back its own files: unanswered ones change nothing, and whose answers come in is kept", async () => {
    await hold(network);
    const refused = answer([`ronde/${network}/verzonnen-huis.xlsx`, "--schrijf"]);
    expect([refused.exitCode, readFileSync(record, "utf8")]).toEqual([1, fixture]);
    fillCsv({ ...house, "capacity.beds": "8", confirmed: "ja, namens het hospice" });
    expect(answer(["vragenlijst.csv", "--schrijf"]).exitCode).toBe(0);
    expect(readRound()["verzonnen-huis"]).toEqual({ asked: today, answered: "2026-12-01" });
    expect(parse(readFileSync(record, "utf8"))).toMatchObject({ confirmed: { hospice: true, network: false } });
  });

  it("keeps the day on which a house was first asked until it answers, and the comments of the file", async () => {
    const file = join(root, "content/ronde.yaml");
    writeFileSync(file, `# Blijft staan.\nhouses:\n  verzonnen-huis: { asked: "2026-10-01", answered: null }\n`);
    const { stdout } = await hold("groningen", "centraal");
    expect(stdout).toContain("Het Verzonnen Huis");
    expect(readRound()["verzonnen-huis"]!.asked).toBe("2026-10-01");
    expect(readFileSync(file, "utf8")).toMatch(/^# Blijft staan\.\n/u);
    expect(readFileSync(file, "utf8")).toContain('  verzonnen-huis: { asked: "2026-10-01", answered: null }\n');
  });

  it("names the networks when it does not know the one that was asked, and writes nothing", async () => {
    const before = readFileSync(join(root, "content/ronde.yaml"), "utf8");
    const { exitCode, stderr } = await hold("bestaat-niet");
    expect([exitCode, existsSync(join(root, "ronde"))]).toEqual([1, false]);
    const told = stderr.split("\n").filter((line) => line.startsWith("  "));
    expect(told).toEqual(bundle.networks.map(({ name }) => `  ${name}`));
    expect(readFileSync(join(root, "content/ronde.yaml"), "utf8")).toBe(before);
    expect((await hold()).exitCode).toBe(2);
  });
});

describe("a folder of answers", () => {
  it("of which one does not fit leaves the list of who answered as it was", async () => {
    await hold(network);
    const before = readFileSync(join(root, "content/ronde.yaml"), "utf8");
    mkdirSync(join(root, "post"));
    renameSync(fillCsv({ ...house, "capacity.beds": "zes" }), join(root, "post/een.csv"));
    renameSync(await fillWorkbook({ ...house }), join(root, "post/twee.xlsx"));
    expect(answer(["post", "--schrijf"]).exitCode).toBe(1);
    expect(readFileSync(join(root, "content/ronde.yaml"), "utf8")).toBe(before);
  });
});
