import { lineOf, swap, type BrokenFile } from "./broken-file.ts";

const MEETING = `---
title: Een verzonnen bijeenkomst
kind: dialogue-session
summary: Deze bijeenkomst bestaat niet en staat alleen in een test van de controle.
date: "2027-02-03"
start_time: "13:30"
end_time: "16:30"
place: Zwolle
status: planned
audience: [bestuurder]
regions: [salland]
activities: [4]
themes: [onderwijs]
sources:
  - title: Verzonnen bron
    publisher: Verzonnen uitgever
    url: https://voorbeeld.nl/bron
    date: "2026-05"
---

Een gewone zin.
`;

const GUIDE = `---
title: Een verzonnen handreiking
order: 900
summary: Deze handreiking bestaat niet en staat alleen in een test van de controle.
audience: [bestuurder]
situation: Wanneer iemand de controle test.
plan:
  first: Leg alles naast elkaar.
  at_table:
    - netwerkcoördinator
    - transferverpleegkundige
  steps:
    - { title: Een, owner: netwerkcoördinator, minutes: 60 }
    - { title: Twee, owner: netwerkcoördinator, minutes: 60 }
    - { title: Drie, owner: netwerkcoördinator, minutes: 60 }
  lead_time: vier weken
  agreements:
    - De eerste afspraak.
    - De tweede afspraak.
activities: [9]
tools:
  - label: De prognose
    url: /prognose/
terms: [intake]
contact_role: de netwerkcoördinator
sources:
  - title: Verzonnen bron
    publisher: Verzonnen uitgever
review:
  valid_from: null
  valid_until: null
  reviewed_on: null
  reviewed_by_role: null
  next_review: null
---

## De situatie

Een zin.

## Stappen

Een zin.

## Voorbeeld

Een zin.

## Checklist

- Een punt.

## Vragen om te stellen

- Een vraag?

## Valkuilen

Een zin.

## Bij wie u terechtkunt

Een zin.
`;

/** What is changed; the message stands on the line that holds `at`, or else the new words. */
type Fault = readonly [what: string, from: string, to: string, told: RegExp, at?: string];

