import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compile } from "../../../scripts/compile.ts";
import { readPhotos } from "../../../scripts/content/read-photos.ts";
import { formatProblem } from "../../../src/domain/border/problem.ts";
import { inventAvif, inventJpeg, inventWebp } from "../../fixtures/invented-photos.ts";

const words = `alt: Een huis met een tuin.
maker: Hospice Verzonnen
permission: { by_role: de coördinator, date: "2026-11-02" }
taken: null
`;
const place = "content/fotos/verzonnen";
let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "photos-"));
  for (const folder of ["hospices", "fotos"]) mkdirSync(join(root, "content", folder), { recursive: true });
  write({ "content/hospices/verzonnen.yaml": "name: Huis Verzonnen\n" });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [file, content] of Object.entries(files)) writeFileSync(join(root, file), content);
}

const complain = () => readPhotos(root).problems.map(formatProblem);

describe("the photographs of houses", () => {
  it("are none where nobody gave one", () => {
    rmSync(join(root, "content/fotos"), { recursive: true });
    expect(readPhotos(root)).toEqual({ photos: {}, problems: [] });
  });

  it.each([
    [".webp", inventWebp(640, 426)],
    [".jpg", inventJpeg(640, 426)],
    [".avif", inventAvif(640, 426)],
  ])("are read with their size and words (%s)", (ending, picture) => {
    write({ [`${place}.yaml`]: words, [place + ending]: picture });
    expect(readPhotos(root)).toEqual({
      photos: {
        verzonnen: {
          file: place + ending,
          width: 640,
          height: 426,
          alt: "Een huis met een tuin.",
          maker: "Hospice Verzonnen",
        },
      },
      problems: [],
    });
  });

  it("may weigh 30 kB and no more", () => {
    const weighing = (bytes: number) => Buffer.concat([inventWebp(640, 426)], bytes);
    write({ [`${place}.yaml`]: words, [`${place}.webp`]: weighing(30_000) });
    expect(complain()).toEqual([]);
    write({ [`${place}.webp`]: weighing(30_001) });
    expect(complain()).toEqual([`${place}.webp:1 gevonden 30001 bytes; verwacht ten hoogste 30000 bytes (30 kB)`]);
    expect(readPhotos(root).photos).toEqual({});
  });

  it.each([
    ["another kind of picture", ".jpg", Buffer.from("\u0089PNG\r\n", "latin1"), "een ander soort bestand"],
    ["nothing", ".jpg", Buffer.alloc(0), "een ander soort bestand"],
    [
      "another name than its kind",
      ".jpg",
      inventWebp(640, 426),
      "een foto in webp; verwacht een naam die eindigt op .webp",
    ],
    ["a size nobody can read", ".jpg", inventJpeg(640, 426).subarray(0, 20), "zonder leesbare breedte en hoogte"],
    ["no height", ".jpg", inventJpeg(640, 0), "zonder leesbare breedte en hoogte"],
    ["what the camera wrote", ".jpg", inventJpeg(640, 426, { exif: true }), "gegevens van de camera (Exif)"],
  ])("are refused with %s", (_name, ending, picture, told) => {
    write({ [`${place}.yaml`]: words, [place + ending]: picture });
    expect(complain()).toEqual([expect.stringContaining(`${place}${ending}:1 gevonden `)]);
    expect(complain()).toEqual([expect.stringContaining(told)]);
  });

  it.each([
    ["alt", /^alt.*\n/mu, 1],
    ["maker", /^maker.*\n/mu, 1],
    ["permission", /^permission.*\n/mu, 1],
    ["permission.date", /, date: "2026-11-02"/u, 3],
    ["permission.by_role", /by_role: de coördinator, /u, 3],
    ["taken", /^taken.*\n/mu, 1],
  ])("are refused without %s, at its line", (field, gone, line) => {
    write({ [`${place}.yaml`]: words.replace(gone, ""), [`${place}.webp`]: inventWebp(640, 426) });
    expect(complain()).toEqual([
      expect.stringContaining(`${place}.yaml:${line}  ${field}: gevonden niets (het veld ontbreekt)`),
    ]);
  });

  it("are refused with words that say nothing", () => {
    write({ [`${place}.yaml`]: words.replace(/^alt.*$/mu, 'alt: ""'), [`${place}.webp`]: inventWebp(640, 426) });
    expect(complain()).toEqual([expect.stringContaining(`${place}.yaml:1  alt: gevonden een lege tekst`)]);
  });

  it("are refused without their words, and words without a photograph", () => {
    write({ [`${place}.webp`]: inventWebp(640, 426) });
    expect(complain()).toEqual([expect.stringContaining(`${place}.webp:1 gevonden een foto zonder woorden`)]);
    rmSync(join(root, `${place}.webp`));
    write({ [`${place}.yaml`]: words });
    expect(complain()).toEqual([expect.stringContaining(`${place}.yaml:1 gevonden woorden zonder foto`)]);
  });

  it("are one to a house", () => {
    write({
      [`${place}.yaml`]: words,
      [`${place}.webp`]: inventWebp(640, 426),
      [`${place}.jpg`]: inventJpeg(640, 426),
    });
    expect(complain()).toEqual([
      `${place}.webp:1 gevonden een tweede foto van "verzonnen"; verwacht één foto van elk huis`,
    ]);
  });

  it("are of a house that is there", () => {
    write({ "content/fotos/weg.yaml": words, "content/fotos/weg.webp": inventWebp(640, 426) });
    expect(complain()).toEqual([
      'content/fotos/weg.yaml:1 gevonden een foto van "weg"; verwacht de id van een huis: er is geen content/hospices/weg.yaml',
    ]);
  });

  it("are alone in their folder", () => {
    write({ "content/fotos/verzonnen.png": "", "content/fotos/lijst.txt": "" });
    expect(complain()).toEqual([
      expect.stringContaining("content/fotos/lijst.txt:1 gevonden een bestand dat niemand leest"),
      expect.stringContaining("content/fotos/verzonnen.png:1 gevonden een bestand dat niemand leest"),
    ]);
  });
});

describe("compiling the content", () => {
  it("tells what is wrong with a photograph once, and who is named in its words", () => {
    write({ [`${place}.yaml`]: words.replace("Hospice Verzonnen", "Jan de Vries") });
    const told = compile({ root, quiet: true, checkOnly: true }).problems.filter(({ file }) => file.startsWith(place));
    expect(told.map(formatProblem)).toEqual([
      expect.stringContaining(`${place}.yaml:1 gevonden woorden zonder foto`),
      expect.stringContaining(`${place}.yaml:2  maker: gevonden de naam "Jan de Vries"`),
    ]);
  });
});
