import { lineOf, swap, type BrokenFile } from "./broken-file.ts";

/** A sound record of a house that is not there; every record has a name, a street and a number of its own. */
export function inventHouse(index: number): string {
  const number = String(index).padStart(4, "0");
  return `name: Verzonnen huis ${number}
publication: published
confidence: medium
status: open
status_date: "2025-05-28"
type: bth
organization:
  name: Stichting Verzonnen ${number}
description: Dit huis bestaat niet.
address:
  street: Teststraat ${index + 1}
  postal_code: 9718 BB
  city: Groningen
  municipality: GM0014
location:
  latitude: 53.2194
  longitude: 6.5665
phones:
  - number: "050-123${number}"
    kind: hospice
    as_of: "2025"
email:
  address: info@verzonnen-${number}.example
  kind: hospice
website:
  url: https://verzonnen-${number}.example/
  as_of: "2025-05-28"
application:
  by: [huisarts, wijkverpleegkundige]
  process: Bel het huis.
admission:
  minimum_age: 18
  maximum_age: 99
expertise:
  dementie:
    value: on-consultation
facilities:
  huisdieren:
    value: "yes"
capacity:
  beds: 6
  as_of: "2025-04"
availability:
  status: place
  reported_on: "2026-11-20"
  valid_until: "2026-11-27"
costs:
  contribution_per_day_eur: 40
  as_of: "2025"
  checked_on: null
networks: [groningen-centraal]
networks_basis: derived
languages: [Nederlands]
notices:
  - Dit hospice is verzonnen.
open_questions:
  - Bestaat dit huis?
sources:
  - publisher: Testbron
    url: https://verzonnen-${number}.example/bron
    date: "2025-05-28"
    fields: [address, phones]
found_on: "2026-11-21"
checked:
  on: null
  by_role: null
  next: null
confirmed:
  hospice: false
  network: false
redirects_from: [oud-verzonnen-${number}]
`;
}

/** What is changed; the message stands on the line that holds `at`, or else the new words. */
type Fault = readonly [what: string, from: string, to: string, told: RegExp, at?: string];

const MISSPELLED: readonly Fault[] = inventHouse(0)
  .split("\n")
  .flatMap((line): Fault[] => {
    const [, indent = "", key] = /^( *(?:- )?)([a-z_]{4,}):/u.exec(line) ?? [];
    // A word for a wish is an id, not the name of a field.
    if (key === undefined || ["dementie", "huisdieren"].includes(key)) return [];
    const wrong = `${key.slice(0, -1)}q`;
    return [
      [
        `${key} misspelled`,
        `\n${indent}${key}:`,
        `\n${indent}${wrong}:`,
        /zo geschreven|een van: |geen extra veld/u,
        `${wrong}:`,
      ],
    ];
  })
  .filter(([, from]) => !from.includes("name: Ver") && from !== "\nname:");

