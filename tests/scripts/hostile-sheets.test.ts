import JSZip from "jszip";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { packDocument, wordCell, wordTable } from "../fixtures/docx.ts";
import { packSheet } from "../fixtures/xlsx.ts";

const folder = mkdtempSync(join(tmpdir(), "vijandig-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const command = fileURLToPath(new URL("../../scripts/importing/run-import.ts", import.meta.url));

const MEGABYTE = 1024 * 1024;
const sheet = (rows: string, after = "") => `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`;
const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const head = `<row r="1">${text("A1", "veld")}${text("B1", "antwoord")}</row>`;
const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join("");

/** An entry that says it is small and is not. */
async function lyingZip(): Promise<Uint8Array> {
  const bytes = await packSheet(`${" ".repeat(60 * MEGABYTE)}<worksheet/>`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 46; at += 1)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > MEGABYTE)
      view.setUint32(at + 24, 1000, true);
  return bytes;
}

async function manyEntries(): Promise<Uint8Array> {
  const zip = new JSZip();
  for (let index = 0; index < 5_000; index += 1) zip.file(`xl/media/${index}.png`, "x");
  return zip.generateAsync({ type: "uint8array" });
}

/** Made here, so that no hostile file lies in the project: name, content, and a part of what is said. */
const hostile: [string, () => Promise<Uint8Array> | Uint8Array | string, RegExp][] = [
  [
    "bom.xlsx",
    () => packSheet(sheet(head), { "xl/sharedStrings.xml": " ".repeat(100 * MEGABYTE) }),
    /uitgepakt meer dan 64 MB/,
  ],
  ["blad.xlsx", () => packSheet(`${" ".repeat(20 * MEGABYTE)}${sheet(head)}`), /uitgepakt meer dan 8 MB/],
  ["leugen.xlsx", lyingZip, /uitgepakt veel groter is dan het zegt/],
  ["onderdelen.xlsx", manyEntries, /onderdelen/],
  [
    "afmeting.xlsx",
    () => packSheet(`<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${head}</sheetData></worksheet>`),
    /een blad van \d+ cellen/,
  ],
  [
    "laatste-rij.xlsx",
    () => packSheet(sheet(`${head}<row r="1048576">${text("A1048576", "x")}</row>`)),
    /tekst in rij 1048576/,
  ],
  ["laatste-kolom.xlsx", () => packSheet(sheet(`<row r="1">${text("XFD1", "x")}</row>`)), /tekst in kolom XFD/],
  ["rijen.xlsx", () => packSheet(sheet(many(200_000, (index) => `<row r="${index + 1}"/>`))), /rijen/],
  ["cellen.xlsx", () => packSheet(sheet(`<row r="1">${many(120_000, () => "<c><v>1</v></c>")}</row>`)), /kolom|cellen/],
  [
    "samengevoegd.xlsx",
    () => packSheet(sheet(head, `<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`)),
    /samengevoegde cellen van \d+ cellen/,
  ],
  [
    "veel-samengevoegd.xlsx",
    () =>
      packSheet(
        sheet(
          head,
          `<mergeCells>${many(50_000, (index) => `<mergeCell ref="C${index + 1}:D${index + 1}"/>`)}</mergeCells>`,
        ),
      ),
    /samengevoegde stukken/,
  ],
  [
    "keuzelijst.xlsx",
    () => packSheet(sheet(head, `<dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>`)),
    /een keuzelijst van \d+ cellen/,
  ],
  [
    "veel-keuzelijsten.xlsx",
    () =>
      packSheet(
        sheet(
          head,
          `<dataValidations><dataValidation sqref="${many(60_000, (index) => `B${index + 1} `)}"/></dataValidations>`,
        ),
      ),
    /keuzelijsten|geen leesbaar/,
  ],
  [
    "entiteiten.xlsx",
    () =>
      packSheet(
        `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet>&b;</worksheet>`,
      ),
    /geen leesbaar Excel-bestand/,
  ],
  ["diep.xlsx", () => packSheet(`${"<a>".repeat(300_000)}${"</a>".repeat(300_000)}`), /geen leesbaar Excel-bestand/],
  [
    "lange-cel.xlsx",
    () => packSheet(sheet(`${head}<row r="2">${text("B2", "x".repeat(2 * MEGABYTE))}</row>`)),
    /tekens in rij 2/,
  ],
  [
    "bom.docx",
    () => packDocument(wordTable([]), { parts: { "word/media/a.xml": " ".repeat(100 * MEGABYTE) } }),
    /uitgepakt meer dan 64 MB/,
  ],
  ["groot.docx", () => packDocument(" ".repeat(20 * MEGABYTE)), /uitgepakt meer dan 8 MB/],
  ["diep.docx", () => packDocument(`${"<a>".repeat(800_000)}${"</a>".repeat(800_000)}`), /geen leesbaar Word-bestand/],
  ["nooit-dicht.docx", () => packDocument("<a>".repeat(2_600_000)), /geen leesbaar Word-bestand/],
  [
    "tabel-in-tabel.docx",
    () => packDocument(`${"<w:tbl><w:tr><w:tc>".repeat(50_000)}${"</w:tc></w:tr></w:tbl>".repeat(50_000)}`),
    /een tabel in een tabel/,
  ],
  [
    "entiteiten.docx",
    () =>
      packDocument(wordTable([[wordCell("&b;")]]), {
        before: `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`,
      }),
    /geen leesbaar Word-bestand/,
  ],
  [
    "buiten.docx",
    () => packDocument(wordTable([]), { before: `<!DOCTYPE x SYSTEM "file:///etc/hostname">` }),
    /geen leesbaar Word-bestand/,
  ],
  ["tabellen.docx", () => packDocument("<w:tbl/>".repeat(500_000)), /meer dan \d+ tabellen/],
  ["rijen.docx", () => packDocument(`<w:tbl>${"<w:tr/>".repeat(1_000_000)}</w:tbl>`), /meer dan \d+ rijen/],
  ["rij.docx", () => packDocument(`<w:tbl><w:tr>${"<w:tc/>".repeat(1_000_000)}</w:tr></w:tbl>`), /meer dan \d+ cellen/],
  [
    "brede-cellen.docx",
    () =>
      packDocument(wordTable(Array.from({ length: 4_000 }, () => [wordCell("x", '<w:gridSpan w:val="2000000000"/>')]))),
    /geen tabel met een kolom/,
  ],
  [
    "samengevoegd.docx",
    () =>
      packDocument(
        wordTable(Array.from({ length: 4_900 }, () => Array.from({ length: 9 }, () => wordCell("", "<w:vMerge/>")))),
      ),
    /geen tabel met een kolom|uitgepakt meer dan/,
  ],
  [
    "lange-cel.docx",
    () => packDocument(wordTable([[wordCell("x".repeat(2 * MEGABYTE))]])),
    /meer dan \d+ tekens in tabel 1, rij 1/,
  ],
  [
    "witregels.docx",
    () => packDocument(wordTable([["<w:tc>", "<w:p/>".repeat(1_000_000), "</w:tc>"]])),
    /meer dan \d+ tekens/,
  ],
  ["leeg.docx", () => new Uint8Array([0x50, 0x4b, 0x03, 0x04]), /geen leesbaar Word-bestand/],
  ["miljoen.csv", () => `veld;antwoord\n${";\n".repeat(1_000_000)}`, /meer dan \d+ regels/],
  ["lange-rij.csv", () => `veld;antwoord\n${";".repeat(2_000_000)}\n`, /meer dan \d+ cellen/],
  ["lange-tekst.csv", () => `veld;antwoord\nname;"${"x".repeat(3_000_000)}"\n`, /een regel van meer dan/],
  ["groot.csv", () => `veld;antwoord\n${"x".repeat(6 * MEGABYTE)}`, /meer dan 5 MB/],
  ["aanhaling.csv", () => `veld;antwoord\nname;"${'""'.repeat(500_000)}\n`, /niet te lezen|meer dan/],
];

/** The processor time and the most memory of one run: what a busy machine does beside it does not count. */
function measureRun(file: string): { stdout: string; stderr: string; seconds: number; megabytes: number } {
  const script = `await import(${JSON.stringify(command)}).then(({ runImport }) => {
    const result = runImport([${JSON.stringify(file)}], { root: ${JSON.stringify(folder)}, from: ".", today: "2026-12-01" });
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    console.log(JSON.stringify({ ...result, seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
  });`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as ReturnType<typeof measureRun>;
}

describe("a sheet made to do harm", () => {
  it.each(hostile)("%s is refused in Dutch, within two seconds and 500 MB", async (name, make, expected) => {
    const file = join(folder, name);
    writeFileSync(file, await make());
    const { stderr, seconds, megabytes } = measureRun(file);
    expect(stderr).toMatch(expected);
    expect(stderr).not.toMatch(/ at .*:\d+|Error/);
    expect(seconds).toBeLessThan(2);
    expect(megabytes).toBeLessThan(500);
  });
});
