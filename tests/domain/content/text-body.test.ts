import { describe, expect, it } from "vitest";
import { checkBody, checkHeadings, listHeadings } from "../../../src/domain/content/model-quotes/check-body.ts";

describe("a body of text, at its edges", () => {
  const found = (text: string) => checkBody(text, new Set(["hospice"])).map(({ line, found: words }) => [line, words]);

  it.each([
    "Een gewone zin.",
    "3 < 4 en a<3",
    "<Noot>Stil.</Noot>",
    '<Begrip id="hospice">x</Begrip> en <Begrip  id="hospice" >y</Begrip>',
    "## Kop",
    "#hekje",
    "tekst # tekst",
    "| a | b |",
    "| --- | --- |",
    "a -: b",
    "a :- b",
    "important",
    "een import van iets",
    "- [x] punt",
    "a - b: c",
  ])("lets %j through", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ["  import x", '"import x"'],
    ["export const x", '"export const x"'],
    ["import x from 'een-heel-lang-pad-dat-niet-op-de-regel-past'", '"import x from \'een-heel-lang-pad-dat-nie"'],
    ["<b>x", '"<b"'],
    ["x</b>", '"</b"'],
    ["<!-- x", '"<!--"'],
    ["a } b", "een accolade"],
    ["a { b", "een accolade"],
    ["# Kop", "een kop met één hekje"],
    ["| :-- | --- |", "een tabel met uitgelijnde kolommen"],
    ["--: | ---", "een tabel met uitgelijnde kolommen"],
    ["| --- | :-: |", "een tabel met uitgelijnde kolommen"],
    ['<Begrip id="huis">', 'begrip "huis"'],
    ['<Begrip id="hospice" naam="x">', '"<Begrip id="hospice" naam="x">"'],
    ["<Begrip>", '"<Begrip>"'],
  ])("stops %j", (text, words) => {
    expect(found(`Regel.\n\n${text}`)).toEqual([[3, words]]);
  });

  it("has its headings in order and no others", () => {
    expect(listHeadings("## Een \n\ntekst\n### Onder\n##Geen\n##  Twee")).toEqual(["Een", "Twee"]);
    expect(checkHeadings("## Een\n## Twee", ["Een", "Twee"])).toEqual([]);
    expect(checkHeadings("## Twee\n## Een", ["Een", "Twee"])).toEqual([
      { line: 1, found: "de koppen Twee / Een", expected: "precies deze koppen, in deze volgorde: Een / Twee" },
    ]);
    expect(checkHeadings("## Een\n## Drie", ["Een", "Twee"])).toHaveLength(1);
    expect(checkHeadings("tekst", ["Een"])[0]?.found).toBe("de koppen (geen)");
    expect(checkHeadings("## Een\n## Twee\n## Drie", ["Een", "Twee"])).toHaveLength(1);
  });
});
