import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { compile } from "../../scripts/compile.ts";
import { listFiles } from "../../scripts/content/read-content.ts";
import { formatProblem } from "../../src/domain/border/problem.ts";
import { contentRoot } from "../content-root.ts";

const projectRoot = fileURLToPath(new URL("../..", import.meta.url));
const fixture = readFileSync(new URL("../fixtures/hospices/verzonnen-huis.yaml", import.meta.url), "utf8");
const root = mkdtempSync(join(tmpdir(), "compile-"));
const output = join(root, "src/generated");
const inRoot = (path: string) => join(root, path);
/** Any record will do: what is broken in it is broken by the test. */
const [house = ""] = listFiles(contentRoot, "content/hospices", ".yaml");

const run = (checkOnly = false) => compile({ root, quiet: true, checkOnly }).problems.map(formatProblem);
const listOutput = () =>
  readdirSync(output, { recursive: true, encoding: "utf8" }).filter((name) => statSync(join(output, name)).isFile());
const readOutput = () =>
  Object.fromEntries(listOutput().map((name) => [name, readFileSync(join(output, name), "utf8")]));
const edit = (path: string, from: string | RegExp, to: string) => {
  const text = readFileSync(inRoot(path), "utf8");
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${String(from)} does not stand in ${path}`);
  writeFileSync(inRoot(path), changed);
};

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  cpSync(join(contentRoot, "content"), inRoot("content"), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("compiling the content", () => {
  it("finds nothing wrong in the content of this site", () => {
    expect(run()).toEqual([]);
  });

  const law = "content/wetswijzigingen.yaml";
  const invented =
    'changes:\n  - { id: regeling-ptz, name: Een wet, ends: "2031-05-01", source: { title: Wet, publisher: Uitgever }, found_on: "2026-01-01" }\n';

  it("warns of a law that ends within 60 days, and compiles all the same", () => {
    writeFileSync(inRoot(law), invented);
    const on = (day: string) => {
      const { problems, warnings } = compile({ root, quiet: true, day });
      expect(problems).toEqual([]);
      return warnings.filter(({ file }) => file === law).map(formatProblem);
    };
    expect(on("2031-01-01")).toEqual([]);
    expect(on("2031-04-30")).toEqual([
      expect.stringContaining(`${law}:2  changes[1].ends: gevonden "2031-05-01", over 1 dag`),
    ]);
    expect(on("2032-01-01")).toEqual([expect.stringContaining("geleden")]);
  });

  it("refuses the end of a law that is typed or misplaced in a text, a field or a type, and a type of a law that is not there", () => {
    writeFileSync(inRoot(law), invented);
    edit("content/agenda/afstemming-zorgverzekeraars.mdx", /$/u, "\nDe regeling vervalt op 1 mei 2031.\n");
    edit(
      "content/begrippen.yaml",
      "term: hospice\n    definition: ",
      "term: hospice\n    definition: De wet geldt tot 1-5-2031. ",
    );
    edit("content/taxonomie/typen.yaml", "law: regeling-ptz", "law: andere-wet");
    edit("content/activiteiten/dialoogsessie.mdx", 'in_our_words: "', "in_our_words: \"<Wet id='regeling-ptz' /> ");
    const told = run();
    for (const [file, found] of [
      ["content/agenda/afstemming", "1 mei 2031"],
      ["content/begrippen.yaml", "1-5-2031"],
      ["content/taxonomie/typen.yaml", "andere-wet"],
      ["content/activiteiten/dialoogsessie.mdx", "<Wet"],
    ] as const) {
      expect(
        told.some((line) => line.startsWith(file) && line.includes(found)),
        `${file}: ${told.join("\n")}`,
      ).toBe(true);
    }
  });

  it("writes the same bytes every time", () => {
    run();
    const first = readOutput();
    rmSync(output, { recursive: true });
    run();
    expect(readOutput()).toEqual(first);
  });

  it("writes the same bytes from files with the line ends of Windows", () => {
    run();
    const first = readOutput();
    edit(house, /\n/gu, "\r\n");
    edit("content/geo/postcode4.csv", /\n/gu, "\r\n");
    run();
    expect(readOutput()).toEqual(first);
  });

  it("leaves a file alone that did not change, so that nothing reloads for it", () => {
    run();
    const before = statSync(join(output, "places.json")).mtimeMs;
    edit(house, /^confidence: .*$/mu, "confidence: medium # nagezien");
    run();
    expect(statSync(join(output, "places.json")).mtimeMs).toBe(before);
  });

  it("names a new version when a record changes, and not when the settings do", () => {
    const version = () =>
      (JSON.parse(readFileSync(join(output, "version.json"), "utf8")) as { dataVersion: string }).dataVersion;
    run();
    const first = version();
    expect(first).toMatch(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/u);
    edit("content/instellingen.yaml", /^publisher: .*$/mu, "publisher: Verzonnen uitgever");
    run();
    expect(version()).toBe(first);
    edit(house, /^confidence: .*$/mu, "confidence: medium # nagezien");
    run();
    expect(version()).not.toBe(first);
  });

  it("removes what it no longer makes and leaves nothing half-written behind", () => {
    run();
    writeFileSync(join(output, "oud.json"), "{}");
    run();
    const names = listOutput();
    expect(names).not.toContain("oud.json");
    expect(names.filter((name) => !/^[\w.-]+\.(?:json|ts)$/u.test(name))).toEqual([]);
  });

  it("writes nothing when asked to check only", () => {
    expect(run(true)).toEqual([]);
    expect(() => readdirSync(output)).toThrow();
  });
});

describe("a fault in the content", () => {
  it("leaves the last good output as it was", () => {
    run();
    const good = readOutput();
    edit(house, /^type: .*$/mu, "type: huis");
    expect(run()).toHaveLength(1);
    expect(readOutput()).toEqual(good);
  });

  it("is told for all files and all kinds of file at once", () => {
    edit(house, /^type: .*$/mu, "type: huis");
    edit("content/begrippen.yaml", /^ {4}term: /mu, "    begrip: ");
    edit("content/netwerken/salland.yaml", "kind: regional", "kind: groot");
    edit("content/instellingen.yaml", "site_url: https", "site_url: ftp");
    edit("content/handreikingen/verkeerde-bedproblematiek.mdx", /^order: .*$/mu, "order: eerste");
    const files = new Set(run().map((problem) => problem.split(":")[0]));
    for (const file of [
      "begrippen.yaml",
      "netwerken/salland.yaml",
      "instellingen.yaml",
      "handreikingen/verkeerde-bedproblematiek.mdx",
    ]) {
      expect(files).toContain(`content/${file}`);
    }
  });

  const told: [what: string, breakIt: () => void, report: RegExp][] = [
    [
      "a duplicate key",
      () => edit(house, /^status: .*$/mu, "$&\nstatus: closed"),
      /^content\/hospices\/[\w-]+\.yaml:\d+ gevonden een veld dat er twee keer staat; verwacht geldige YAML$/u,
    ],
    [
      "a tab as indent",
      () => edit("content/netwerken/salland.yaml", "  - { code", "\t- { code"),
      /^content\/netwerken\/salland\.yaml:6 gevonden een tab/u,
    ],
    [
      "an unclosed quote",
      () => edit("content/taxonomie/regios.yaml", "name: Friesland", 'name: "Friesland'),
      /^content\/taxonomie\/regios\.yaml:\d+ gevonden een aanhalingsteken dat niet sluit/u,
    ],
    [
      "a reference within YAML",
      () =>
        edit(
          "content/taxonomie/voorzieningen.yaml",
          "abbreviations: []\n",
          "abbreviations: &leeg []\n  - { id: x, name: X, group: X, description: X, synonyms: *leeg, abbreviations: [] }\n",
        ),
      /voorzieningen\.yaml:(?!1 )\d+ gevonden een verwijzing/u,
    ],
    [
      "an empty file",
      () => writeFileSync(inRoot("content/hospices/leeg.yaml"), "  \n"),
      /^content\/hospices\/leeg\.yaml:1 gevonden een leeg bestand/u,
    ],
    [
      "a file with comments only",
      () => writeFileSync(inRoot("content/hospices/leeg.yaml"), "# niets\n"),
      /^content\/hospices\/leeg\.yaml:1 gevonden een leeg bestand/u,
    ],
    [
      "a file that is not UTF-8",
      () => writeFileSync(inRoot("content/hospices/oud.yaml"), Buffer.from("name: Caf\xe9\n", "latin1")),
      /^content\/hospices\/oud\.yaml:1 gevonden tekens die geen UTF-8 zijn/u,
    ],
    [
      "a file that nobody reads",
      () => writeFileSync(inRoot("content/hospices/nieuw.yml"), fixture),
      /^content\/hospices\/nieuw\.yml:1 gevonden een bestand dat niemand leest/u,
    ],
    [
      "a missing file",
      () => rmSync(inRoot("content/geo/bronnen.yaml")),
      /^content\/geo\/bronnen\.yaml:1 gevonden geen leesbaar bestand/u,
    ],
    [
      "JSON that does not parse",
      () => writeFileSync(inRoot("content/geo/gemeenten.topo.json"), "{"),
      /^content\/geo\/gemeenten\.topo\.json:1 gevonden een fout in de JSON/u,
    ],
    [
      "a CSV row with a column too many",
      () => edit("content/geo/postcode4.csv", "7411,Deventer", "7411,Deventer,x"),
      /^content\/geo\/postcode4\.csv:2 gevonden een regel die niet bij de kopregel past/u,
    ],
    [
      "a postcode that stands there twice",
      () => edit("content/geo/postcode4.csv", "7412,", "7411,"),
      /^content\/geo\/postcode4\.csv:3 {2}\[2\]\.postcode4: gevonden 7411/u,
    ],
    [
      "a point outside the country",
      () => edit("content/geo/postcode4.csv", "52.253,6.161", "6.161,52.253"),
      /^content\/geo\/postcode4\.csv:2 {2}\[1\]\.latitude: gevonden "6\.161"; verwacht een getal tussen 50\.7 en 53\.7/u,
    ],
    [
      "a gemeente without a boundary",
      () => edit("content/geo/gemeenten.topo.json", '"id":"GM0014"', '"id":"GM9999"'),
      /^content\/geo\/gemeenten\.topo\.json:1 {2}objects\.municipalities: gevonden (?:niets; verwacht een grens voor GM0014|GM9999)/u,
    ],
    [
      "shares of a gemeente that are not 1 together",
      () => edit("content/netwerken/salland.yaml", '"2/3"', '"1/3"'),
      /gemeenten\.csv:\d+ {2}\[\d+\]: gevonden .*salland 1\/3.*; verwacht delen in content\/netwerken die voor Raalte \(GM0177\) samen precies 1 zijn$/u,
    ],
    [
      "a weight that is no share",
      () => edit("content/netwerken/salland.yaml", '"2/3"', '"3/2"'),
      /salland\.yaml:\d+ {2}municipalities\[\d\]\.weight: gevonden "3\/2"; verwacht een deel tussen 0 en 1/u,
    ],
    [
      "a network in an unknown region",
      () => edit("content/netwerken/salland.yaml", "model_region: salland", "model_region: sallant"),
      /salland\.yaml:3 {2}model_region: gevonden "sallant"; verwacht een van: friesland/u,
    ],
    [
      "equal shares without a choice",
      () => edit("content/taxonomie/regios.yaml", /equal_shares:\n( {2}.*\n)+/u, "equal_shares: []\n"),
      /regios\.yaml:\d+ {2}equal_shares: gevonden een lege lijst; verwacht een keuze voor GM0148/u,
    ],
    [
      "a type that stands there twice",
      () => edit("content/taxonomie/typen.yaml", "- id: hch", "- id: bth"),
      /typen\.yaml:\d+ {2}types\[2\]\.id: gevonden "bth"; verwacht elke id één keer/u,
    ],
    [
      "a facility with the id of an expertise",
      () => edit("content/taxonomie/voorzieningen.yaml", "- id: tuin", "- id: dementie"),
      /voorzieningen\.yaml:\d+ {2}terms\[\d+\]\.id: gevonden "dementie"; verwacht een id die niet ook een expertise is/u,
    ],
    [
      "a written text with code",
      () =>
        edit("content/handreikingen/verkeerde-bedproblematiek.mdx", "## Stappen", "<script>x</script>\n\n## Stappen"),
      /^content\/handreikingen\/verkeerde-bedproblematiek\.mdx:\d+ gevonden "<script"/u,
    ],
    [
      "a term that is not in the glossary",
      () => edit("content/begrippen.yaml", /^ {4}related: \[/mu, "$&hopsice, "),
      /^content\/begrippen\.yaml:(?!1 )\d+ {2}terms\[\d+\]\.related\[1\]: gevonden begrip .* verwijst naar "hopsice"/u,
    ],
  ];

  it.each(told)("is told when it is %s", (_what, breakIt, report) => {
    breakIt();
    expect(run().filter((problem) => report.test(problem))).not.toEqual([]);
  });

  it("in the front matter of a text has the line of the file", () => {
    const file = "content/handreikingen/verkeerde-bedproblematiek.mdx";
    edit(file, /^order: .*$/mu, "order: eerste");
    const line =
      readFileSync(inRoot(file), "utf8")
        .split("\n")
        .findIndex((text) => text.startsWith("order:")) + 1;
    expect(run()).toEqual([expect.stringContaining(`${file}:${line}  order: gevonden "eerste"`)]);
  });

  it("in the body of a text has the line of the file", () => {
    const file = "content/handreikingen/verkeerde-bedproblematiek.mdx";
    edit(file, "## Stappen", "<script>x</script>\n\n## Stappen");
    const line =
      readFileSync(inRoot(file), "utf8")
        .split("\n")
        .findIndex((text) => text.startsWith("<script>")) + 1;
    for (const problem of run()) expect(problem).toMatch(new RegExp(`^${file}:${line} `, "u"));
  });
});

describe("the command", () => {
  const command = (...flags: string[]) =>
    spawnSync("npx", ["node", "scripts/compile.ts", ...flags], { cwd: projectRoot, encoding: "utf8" });

  it("checks without writing, in Dutch or English, and sums up in Dutch", () => {
    for (const flag of ["--controle", "--check"]) {
      const { status, stdout } = command(flag);
      expect(status).toBe(0);
      expect(stdout).toMatch(/\d+ hospices gepubliceerd, \d+ nog uit te zoeken/u);
    }
  }, 60_000);

  it("refuses an option it does not know", () => {
    const { status, stderr } = command("--snel");
    expect(status).toBe(2);
    expect(stderr).toContain("Onbekende optie: --snel");
  });
});
