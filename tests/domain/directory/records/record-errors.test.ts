import { describe, expect, it } from "vitest";
import { problemsAfter } from "../read-fixture.ts";

const FILE = "content/hospices/verzonnen-huis.yaml";

/** A piece of the fixture replaced by a fault, and what the report has to say: place, field, and parts of its words. */
interface Fault {
  what: string;
  replace: string | RegExp;
  by: string;
  line: number;
  field: string;
  found: string;
  expected: string;
}

const faults: readonly Fault[] = [
  { what: "a field that does not exist", replace: "status_note:", by: "statusnotitie:", line: 8, field: "statusnotitie", found: "een veld dat hier niet bestaat", expected: "een van: name, alternate_names" },
  { what: "a missing name", replace: "name: Het Verzonnen Huis\n", by: "", line: 1, field: "name", found: "niets (het veld ontbreekt)", expected: "de naam van het hospice" },
  { what: "an empty field", replace: "description: Het Verzonnen Huis bestaat niet.", by: "description:", line: 12, field: "description", found: "niets (het veld is leeg)", expected: "de eerste zin moet los te lezen zijn" },
  { what: "an unknown status", replace: "status: open", by: "status: opne", line: 6, field: "status", found: '"opne"', expected: "een van: open, temporarily-closed, planned, closed, unknown" },
  { what: "HTML in a name", replace: "name: Het Verzonnen Huis", by: 'name: Het <b onclick="x()">Huis</b>', line: 2, field: "name", found: '"Het <b onclick="x()">Huis</b>"', expected: "gewone tekst zonder HTML" },
  { what: "a character that turns text around", replace: "Verzonnen status.", by: '"Verzonnen \\u202Esutats."', line: 8, field: "status_note", found: "\\u{202e}", expected: "zonder onzichtbare tekens" },
  { what: "a control character", replace: "Verzonnen status.", by: '"Verzonnen \\u0007"', line: 8, field: "status_note", found: "\\u{7}", expected: "zonder onzichtbare tekens" },
  { what: "an unknown type", replace: "type: bth", by: "type: bijna", line: 9, field: "type", found: '"bijna"', expected: "een van: bth, hch, pu, child, respite, unknown" },
  { what: "a postcode in another form", replace: "9718 BB", by: "9718bb", line: 13, field: "address.postal_code", found: '"9718bb"', expected: "zoals 9718 BB" },
  { what: "a postcode in another gemeente", replace: "9718 BB", by: "8011 AA", line: 13, field: "address.postal_code", found: '"8011 AA"', expected: "een postcode in Groningen (GM0014)" },
  { what: "a gemeente code in another form", replace: "municipality: GM0014", by: "municipality: '0014'", line: 13, field: "address.municipality", found: '"0014"', expected: "zoals GM0014" },
  { what: "a gemeente outside the four provinces", replace: "municipality: GM0014", by: "municipality: GM0363", line: 13, field: "address.municipality", found: '"GM0363"', expected: "een gemeente uit content/geo/gemeenten.csv" },
  { what: "a published hospice without a town", replace: "city: Groningen, ", by: "", line: 13, field: "address.city", found: "niets (het veld ontbreekt)", expected: "een plaats bij publication: published" },
  { what: "a town that nobody can place", replace: "postal_code: 9718 BB, city: Groningen", by: "city: Groningne", line: 13, field: "address.city", found: '"Groningne"', expected: "een plaats in Groningen (GM0014)" },
  { what: "a phone number without its hyphen", replace: "050-1234567", by: "0501234567", line: 15, field: "phones[1].number", found: '"0501234567"', expected: "een Nederlands nummer met één streepje" },
  { what: "a foreign phone number", replace: "050-1234567", by: "+49-501234567", line: 15, field: "phones[1].number", found: '"+49-501234567"', expected: "een Nederlands nummer" },
  { what: "an unknown kind of phone", replace: "kind: hospice, hours", by: "kind: mobiel, hours", line: 15, field: "phones[1].kind", found: '"mobiel"', expected: "een van: hospice, organization" },
  { what: "an e-mail address that is none", replace: "info@verzonnen.example", by: "info(at)verzonnen", line: 16, field: "email.address", found: '"info(at)verzonnen"', expected: "een e-mailadres van een organisatie" },
  { what: "a script as a web address", replace: '"https://verzonnen.example/"', by: '"javascript:alert(1)"', line: 17, field: "website.url", found: '"javascript:alert(1)"', expected: "een webadres dat begint met https://" },
  { what: "a web address with a hidden user name", replace: '"https://verzonnen.example/"', by: '"https://bank.example@verzonnen.example/"', line: 17, field: "website.url", found: "bank.example@", expected: "een webadres" },
  { what: "a source with a data address", replace: '"https://verzonnen.example/bron"', by: '"data:text/html,x"', line: 41, field: "sources[1].url", found: '"data:text/html,x"', expected: "een webadres" },
  { what: "a date that does not exist", replace: '"2025-05-28"\nstatus_note', by: '"2025-02-30"\nstatus_note', line: 7, field: "status_date", found: '"2025-02-30"', expected: "een datum die bestaat" },
  { what: "a year without quotes", replace: 'as_of: "2025-04"', by: "as_of: 2025", line: 31, field: "capacity.as_of", found: "2025", expected: "de datum van de bron van dit gegeven" },
  { what: "a period where one date is meant", replace: 'as_of: "2025-04"', by: 'as_of: "2024/2025"', line: 31, field: "capacity.as_of", found: '"2024/2025"', expected: "een datum die bestaat" },
  { what: "a month where a day is needed", replace: 'found_on: "2026-11-21"', by: 'found_on: "2026-11"', line: 43, field: "found_on", found: '"2026-11"', expected: "een dag die bestaat" },
  { what: "an age that is no whole number", replace: "minimum_age: 18", by: "minimum_age: 17.5", line: 23, field: "admission.minimum_age", found: "17.5", expected: "een heel getal" },
  { what: "a maximum age below the minimum", replace: "maximum_age: 99", by: "maximum_age: 12", line: 23, field: "admission.maximum_age", found: "12", expected: "een leeftijd op of boven minimum_age" },
  { what: "a term that is not in the vocabulary", replace: "dementie:", by: "demntie:", line: 27, field: "expertise.demntie", found: '"demntie"', expected: "een id uit content/taxonomie/expertise.yaml" },
  { what: "a term with capitals", replace: "dementie:", by: "Dementie:", line: 27, field: "expertise.Dementie", found: "een groep velden", expected: "een id uit de woordenlijst" },
  { what: "a facility among expertise", replace: "huisdieren:", by: "dementie:", line: 30, field: "facilities.dementie", found: '"dementie"', expected: "een id uit content/taxonomie/voorzieningen.yaml" },
  { what: "an answer in Dutch", replace: "value: on-consultation", by: "value: overleg", line: 27, field: "expertise.dementie.value", found: '"overleg"', expected: "een van: yes, on-consultation, no, unknown" },
  { what: "an answer that YAML reads as a boolean", replace: '"yes"', by: "true", line: 30, field: "facilities.huisdieren.value", found: "true", expected: "een van: yes" },
  { what: "half a bed", replace: "beds: 6", by: "beds: 6.5", line: 31, field: "capacity.beds", found: "6.5", expected: "heel getal tussen 1 en 60" },
  { what: "beds without a date or note", replace: ', as_of: "2025-04" }', by: " }", line: 31, field: "capacity.as_of", found: "niets (het veld ontbreekt)", expected: "een datum bij het aantal bedden" },
  { what: "availability that never expires", replace: ', valid_until: "2026-11-27"', by: "", line: 32, field: "availability.valid_until", found: "niets (het veld ontbreekt)", expected: "zonder die dag mag er geen beschikbaarheid staan" },
  { what: "availability that expired before it was told", replace: "2026-11-27", by: "2026-11-19", line: 32, field: "availability.valid_until", found: '"2026-11-19"', expected: "een dag op of na reported_on" },
  { what: "a price without a date or note", replace: 'contribution_per_day_eur: 40, as_of: "2025"', by: "contribution_per_day_eur: 40", line: 33, field: "costs.as_of", found: "niets (het veld ontbreekt)", expected: "een datum bij het bedrag" },
  { what: "a check of a price that is not there", replace: 'contribution_per_day_eur: 40, as_of: "2025", checked_on: null', by: 'checked_on: "2026-01-01"', line: 33, field: "costs.contribution_per_day_eur", found: "niets (het veld ontbreekt)", expected: "want costs.checked_on is ingevuld" },
  { what: "an unknown network", replace: "[groningen-centraal]", by: "[groningen-west]", line: 34, field: "networks[1]", found: '"groningen-west"', expected: "de naam van een bestand in content/netwerken" },
  { what: "a network that does not work for the gemeente", replace: "[groningen-centraal]", by: "[salland]", line: 34, field: "networks[1]", found: '"salland"', expected: "een netwerk van GM0014: groningen-centraal" },
  { what: "a network named twice", replace: "[groningen-centraal]", by: "[groningen-centraal, groningen-centraal]", line: 34, field: "networks[2]", found: '"groningen-centraal"', expected: "elke waarde één keer" },
  { what: "networks without a basis", replace: "networks_basis: derived\n", by: "", line: 1, field: "networks_basis", found: "niets (het veld ontbreekt)", expected: "derived of stated" },
  { what: "a register number of the wrong length", replace: '"12345678"', by: '"1234567"', line: 37, field: "identifiers.kvk", found: '"1234567"', expected: "acht cijfers" },
  { what: "a record without sources", replace: /sources:\n( {2}- .*\n)+/u, by: "sources: []\n", line: 40, field: "sources", found: "een lege lijst", expected: "ten minste één bron" },
  { what: "a source for a field that does not exist", replace: "fields: [address, phones]", by: "fields: [adres]", line: 41, field: "sources[1].fields[1]", found: '"adres"', expected: "de naam van een veld" },
  { what: "a check without a role", replace: "on: null, by_role", by: 'on: "2026-11-01", by_role', line: 44, field: "checked.by_role", found: "niets (het veld is leeg)", expected: "de rol van wie controleerde" },
  { what: "a next check without a check", replace: "next: null", by: 'next: "2027-01-01"', line: 44, field: "checked.next", found: '"2027-01-01"', expected: "een dag na checked.on" },
  { what: "an unsure record that is published", replace: "confidence: medium", by: "confidence: low", line: 5, field: "confidence", found: '"low"', expected: "high of medium bij publication: published" },
  { what: "a lead without a question", replace: /published([\s\S]*)open_questions.*\n/u, by: "lead$1", line: 1, field: "open_questions", found: "niets", expected: "wat nog moet worden uitgezocht" },
];

describe("a fault in a hospice record", () => {
  it.each(faults)("is told with its line when it is $what", ({ replace, by, line, field, found, expected }) => {
    const problems = problemsAfter(replace, by);
    expect(problems).toHaveLength(1);
    const [place, words = ""] = problems[0]?.split(": gevonden ") ?? [];
    const [told, wanted] = words.split("; verwacht ");
    expect(place).toBe(`${FILE}:${line}  ${field}`);
    expect(told).toContain(found);
    expect(wanted).toContain(expected);
  });

  it("is told together with every other fault of the file", () => {
    const problems = problemsAfter("status: open", "status: opne\nbedden: 4").join("\n");
    expect(problems).toContain(":6  status:");
    expect(problems).toContain(":7  bedden:");
  });
});