const MEETINGS: readonly Fault[] = [
  ["an unknown kind", "kind: dialogue-session", "kind: overleg", /een van/iu],
  ["a kind in Dutch", "kind: dialogue-session", "kind: dialoogsessie", /een van/iu],
  ["an unknown status", "status: planned", "status: gepland", /planned \(gepland\), took-place \(gehouden\)/u],
  ["a status of the past for a day ahead", "status: planned", "status: took-place", /planned, want/u],
  ["an end before its begin", 'end_time: "16:30"', 'end_time: "12:30"', /een tijd na start_time/u],
  ["an end at its begin", 'end_time: "16:30"', 'end_time: "13:30"', /een tijd na start_time/u],
  ["an end without a begin", 'start_time: "13:30"\n', "", /ook een start_time/u, "end_time"],
  ["a begin without quotes", 'start_time: "13:30"', "start_time: 13.30", /tijd tussen aanhalingstekens|een tijd/iu],
  ["a begin in words", 'start_time: "13:30"', "start_time: half twee", /een tijd/iu],
  ["a begin at hour 25", 'start_time: "13:30"', 'start_time: "25:30"', /een tijd/iu],
  ["a begin without a day", 'date: "2027-02-03"', 'date: "2027-02"', /begintijd hoort bij/u, "start_time"],
  ["a Dutch day", 'date: "2027-02-03"', 'date: "3-2-2027"', /een datum/iu],
  ["a day that is not there", 'date: "2027-02-03"', 'date: "2027-02-30"', /een datum/iu],
  ["no day at all", 'date: "2027-02-03"\n', "", /date: gevonden niets/u, "title: Een verzonnen bijeenkomst"],
  ["an activity that is not there", "activities: [4]", "activities: [16]", /15/u],
  ["an activity in words", "activities: [4]", "activities: [vier]", /activities/u],
  ["a theme that is not there", "themes: [onderwijs]", "themes: [scholing]", /themes/u],
  ["a region that is not there", "regions: [salland]", "regions: [utrecht]", /regions/u],
  ["an audience that is not there", "audience: [bestuurder]", "audience: [iedereen]", /audience/u],
  ["no audience", "audience: [bestuurder]\n", "", /audience/u, "title: Een verzonnen bijeenkomst"],
  ["no title", "title: Een verzonnen bijeenkomst", "title: x", /3/u],
  [
    "a short summary",
    "summary: Deze bijeenkomst bestaat niet en staat alleen in een test van de controle.",
    "summary: Kort.",
    /20/u,
  ],
  ["a place without words", "place: Zwolle", 'place: ""', /place/u],
  ["a source of the future", 'date: "2026-05"', 'date: "2046-05"', /tot en met vandaag/u],
  ["a source without https", "url: https://voorbeeld.nl/bron", "url: voorbeeld.nl/bron", /https/u],
  ["a source that is a script", "url: https://voorbeeld.nl/bron", "url: javascript:alert(1)", /https/u],
  [
    "a source on a host without a dot",
    "url: https://voorbeeld.nl/bron",
    "url: https://voorbeeld/bron",
    /een naam heeft/u,
  ],
  ["a source without a publisher", "    publisher: Verzonnen uitgever\n", "", /publisher/u, "title: Verzonnen bron"],
  ["a field that is not there", "place: Zwolle", "place: Zwolle\nzaal: drie", /niet bestaat/u, "zaal: drie"],
  ["a field misspelled", "place: Zwolle", "plaace: Zwolle", /place, zo geschreven/u],
  ["a field twice", "place: Zwolle", "place: Zwolle\nplace: Assen", /twee keer/u, "place: Assen"],
  ["a tab", "  - title: Verzonnen bron", "\t- title: Verzonnen bron", /een tab/u],
  [
    "a title that begins with a quote",
    "title: Een verzonnen bijeenkomst",
    "title: 's Middags bijeen",
    /aanhalingsteken/u,
  ],
  ["a colon in the title", "title: Een verzonnen bijeenkomst", "title: Bijeenkomst: verzonnen", /dubbele punt/u],
  ["a reference", "place: Zwolle", "place: *plaats", /verwijzing/u],
  ["an anchor", "place: Zwolle", "place: &plaats Zwolle", /verwijzing/u],
  [
    "two versions of git",
    "place: Zwolle",
    "<<<<<<< HEAD\nplace: Zwolle\n=======\nplace: Assen\n>>>>>>> tak",
    /twee versies/u,
  ],
  ["no end of the head", 'date: "2026-05"\n---\n', 'date: "2026-05"\n', /een kop met velden/u, "---"],
  ["no begin of the head", "---\ntitle", "title", /een kop met velden/u, "title"],
  ["a hidden character in the title", "title: Een verzonnen", "title: Een\u200b verzonnen", /onzichtbaar/u],
  ["a broken letter in the title", "title: Een verzonnen", "title: Coã Ã¶ verzonnen", /kapot/u],
  ["a mobile number in the place", "place: Zwolle", "place: Zwolle, bel 06-12345678", /mobiel/u],
  ["a dead link in the text", "Een gewone zin.", "Zie [x](/bestaat-niet/).", /pagina die bestaat/u],
];

const GUIDES: readonly Fault[] = [
  ["no order", "order: 900\n", "", /order/u, "title: Een verzonnen handreiking"],
  ["an order in words", "order: 900", "order: eerste", /order/u],
  ["an order of nothing", "order: 900", "order: 0", /order/u],
  ["a tool that is not there", "url: /prognose/", "url: /prognosis/", /pagina die bestaat|bedoelt u/u],
  ["a tool without its last slash", "url: /prognose/", "url: /prognose", /schuine streep/u],
  ["a tool without https", "url: /prognose/", "url: www.voorbeeld.nl", /https/u],
  ["a term that is not there", "terms: [intake]", "terms: [intaake]", /begrippen\.yaml/u],
  ["a term with capitals", "terms: [intake]", "terms: [Intake]", /terms/u],
  [
    "a contact of one person",
    "contact_role: de netwerkcoördinator",
    "contact_role: Jan de Vries",
    /de naam "Jan de Vries"/u,
  ],
  [
    "minutes in words",
    "{ title: Een, owner: netwerkcoördinator, minutes: 60 }",
    "{ title: Een, owner: netwerkcoördinator, minutes: uur }",
    /minutes/u,
  ],
  [
    "a step without an owner",
    "{ title: Een, owner: netwerkcoördinator, minutes: 60 }",
    "{ title: Een, minutes: 60 }",
    /owner/u,
  ],
  ["one agreement", "    - De tweede afspraak.\n", "", /agreements/u, "agreements:"],
  [
    "no check",
    "review:\n  valid_from: null\n  valid_until: null\n  reviewed_on: null\n  reviewed_by_role: null\n  next_review: null\n",
    "",
    /review/u,
    "title: Een verzonnen handreiking",
  ],
  [
    "a check in the future",
    "reviewed_on: null\n  reviewed_by_role: null",
    'reviewed_on: "2036-01-01"\n  reviewed_by_role: netwerkcoördinator',
    /tot en met vandaag/u,
  ],
  ["a check by nobody", "reviewed_on: null", 'reviewed_on: "2026-01-01"', /een dag én een rol/u, "review:"],
  [
    "a check by somebody",
    "reviewed_on: null\n  reviewed_by_role: null",
    'reviewed_on: "2026-01-01"\n  reviewed_by_role: Marieke Jansen',
    /de naam/u,
    "reviewed_by_role",
  ],
  ["a next check in ten years", "next_review: null", 'next_review: "2036-01-01"', /binnen 3 jaar/u],
  [
    "an end before its begin",
    "valid_from: null\n  valid_until: null",
    'valid_from: "2026-05-01"\n  valid_until: "2026-01-01"',
    /geldig/u,
    "review:",
  ],
  ["a heading misspelled", "## Valkuilen", "## Valkuil", /precies deze koppen/u],
  ["a heading left out", "## Valkuilen\n\nEen zin.\n\n", "", /precies deze koppen/u, "## Bij wie"],
  ["a heading too many", "## Valkuilen", "## Meer\n\nEen zin.\n\n## Valkuilen", /precies deze koppen/u, "## Meer"],
  [
    "headings in another order",
    "## Stappen\n\nEen zin.\n\n## Voorbeeld",
    "## Voorbeeld\n\nEen zin.\n\n## Stappen",
    /precies deze koppen/u,
  ],
  ["a heading without a space", "## Valkuilen", "##Valkuilen", /zonder spatie/u],
];