const VALUES: readonly Fault[] = [
  ["no name", "name: Verzonnen huis", "name: # Verzonnen huis", /name: gevonden niets/u],
  ["a number for a name", "name: Verzonnen huis", "name: 12 #", /name: gevonden 12/u],
  ["an unknown publication", "publication: published", "publication: publish", /een van/u],
  ["an unknown confidence", "confidence: medium", "confidence: middel", /een van|high/u],
  ["an unknown status", "status: open", "status: dicht", /een van/u],
  ["an unknown type", "type: bth", "type: huis", /een van/u],
  ["a status of the future", 'status_date: "2025-05-28"', 'status_date: "2051-05-28"', /tot en met vandaag/u],
  ["a status on a day that is not there", 'status_date: "2025-05-28"', 'status_date: "2025-02-30"', /een datum/u],
  ["a Dutch date", 'status_date: "2025-05-28"', 'status_date: "28-05-2025"', /een datum/u],
  ["a written date", 'status_date: "2025-05-28"', "status_date: 28 mei 2025", /een datum/u],
  ["a month thirteen", 'status_date: "2025-05-28"', 'status_date: "2025-13"', /een datum/u],
  ["a period back to front", 'status_date: "2025-05-28"', 'status_date: "2026/2023"', /een datum/u],
  ["no description", "description: Dit huis bestaat niet.\n", "", /een beschrijving/u, "name: Verzonnen"],
  ["an empty description", "description: Dit huis bestaat niet.", 'description: ""', /lege tekst/u],
  ["html in the description", "Dit huis bestaat niet.", "Dit huis <b>bestaat</b> niet.", /HTML|<b>/u],
  ["a hidden character", "Dit huis bestaat niet.", "Dit huis\u200b bestaat niet.", /./u],
  ["a turn of direction", "Dit huis bestaat niet.", "Dit huis\u202e bestaat niet.", /./u],
  ["a mobile number in the description", "Dit huis bestaat niet.", "Bel 06-12345678.", /mobiel nummer/u],
  [
    "a mail address of somebody in the description",
    "Dit huis bestaat niet.",
    "Mail jan.bakker@voorbeeld.nl.",
    /persoonlijk/u,
  ],
  ["a postcode without a space", "9718 BB", "9718BB", /postcode/u],
  ["a postcode in small letters", "9718 BB", "9718 bb", /postcode/u],
  ["a postcode of another gemeente", "9718 BB", "9401 BB", /een postcode in Groningen/u],
  ["half a postcode", "9718 BB", "9718", /postcode/u],
  ["a gemeente that is not there", "GM0014", "GM9999", /een gemeente uit/u],
  ["a name for a gemeente", "municipality: GM0014", "municipality: Groningen", /GM/u],
  ["no city", "  city: Groningen\n", "", /een plaats/u, "address:"],
  ["no gemeente", "  municipality: GM0014\n", "", /gemeentecode/u, "address:"],
  [
    "a point in another gemeente",
    "latitude: 53.2194\n  longitude: 6.5665",
    "latitude: 52.9925\n  longitude: 6.5649",
    /een punt in/u,
    "location:",
  ],
  ["a point twenty kilometres off", "longitude: 6.5665", "longitude: 6.9", /een punt in/u, "location:"],
  ["a point at the other side of the country", "latitude: 53.2194", "latitude: 51.2", /een punt in/u, "location:"],
  [
    "latitude and longitude swapped",
    "latitude: 53.2194\n  longitude: 6.5665",
    "latitude: 6.5665\n  longitude: 6.5665",
    /tussen 50/u,
    "latitude: 6",
  ],
  ["a latitude in words", "latitude: 53.2194", "latitude: noord", /latitude/u],
  ["no longitude", "  longitude: 6.5665\n", "", /longitude/u, "location:"],
  ["a phone with spaces", '"050-123', '"050 123', /telefoonnummer|nummer/u, "number: "],
  ["a phone too short", 'number: "050-123', 'number: "050-1#', /nummer/u, "number: "],
  ["a phone as a number", 'number: "050-123', 'number: 501230000 # "', /nummer/u, "number: "],
  ["an unknown kind of phone", "    kind: hospice", "    kind: mobiel", /een van/u],
  ["no kind of phone", "    kind: hospice\n", "", /kind/u, "number: "],
  ["a phone of the future", '    as_of: "2025"', '    as_of: "2077"', /tot en met vandaag/u],
  ["no list of phones", "phones:\n  - number", "phones:\n    number", /lijst/u, "phones:"],
  ["a mail address without an at", "address: info@", "address: info.", /e-mail/u],
  ["an unknown kind of mail", "\n  kind: hospice", "\n  kind: prive", /een van/u, "kind: prive"],
  ["a site without https", "url: https://verzonnen-", "url: verzonnen-", /https/u],
  ["a site that is a script", "url: https://verzonnen-", "url: javascript:verzonnen-", /https/u],
  ["a site with www only", "url: https://verzonnen-", "url: www.verzonnen-", /https/u],
  ["applying by nobody", "by: [huisarts, wijkverpleegkundige]", "by: []", /by/u],
  ["applying by a text", "by: [huisarts, wijkverpleegkundige]", "by: huisarts", /lijst/u],
  ["ages back to front", "maximum_age: 99", "maximum_age: 9", /op of boven minimum_age/u],
  ["an age below nothing", "minimum_age: 18", "minimum_age: -1", /minimum_age/u],
  ["an age in words", "minimum_age: 18", "minimum_age: achttien", /minimum_age/u],
  ["an unknown wish", "  dementie:", "  dementi:", /expertise\.yaml/u],
  ["an unknown facility", "  huisdieren:", "  huisdier:", /voorzieningen\.yaml/u],
  ["an unknown answer", "value: on-consultation", "value: misschien", /een van/u],
  ["an answer that YAML takes for true", 'value: "yes"', "value: true", /./u],
  ["a wish without an answer", "    value: on-consultation", "    note: Vraag het.", /value/u, "dementie:"],
  ["beds in words", "beds: 6", "beds: zes", /beds/u],
  ["half a bed", "beds: 6", "beds: 6.5", /beds/u],
  ["less than no beds", "beds: 6", "beds: -6", /beds/u],
  ["a thousand beds", "beds: 6", "beds: 6000", /beds/u],
  ["beds without a date", '  as_of: "2025-04"\n', "", /datum bij het aantal/u, "capacity:"],
  ["beds of the future", 'as_of: "2025-04"', 'as_of: "2051-04"', /tot en met vandaag/u],
  ["a report of places in other words", "  status: place", "  status: vol", /een van/u],
  [
    "a report of the future",
    'reported_on: "2026-11-20"\n  valid_until: "2026-11-27"',
    'reported_on: "2026-11-30"\n  valid_until: "2026-12-03"',
    /tot en met vandaag/u,
  ],
  [
    "a report that ends before it begins",
    'valid_until: "2026-11-27"',
    'valid_until: "2026-11-01"',
    /op of na reported_on/u,
  ],
  ["a report for months", 'valid_until: "2026-11-27"', 'valid_until: "2027-02-27"', /vier weken/u],
  ["a report for ever", 'valid_until: "2026-11-27"', 'valid_until: "2066-11-27"', /vier weken/u],
  ["a report five weeks long", 'valid_until: "2026-11-27"', 'valid_until: "2026-12-25"', /vier weken/u],
  ["a Dutch day of a report", 'valid_until: "2026-11-27"', "valid_until: 4-12-2026", /een dag|datum/u],
  ["costs in words", "contribution_per_day_eur: 40", "contribution_per_day_eur: veertig", /eur/u],
  ["costs with a sign", "contribution_per_day_eur: 40", 'contribution_per_day_eur: "€ 40"', /eur/u],
  ["costs below nothing", "contribution_per_day_eur: 40", "contribution_per_day_eur: -4", /eur/u],
  ["costs of the future", 'eur: 40\n  as_of: "2025"', 'eur: 40\n  as_of: "2051"', /tot en met vandaag/u, "2051"],
  ["costs checked in the future", "checked_on: null", 'checked_on: "2031-01-01"', /tot en met vandaag/u],
  ["a network that is not there", "[groningen-centraal]", "[groningen-noord]", /content\/netwerken/u, "networks: ["],
  ["a network of elsewhere", "[groningen-centraal]", "[salland]", /een netwerk van GM0014/u, "networks: ["],
  ["a network twice", "[groningen-centraal]", "[groningen-centraal, groningen-centraal]", /één keer/u, "networks: ["],
  ["no network", "networks: [groningen-centraal]\n", "", /netwerk/u, "name: Verzonnen"],
  ["no ground for the network", "networks_basis: derived\n", "", /derived of stated/u, "name: Verzonnen"],
  ["an unknown ground", "networks_basis: derived", "networks_basis: geraden", /een van/u],
  ["a notice of nothing", "  - Dit hospice is verzonnen.", '  - ""', /notices/u],
  ["a source without a publisher", "  - publisher: Testbron\n    url", "  - url", /publisher/u, "  - url"],
  ["a source of the future", '    date: "2025-05-28"', '    date: "2062-05-28"', /tot en met vandaag/u],
  [
    "a source with a field that is not there",
    "fields: [address, phones]",
    "fields: [adres, phones]",
    /naam van een veld/u,
  ],
  ["found in the future", 'found_on: "2026-11-21"', 'found_on: "2062-11-21"', /tot en met vandaag/u],
  ["found in a month", 'found_on: "2026-11-21"', 'found_on: "2026-11"', /een dag/u],
  ["found on no day", 'found_on: "2026-11-21"\n', "", /found_on/u, "name: Verzonnen"],
  [
    "a check in the future",
    "on: null\n  by_role: null",
    'on: "2031-01-01"\n  by_role: coördinator van het netwerk',
    /tot en met vandaag/u,
    "2031",
  ],
  [
    "a check by somebody",
    "on: null\n  by_role: null",
    'on: "2026-11-01"\n  by_role: Jan de Vries',
    /de naam "Jan de Vries"/u,
    "by_role: Jan",
  ],
  ["a check by nobody", "  on: null\n", '  on: "2026-11-01"\n', /de rol van wie/u, "by_role"],
  ["a next check without a check", "next: null", 'next: "2027-01-01"', /zonder controle/u],
  [
    "a next check in ten years",
    "on: null\n  by_role: null\n  next: null",
    'on: "2026-11-01"\n  by_role: netwerkcoördinator\n  next: "2036-11-01"',
    /binnen 3 jaar/u,
    "2036",
  ],
  ["confirmed without a check", "hospice: false", "hospice: true", /de dag van de controle/u, "  on: null"],
  ["confirmed in words", "hospice: false", "hospice: ja", /hospice/u, "hospice: ja"],
  ["an old id with capitals", "[oud-verzonnen-", "[Oud-verzonnen-", /redirects_from/u, "redirects_from"],
  [
    "a second field of one name",
    "languages: [Nederlands]",
    "languages: [Nederlands]\nlanguages: [Fries]",
    /twee keer/u,
    "languages: [Fries]",
  ],
  [
    "a Dutch name of a field",
    "name: Verzonnen huis",
    "naam: x\nname: Verzonnen huis",
    /bestaat niet|een van/u,
    "naam: x",
  ],
];

