import { describe, expect, it } from "vitest";
import { faultsOfSmall, type SmallFiles } from "../small-directory.ts";
import { all, anotherHouse, house } from "../small-changes.ts";

describe("a fault in a record", () => {
  it.each<[string, (files: SmallFiles) => void, string[]]>([
    [
      "a file name that is no id",
      (files) => {
        files.hospices["Huis_B"] = files.hospices["huis-a"]!;
      },
      ['Huis_B.yaml : "Huis_B" → een bestandsnaam met kleine letters, cijfers en streepjes, zoals hospice-zwolle.yaml'],
    ],
    [
      "when to call anywhere but at the number",
      house({ phones: [{ number: "038-1234567", kind: "hospice" }], application: { process: "Bel in kantoortijd." } }),
      [
        'huis-a.yaml application.process: "Bel in kantoortijd." → een tekst zonder wanneer u kunt bellen; dat staat bij het nummer, in hours',
      ],
    ],
    ["a type nobody knows", house({ type: "hch" }), ['huis-a.yaml type: "hch" → een van: bth, unknown']],
    [
      "an expertise nobody knows",
      house({ expertise: { als: { value: "yes" }, mist: { value: "no" } } }),
      ['huis-a.yaml expertise.mist: "mist" → een id uit content/taxonomie/expertise.yaml'],
    ],
    [
      "a facility nobody knows",
      house({ facilities: { tuin: { value: "yes" }, mist: { value: "no" } } }),
      ['huis-a.yaml facilities.mist: "mist" → een id uit content/taxonomie/voorzieningen.yaml'],
    ],
    [
      "a network nobody knows",
      house({ networks: ["net-a", "net-c"] }),
      ['huis-a.yaml networks[2]: "net-c" → de naam van een bestand in content/netwerken, zonder .yaml'],
    ],
    [
      "a network nobody knows, stated or not",
      house({ networks: ["net-c"], networks_basis: "stated" }),
      ['huis-a.yaml networks[1]: "net-c" → de naam van een bestand in content/netwerken, zonder .yaml'],
    ],
    [
      "a network of another gemeente",
      house({ networks: ["net-b"] }),
      [
        'huis-a.yaml networks[1]: "net-b" → een netwerk van GM0001: net-a; of networks_basis: stated als een bron dit netwerk noemt',
      ],
    ],
    [
      "a gemeente nobody knows",
      house({ address: { city: "Alfastad", municipality: "GM0009" } }),
      ['huis-a.yaml address.municipality: "GM0009" → een gemeente uit content/geo/gemeenten.csv'],
    ],
    [
      "a postcode of another gemeente",
      house({ address: { postal_code: "9002 AB", city: "Alfastad", municipality: "GM0001" } }),
      ['huis-a.yaml address.postal_code: "9002 AB" → een postcode in Alfa (GM0001), volgens content/geo/postcode4.csv'],
    ],
    [
      "a town nobody can place",
      house({ address: { city: "Betadorp", municipality: "GM0001" } }),
      [
        'huis-a.yaml address.city: "Betadorp" → een plaats in Alfa (GM0001) zoals in content/geo/postcode4.csv, of een postcode',
      ],
    ],
    [
      "a point far from the gemeente",
      house({ location: { latitude: 52.83, longitude: 6.5 } }),
      ["huis-a.yaml location: 52.83, 6.5 → een punt in Alfa (GM0001)"],
    ],
    [
      "a source for a field that is none",
      house({ sources: [{ publisher: "B", url: "https://verzonnen.example/", fields: ["address.city", "adres"] }] }),
      ['huis-a.yaml sources[1].fields[2]: "adres" → de naam van een veld van dit hospice, zoals address of phones'],
    ],
    [
      "an old address of two houses",
      all(house({ redirects_from: ["oud"] }), anotherHouse({ redirects_from: ["ouder", "oud"] })),
      ['huis-b.yaml redirects_from[2]: "oud" → een oude id die niet al bij content/hospices/huis-a.yaml hoort'],
    ],
    [
      "an old address that is a house",
      anotherHouse({ redirects_from: ["huis-a"] }),
      ['huis-b.yaml redirects_from[1]: "huis-a" → een oude id die niet al bij content/hospices/huis-a.yaml hoort'],
    ],
    [
      "a lead without a gemeente and with a network",
      house({ publication: "lead", confidence: "low", open_questions: ["?"], address: {} }),
      [
        'huis-a.yaml networks[1]: "net-a" → een gemeente bij address; of networks_basis: stated als een bron dit netwerk noemt',
      ],
    ],
    [
      "no status date and no note",
      house({ status_date: undefined }),
      [
        "huis-a.yaml status_date: niets (het veld ontbreekt) → een datum bij de status, of een status_note die zegt waarom die er niet is",
      ],
    ],
    [
      "no description",
      house({ description: undefined }),
      ["huis-a.yaml description: niets (het veld ontbreekt) → een beschrijving bij publication: published"],
    ],
    [
      "no town",
      house({ address: { postal_code: "9001 AB", municipality: "GM0001" } }),
      ["huis-a.yaml address.city: niets (het veld ontbreekt) → een plaats bij publication: published"],
    ],
    [
      "an unsure record",
      house({ confidence: "low" }),
      ['huis-a.yaml confidence: "low" → high of medium bij publication: published; anders publication: lead'],
    ],
    [
      "a lead without a question",
      house({ publication: "lead", confidence: "low" }),
      [
        "huis-a.yaml open_questions: niets (het veld ontbreekt) → bij publication: lead ten minste één zin over wat nog moet worden uitgezocht",
      ],
    ],
    [
      "a check without a role",
      house({ checked: { on: "2026-01-01", by_role: null, next: null } }),
      [
        "huis-a.yaml checked.by_role: niets (het veld is leeg) → de rol van wie controleerde, want checked.on is ingevuld",
      ],
    ],
    [
      "a next check without one",
      house({ checked: { on: null, by_role: null, next: "2026-01-01" } }),
      ['huis-a.yaml checked.next: "2026-01-01" → een dag na checked.on; zonder controle is er geen volgende controle'],
    ],
    [
      "a word that is no id",
      house({ expertise: { Als: { value: "yes" } } }),
      ["huis-a.yaml expertise.Als: een groep velden → een id uit de woordenlijst, met kleine letters en streepjes"],
    ],
    [
      "no network",
      house({ networks: [] }),
      ["huis-a.yaml networks: een lege lijst → ten minste één netwerk bij publication: published"],
    ],
    [
      "a next check on the day of the check",
      house({ checked: { on: "2026-01-01", by_role: "redacteur", next: "2026-01-01" } }),
      ['huis-a.yaml checked.next: "2026-01-01" → een dag na checked.on; zonder controle is er geen volgende controle'],
    ],
    [
      "a role without a day",
      house({ checked: { on: null, by_role: "redacteur", next: null } }),
      ["huis-a.yaml checked.on: niets (het veld is leeg) → de dag van de controle, want checked.by_role is ingevuld"],
    ],
    [
      "two times the same other name",
      house({ alternate_names: ["B", "C", "B"] }),
      ['huis-a.yaml alternate_names[3]: "B" → elke waarde één keer; B staat er twee keer'],
    ],
    [
      "a report that ends before it begins",
      house({ availability: { status: "place", reported_on: "2026-01-02", valid_until: "2026-01-01" } }),
      ['huis-a.yaml availability.valid_until: "2026-01-01" → een dag op of na reported_on'],
    ],
  ])("is told: %s", (_what, change, expected) => {
    expect(faultsOfSmall(change)).toEqual(expected);
  });

  it.each<[string, (files: SmallFiles) => void]>([
    ["a town without a postcode", house({ address: { city: "alfastad", municipality: "GM0001" } })],
    ["a point in the gemeente", house({ location: { latitude: 52.9, longitude: 6.5 } })],
    ["a network that a source states", house({ networks: ["net-b"], networks_basis: "stated" })],
    [
      "a lead without an address",
      house({
        publication: "lead",
        open_questions: ["?"],
        address: undefined,
        networks: undefined,
        networks_basis: undefined,
        description: undefined,
        status_date: undefined,
        confidence: "low",
      }),
    ],
    [
      "a lead whose town nobody can place",
      house({
        publication: "lead",
        confidence: "low",
        open_questions: ["?"],
        address: { city: "Nergens", municipality: "GM0001" },
      }),
    ],
    [
      "a status without a date, with a note",
      house({ status_date: undefined, status_note: "De bron heeft geen datum." }),
    ],
    [
      "a report of one day",
      house({ availability: { status: "place", reported_on: "2026-01-02", valid_until: "2026-01-02" } }),
    ],
    ["a check with a next one", house({ checked: { on: "2026-01-01", by_role: "redacteur", next: "2026-01-02" } })],
    [
      "beds with a note or a date",
      all(
        house({ capacity: { beds: 4, note: "Zonder datum." } }),
        anotherHouse({ capacity: { beds: 4, as_of: "2025" } }),
      ),
    ],
    [
      "a price with a note or a date",
      all(
        house({ costs: { contribution_per_day_eur: 40, note: "Zonder datum." } }),
        anotherHouse({ costs: { contribution_per_day_eur: 40, as_of: "2025", checked_on: "2025-01-01" } }),
      ),
    ],
    ["one age for all", house({ admission: { minimum_age: 18, maximum_age: 18 } })],
    ["an old address of one house", house({ redirects_from: ["oud", "ouder"] })],
  ])("is not seen in %s", (_what, change) => {
    expect(faultsOfSmall(change)).toEqual([]);
  });

  it("adds up: a price or beds without date or note, an upside-down age, a check without a price", () => {
    const wrong = house({
      capacity: { beds: 4 },
      costs: { contribution_per_day_eur: 40 },
      admission: { minimum_age: 18, maximum_age: 17 },
    });
    expect(faultsOfSmall(wrong).map((fault) => fault.split(": ")[0])).toEqual([
      "huis-a.yaml capacity.as_of",
      "huis-a.yaml costs.as_of",
      "huis-a.yaml admission.maximum_age",
    ]);
    expect(faultsOfSmall(house({ costs: { checked_on: "2026-01-01" } }))).toEqual([
      "huis-a.yaml costs.contribution_per_day_eur: niets (het veld ontbreekt) → een bedrag, want costs.checked_on is ingevuld",
    ]);
    expect(faultsOfSmall(house({ networks_basis: undefined }))).toEqual([
      "huis-a.yaml networks_basis: niets (het veld ontbreekt) → derived of stated, want networks is ingevuld",
    ]);
  });
});
