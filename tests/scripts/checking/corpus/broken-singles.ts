/** Faults in files that exist once: what is broken is found in the file by its form, never by a fact of today. */
export interface BrokenSingle {
  what: string;
  file: string;
  /** The first place that matches is replaced; the message stands on its line, or `lineAfter` lines below. */
  from: RegExp;
  to: string;
  told: RegExp;
  lineAfter?: number;
  /** The message is about the file as a whole. */
  isAboutFile?: boolean;
}

type Row = readonly [what: string, from: RegExp, to: string, told: RegExp, lineAfter?: number];

const inFile = (file: string, rows: readonly Row[]): BrokenSingle[] =>
  rows.map(([what, from, to, told, lineAfter = 0]) => ({
    what: `${file}: ${what}`,
    file: `content/${file}`,
    from,
    to,
    told,
    lineAfter,
  }));

/** Faults of the build-up that any list of records can have, at its first record with an id. */
const listFaults = (file: string): BrokenSingle[] =>
  inFile(file, [
    ["a tab", /^ {2}(?=- id:)/mu, "\t", /een tab/u],
    ["a quote that does not close", /(?<=^ {2}- id: )(?=\S)/mu, "'", /aanhalingsteken/u],
    ["a reference", /(?<=^ {2}- id: )\S+/mu, "*x", /verwijzing/u],
    ["two versions of git", /^(?= {2}- id:)/mu, "<<<<<<< HEAD\n", /twee versies/u],
    ["an id with capitals", /(?<=^ {2}- id: )\S+/mu, "Groot", /id/u],
  ]);

export const brokenSingles: readonly BrokenSingle[] = [
  ...["begrippen.yaml", "taxonomie/expertise.yaml", "taxonomie/voorzieningen.yaml", "taxonomie/typen.yaml"].flatMap(
    listFaults,
  ),
  ...inFile("begrippen.yaml", [
    ["a term without words", /^ {4}term: .*$/mu, "    term:", /term/u],
    ["a field that is not there", /^ {4}term: /mu, "    uitleg: x\n    term: ", /niet bestaat/u],
    ["a related term that is not there", /(?<=^ {4}related: \[)/mu, "bestaat-niet, ", /verwijst naar "bestaat-niet"/u],
    ["a short explanation", /^ {4}definition: .*$/mu, "    definition: Kort.", /20/u],
  ]),
  ...inFile("zoekwoorden.yaml", [
    ["a page that is not there", /(?<=^ {2}- page: )\S+/mu, "/bestaat-niet/", /pagina die bestaat/u],
    ["a page without its last slash", /(?<=^ {2}- page: \/\S+)\/$/mu, "", /schuine strepen/u],
    ["a field that is not there", /^ {4}words: /mu, "    uitleg: x\n    words: ", /niet bestaat/u],
    ["a field misspelled", /^ {4}words: /mu, "    wordz: ", /words, zo geschreven/u],
    ["a number for a word", /(?<=^ {4}words: \[)/mu, "2027, ", /words/u],
    ["no list", /(?<=^ {4}words: )\[[^\]]*\]/mu, "een woord", /lijst/u],
    ["a tab", /^ {2}(?=- page)/mu, "\t", /een tab/u],
    ["a bracket that does not close", /(?<=^ {4}words: \[[^\]\n]*)\]/mu, "", /haakje/u],
  ]),
  ...inFile("doorverwijzingen.yaml", [
    [
      "from a page that is there",
      /^redirects:.*$/mu,
      "redirects:\n  - from: /agenda/\n    to: /nieuws/",
      /op dit adres staat nu een pagina/u,
      1,
    ],
    [
      "to a page that is not there",
      /^redirects:.*$/mu,
      "redirects:\n  - from: /oud/\n    to: /bestaat-niet/",
      /pagina die bestaat/u,
      2,
    ],
    ["to itself", /^redirects:.*$/mu, "redirects:\n  - from: /oud/\n    to: /oud/", /verhuisd|ander adres/u, 2],
    [
      "to what has moved as well",
      /^redirects:.*$/mu,
      "redirects:\n  - from: /oud/\n    to: /ouder/\n  - from: /ouder/\n    to: /agenda/",
      /zelf is verhuisd/u,
      2,
    ],
    ["from one address twice", /^redirects:.*$/mu, "redirects:\n  - from: /oud/\n    to: /agenda/", /./u, 1],
    ["without a slash", /^redirects:.*$/mu, "redirects:\n  - from: /oud\n    to: /agenda/", /schuine streep/u, 1],
    [
      "with a whole address",
      /^redirects:.*$/mu,
      "redirects:\n  - from: /oud/\n    to: https://voorbeeld.nl/",
      /schuine streep/u,
      2,
    ],
  ]).filter(({ what }) => !what.endsWith("from one address twice")),
  ...inFile("feiten.yaml", [
    ["a page that is not there", /(?<=^ {2}- page: )\S+/mu, "/bestaat-niet/", /pagina/u],
    ["a field misspelled", /^ {4}source: /mu, "    sorce: ", /source, zo geschreven/u],
  ]),
  ...inFile("instellingen.yaml", [
    ["a site below the root of its host", /(?<=^site_url: )\S+/mu, "https://www.voorbeeld.nl/ligare/", /zonder pad/u],
    ["a site with a query", /(?<=^site_url: )\S+/mu, "https://www.voorbeeld.nl/?a=b", /zonder pad/u],
    ["a site without https", /(?<=^site_url: )\S+/mu, "voorbeeld.nl", /http/u],
    ["a field that is not there", /^site_url:/mu, "kleur: rood\nsite_url:", /niet bestaat/u],
  ]),
  ...inFile("spelling.yaml", [
    ["a group without a reason", /^ {2}- reason: .*$/mu, "  - reason: kort", /reason/u],
    ["a field that is not there", /^ {4}words:/mu, "    uitleg: x\n    words:", /niet bestaat/u],
  ]),
  ...inFile("wetswijzigingen.yaml", [
    ["an end in words", /(?<=\bends: )"[^"]*"/u, "morgen", /ends/u],
    ["found in the future", /(?<=\bfound_on: )"[^"]*"/u, '"2062-01-01"', /tot en met vandaag/u],
  ]),
  ...inFile("geo/bronnen.yaml", [
    ["found in the future", /(?<=\bfound_on: )"[^"]*"/u, '"2062-01-01"', /tot en met vandaag/u],
  ]),
  ...inFile("taxonomie/regios.yaml", [
    ["a field misspelled", /^model_regions:/mu, "model_regionz:", /model_regions, zo geschreven|niet bestaat/u],
  ]),
  ...inFile("prognose/sterfteverhouding.csv", [
    ["a figure a hundred times too large", /(?<=\n\w+,man,)[\d.]+/u, "111.0907", /getal van 0\.5 tot 2/u],
  ]),
  ...inFile("prognose/sterftecijfers.csv", [
    ["a figure ten times too large", /(?<=\n\d+,man,(?:[^,\n]*,){60})0\.00/u, "0.0", /keer zoveel|SHA/u],
  ]),
  ...inFile("prognose/officiele-prognoses.csv", [
    ["a row with a cell too many", /(?<=\n[^\n]*)\n/u, ",x\n", /kopregel/u],
  ]),
  ...inFile("prognose/bronnen.yaml", [["two versions of git", /^/u, "<<<<<<< HEAD\n", /twee versies/u]]),
  ...inFile("woorden/kader.yaml", [["a tab", /^(?=\w+:)/mu, "\t", /een tab|inspringt/u]]),
];