function toFile(folder: string, base: string) {
  return ([what, from, to, told, at = to.split("\n")[0] ?? ""]: Fault, index: number): BrokenFile => {
    const text = swap(base, from, to);
    return {
      what: `${folder}: ${what}`,
      file: `content/${folder}/verzonnen-${index}.mdx`,
      text,
      line: lineOf(text, at),
      told,
    };
  };
}

const named = (what: string, file: string, told: RegExp, text = MEETING): BrokenFile => ({
  what,
  file,
  text,
  line: 1,
  told,
});

/** Files that stand or are called wrong. */
const FILES: readonly BrokenFile[] = [
  named("capitals in the name", "content/agenda/Verzonnen-Kopie.mdx", /bestandsnaam/u),
  named("a space in the name", "content/agenda/verzonnen kopie.mdx", /bestandsnaam/u),
  named("an underscore in the name", "content/agenda/verzonnen_kopie.mdx", /bestandsnaam/u),
  named("another ending", "content/agenda/verzonnen.md", /niemand leest/u),
  named("a folder that nobody reads", "content/nieuwsbrieven/verzonnen.mdx", /niemand leest/u),
  named("a text in the root", "content/verzonnen.mdx", /niemand leest/u),
  named("a record in the root", "content/verzonnen.yaml", /niemand leest/u, "a: 1\n"),
  named("a parameter with another ending", "content/prognose/parameters/verzonnen.yml", /niemand leest/u, "a: 1\n"),
  named("words with another ending", "content/woorden/verzonnen.yml", /niemand leest/u, "a: 1\n"),
  named("a table that nobody reads", "content/geo/verzonnen.csv", /niemand leest/u, "a,b\n1,2\n"),
  named("what a killed command left", "content/prognose/migratie.csv.nieuw", /niemand leest|halverwege/u, "a,b\n1,2\n"),
  named("an empty text", "content/nieuws/verzonnen-leeg.mdx", /een leeg bestand/u, "\n"),
  named("an empty record", "content/hospices/verzonnen-leeg.yaml", /een leeg bestand/u, "\n"),
  named("a record of comments", "content/hospices/verzonnen-opmerking.yaml", /een leeg bestand/u, "# later\n"),
  named("a record that is a list", "content/hospices/verzonnen-lijst.yaml", /lijst/u, "- a\n- b\n"),
  named("a record that is a sentence", "content/hospices/verzonnen-zin.yaml", /./u, "een zin\n"),
  named("a house with capitals in its name", "content/netwerken/Verzonnen.yaml", /./u, "name: &x x\n"),
];

/** Meetings, guides and files with one fault, each in a file of its own. */
export const brokenHeads: readonly BrokenFile[] = [
  ...MEETINGS.map(toFile("agenda", MEETING)),
  ...GUIDES.map(toFile("handreikingen", GUIDE)),
  ...FILES,
];