const BUILD_UP: readonly Fault[] = [
  [
    "a name that begins with a quote",
    "name: Verzonnen huis",
    "name: 't Verzonnen huis",
    /aanhalingsteken dat niet sluit/u,
  ],
  ["a street that begins with a quote", "street: Test", "street: 's-Test", /aanhalingsteken dat niet sluit/u],
  ["a quote too few", 'status_date: "2025-05-28"', 'status_date: "2025-05-28', /aanhalingsteken dat niet sluit/u],
  ["a quote halfway", "name: Verzonnen huis", 'name: "Verzonnen" huis', /aanhalingsteken dat niet sluit/u],
  [
    "a single quote in single quotes",
    "description: Dit huis bestaat niet.",
    "description: 'Dit huis bestaat 's nachts.'",
    /aanhalingsteken dat niet sluit/u,
  ],
  ["a tab", "  street: Test", "\tstreet: Test", /een tab/u],
  ["a tab in a list", "  - Bestaat", "\t- Bestaat", /een tab/u],
  ["a space too many", "  city: Groningen", "   city: Groningen", /inspringt/u],
  ["a space too few", "  city: Groningen", " city: Groningen", /inspringt/u],
  ["no space behind a colon", "  city: Groningen", "  city:Groningen", /dubbele punt en spatie/u],
  ["no colon", "  city: Groningen", "  city Groningen", /dubbele punt en spatie/u],
  [
    "a colon in a text",
    "description: Dit huis bestaat niet.",
    "description: Let op: dit huis bestaat niet.",
    /dubbele punt tussen aanhalingstekens/u,
  ],
  ["no space behind a dash", "  - Bestaat dit", "  -Bestaat dit", /verwacht een lijst/u, "open_questions:"],
  [
    "a bracket that does not close",
    "by: [huisarts, wijkverpleegkundige]",
    "by: [huisarts, wijkverpleegkundige",
    /haakje/u,
  ],
  ["a bracket that does not open", "by: [huisarts, wijkverpleegkundige]", "by: huisarts, wijkverpleegkundige]", /./u],
  ["a brace that does not close", "languages: [Nederlands]", "languages: {Nederlands", /haakje/u],
  ["an anchor", "name: Verzonnen huis", "name: &naam Verzonnen huis", /verwijzing/u],
  ["a reference", "city: Groningen", "city: *naam", /verwijzing/u],
  ["an at", "description: Dit huis", "description: @Dit huis", /kan beginnen/u],
  ["a percent", "description: Dit huis", "description: %Dit huis", /kan beginnen/u],
  ["a backtick", "description: Dit huis", "description: `Dit huis", /kan beginnen/u],
  ["a second document", "languages: [Nederlands]", "---\nlanguages: [Nederlands]", /---/u, "---"],
  ["two versions of git", "type: bth", "<<<<<<< HEAD\ntype: bth\n=======\ntype: hch\n>>>>>>> tak", /twee versies/u],
  [
    "two versions of git without begin",
    "type: bth",
    "type: bth\n=======\ntype: hch\n>>>>>>> tak",
    /twee versies/u,
    ">>>>>>>",
  ],
];

function toFile(prefix: string) {
  return ([what, from, to, told, at = to.split("\n")[0] ?? ""]: Fault, index: number): BrokenFile => {
    const number = prefix === "veld" ? index : prefix === "waarde" ? 1000 + index : 2000 + index;
    const text = swap(inventHouse(number), from, to);
    return {
      what: `a house with ${what}`,
      file: `content/hospices/verzonnen-${prefix}-${index}.yaml`,
      text,
      line: lineOf(text, at),
      told,
    };
  };
}

/** Records of houses with one fault, each in a file of its own. */
export const brokenHouses: readonly BrokenFile[] = [
  ...MISSPELLED.map(toFile("veld")),
  ...VALUES.map(toFile("waarde")),
  ...BUILD_UP.map(toFile("opbouw")),
];
