import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkChangedFacts } from "../../../scripts/checking/check-changed-facts.ts";
import { inventHouse } from "./corpus/broken-houses.ts";
import { lineOf, swap } from "./corpus/broken-file.ts";

const root = mkdtempSync(join(tmpdir(), "changed-facts-"));
const file = "content/hospices/verzonnen.yaml";
const before = swap(inventHouse(1), "type: bth", "status_note: De bron zegt dat het huis open is.\ntype: bth");

function git(...args: string[]): void {
  const options = ["-c", "user.name=Test", "-c", "user.email=test@verzonnen.example", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...options, ...args], { cwd: root, stdio: "ignore" });
}

beforeAll(() => {
  mkdirSync(join(root, "content/hospices"), { recursive: true });
  git("init");
  writeFileSync(join(root, file), before);
  git("add", "-A");
  git("commit", "-m", "Verzonnen");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The fields of which something is told, each with its line, when the record is this. */
function tell(after: string): [string, number][] {
  writeFileSync(join(root, file), after);
  return checkChangedFacts(root).map(({ field, line }) => [field, line]);
}

const at = (text: string, words: string, field: string): [string, number] => [field, lineOf(text, words)];
const addSource = (text: string, fields: string) =>
  swap(
    text,
    "found_on:",
    `  - publisher: Opgave van het hospice\n    url: https://verzonnen.example/\n    date: "2026-11-21"\n    fields: [${fields}]\nfound_on:`,
  );

describe("of a record that differs from the last version in git", () => {
  it("nothing is told as long as it does not", () => {
    expect(tell(before)).toEqual([]);
  });

  it("a new number with the source of the old one is told on the line of the numbers, until it has its own", () => {
    const changed = swap(before, "050-1230001", "050-1239999");
    expect(tell(changed)).toEqual([at(changed, "phones:", "phones")]);
    expect(tell(addSource(changed, "phones"))).toEqual([]);
    expect(tell(addSource(changed, "address"))).toEqual([at(changed, "phones:", "phones")]);
  });

  it("expertise has its own source where a source names that one answer, as an import writes it", () => {
    const dementia = 'expertise:\n  dementie:\n    value: "yes"\n';
    const bare = before.replace(/^expertise:\n(?: .*\n)+/mu, "");
    const changed = swap(bare, "found_on:", `${dementia}found_on:`).replace(
      new RegExp(`(^sources:\\n(?: .*\\n)+)${dementia}`, "mu"),
      `${dementia}$1`,
    );
    expect(tell(changed).map(([field]) => field)).toEqual(["expertise"]);
    expect(tell(addSource(changed, "expertise.dementie"))).toEqual([]);
    expect(tell(addSource(changed, "expertise.als")).map(([field]) => field)).toEqual(["expertise"]);
  });

  it("each other fact is told as well, within a group too, but not what was only taken away or is of our own", () => {
    const changed = swap(swap(before, "beds: 6", "beds: 7"), "Teststraat 2", "Teststraat 3");
    expect(tell(changed)).toEqual([at(changed, "address:", "address"), at(changed, "capacity:", "capacity")]);
    expect(tell(swap(before, "languages: [Nederlands]\n", ""))).toEqual([]);
    expect(tell(swap(before, "Dit huis bestaat niet.", "Dit huis bestaat nog niet."))).toEqual([]);
    expect(tell(swap(before, 'reported_on: "2026-11-20"', 'reported_on: "2026-11-21"'))).toEqual([]);
  });

  it("a house that closes is asked for a source, a day and a note of that", () => {
    const closed = swap(before, "status: open", "status: closed");
    expect(tell(closed)).toEqual([
      at(closed, "status: closed", "status"),
      at(closed, "status_date:", "status_date"),
      at(closed, "status_note:", "status_note"),
    ]);
    const dated = swap(closed, 'status_date: "2025-05-28"', 'status_date: "2026-11-20"');
    const told = swap(dated, "zegt dat het huis open is", "zegt dat het huis dicht is");
    expect(tell(addSource(told, "status"))).toEqual([]);
  });

  it("nothing is told in a copy that is not the top of its own git", () => {
    const inner = join(root, "kopie");
    mkdirSync(join(inner, "content/hospices"), { recursive: true });
    writeFileSync(join(inner, file), swap(before, "050-1230001", "050-1239999"));
    expect(checkChangedFacts(inner)).toEqual([]);
    expect(readFileSync(join(inner, file), "utf8")).not.toBe(before);
  });
});
