import { describe, expect, it } from "vitest";
import { faultsOfSmall, type SmallFiles } from "../small-directory.ts";
import { all, at } from "../small-changes.ts";

describe("a fault in the taxonomy, the division or the geography", () => {
  const GEMEENTE = "een gemeente uit content/geo/gemeenten.csv";

  it.each<[string, (files: SmallFiles) => void, string[]]>([
    [
      "a type named twice",
      (files) => void files.types.types.push(files.types.types[0]!),
      ['types.yaml types[3].id: "bth" → elke id één keer'],
    ],
    [
      "a function named twice",
      (files) => void files.types.proposed_functions.push({ id: "zorgplek", name: "X" }),
      ['types.yaml proposed_functions[2].id: "zorgplek" → elke id één keer'],
    ],
    [
      "no unknown type",
      at("types.types.1.id", "hch"),
      ["types.yaml types: een lijst van 2 → ook een soort met id: unknown"],
    ],
    [
      "a successor that is no function",
      at("types.types.0.successor_functions", ["zorgplek", "iets"]),
      ['types.yaml types[1].successor_functions[2]: "iets" → een id uit proposed_functions'],
    ],
    [
      "a type without source or note",
      at("types.types.0.sources", []),
      [
        "types.yaml types[1].sources: een lege lijst → ten minste één bron, of een note die zegt dat de omschrijving van onszelf is",
      ],
    ],
    [
      "a term named twice",
      (files) => void files.expertise.terms.push(files.expertise.terms[1]!),
      ['expertise.yaml terms[3].id: "dementie" → elke id één keer'],
    ],
    [
      "a facility that is an expertise too",
      at("facilities.terms.0.id", "als"),
      ['facilities.yaml terms[1].id: "als" → een id die niet ook een expertise is'],
    ],
    [
      "a model region named twice",
      (files) => void files.regions.model_regions.push(files.regions.model_regions[1]!),
      ['regions.yaml model_regions[3].id: "zuid" → elke id één keer'],
    ],
    [
      "a region of the work plan named twice",
      (files) => void files.regions.workplan_regions.push(files.regions.workplan_regions[1]!),
      ['regions.yaml workplan_regions[3].id: "onder" → elke id één keer'],
    ],
    [
      "a pair on one side only",
      at("regions.model_regions.0.workplan_regions", ["boven", "onder"]),
      ['regions.yaml model_regions[1].workplan_regions[2]: "onder" → een regio van het werkplan die noord ook noemt'],
    ],
    [
      "a pair on the other side only",
      at("regions.workplan_regions.0.model_regions", ["noord", "zuid"]),
      ['regions.yaml workplan_regions[1].model_regions[2]: "zuid" → een regio van het model die boven ook noemt'],
    ],
    [
      "a network of a region that is not there",
      at("networks.net-b.model_region", "west"),
      ['net-b.yaml model_region: "west" → een van: noord, zuid'],
    ],
    [
      "a network of another region of the work plan",
      at("networks.net-b.workplan_region", "boven"),
      ['net-b.yaml workplan_region: "boven" → een van: onder (bij zuid)'],
    ],
    [
      "a network of a gemeente that is not there",
      (files) =>
        void (files.networks["kinderen"] = {
          ...files.networks["kinderen"],
          municipalities: [{ code: "GM0009", weight: "1" }],
        }),
      [`kinderen.yaml municipalities[1].code: "GM0009" → ${GEMEENTE}`],
    ],
    [
      "a gemeente twice in a network",
      at("networks.net-a.municipalities", [
        { code: "GM0001", weight: "1/2" },
        { code: "GM0001", weight: "1/2" },
        { code: "GM0002", weight: "1/2" },
      ]),
      ['net-a.yaml municipalities[2].code: "GM0001" → elke gemeente één keer'],
    ],
    [
      "a gemeente without a network",
      at("networks.net-a.municipalities", [{ code: "GM0002", weight: "1/2" }]),
      [
        "municipalities.yaml [2]: geen netwerk → delen in content/netwerken die voor Alfa (GM0001) samen precies 1 zijn",
      ],
    ],
    [
      "a gemeente divided too far",
      at("networks.net-b.municipalities.0.weight", "0.6"),
      [
        "municipalities.yaml [1]: net-b 0.6 + net-a 1/2 → delen in content/netwerken die voor Beta (GM0002) samen precies 1 zijn",
      ],
    ],
    [
      "a network that lost a gemeente it shares",
      at("networks.net-b.municipalities", [{ code: "GM0001", weight: "1/2" }]),
      [
        "municipalities.yaml [1]: net-a 1/2 → delen in content/netwerken die voor Beta (GM0002) samen precies 1 zijn",
        "municipalities.yaml [2]: net-b 1/2 + net-a 1 → delen in content/netwerken die voor Alfa (GM0001) samen precies 1 zijn",
      ],
    ],
    [
      "the code of a gemeente typed wrong in a network",
      at("networks.net-b.municipalities.0.code", "GM0009"),
      [`net-b.yaml municipalities[1].code: "GM0009" → ${GEMEENTE}`],
    ],
    [
      "an equal share without a choice",
      at("regions.equal_shares", []),
      [
        "regions.yaml equal_shares: een lege lijst → een keuze voor GM0002, dat een even groot deel heeft in zuid en noord",
      ],
    ],
    [
      "a choice for a region that is not one of the two",
      at("regions.equal_shares.0.model_region", "west"),
      ['regions.yaml equal_shares[1].model_region: "west" → een van: zuid, noord'],
    ],
    [
      "a choice where there is none to make",
      (files) => void files.regions.equal_shares.push({ municipality: "GM0001", model_region: "noord", note: "X" }),
      [
        'regions.yaml equal_shares[2].municipality: "GM0001" → een gemeente die voor een even groot deel in twee regio\'s ligt',
      ],
    ],
    [
      "a choice for a gemeente nobody knows",
      (files) => void files.regions.equal_shares.push({ municipality: "GM0009", model_region: "noord", note: "X" }),
      [
        'regions.yaml equal_shares[2].municipality: "GM0009" → een gemeente die voor een even groot deel in twee regio\'s ligt',
      ],
    ],
    [
      "a postcode twice",
      (files) => void files.postcodes.push({ ...files.postcodes[0]! }),
      ["postcodes.yaml [3].postcode4: 9001 → elke waarde één keer; 9001 staat er vaker"],
    ],
    [
      "a postcode in no gemeente",
      (files) => void files.postcodes.push({ ...files.postcodes[0]!, postcode4: "9050", municipality: "GM0009" }),
      [`postcodes.yaml [3].municipality: "GM0009" → ${GEMEENTE}`],
    ],
    [
      "a gemeente that is not drawn",
      (files) => void files.outlines.objects.municipalities.geometries.pop(),
      ["outlines.yaml objects.municipalities: niets → een grens voor GM0002"],
    ],
    [
      "a gemeente drawn that is none",
      (files) => void files.outlines.objects.municipalities.geometries.push({ id: "GM0009" }),
      ["outlines.yaml objects.municipalities: GM0009 → alleen gemeenten uit content/geo/gemeenten.csv"],
    ],
    [
      "a gemeente drawn twice",
      (files) => void files.outlines.objects.municipalities.geometries.push({ id: "GM0001" }),
      ["outlines.yaml : GM0001 → elke waarde één keer; GM0001 staat er vaker"],
    ],
    [
      "a point outside the country",
      at("municipalities.0.latitude", "54.10"),
      ['municipalities.yaml [1].latitude: "54.10" → een getal tussen 50.7 en 53.7 (Nederland)'],
    ],
    [
      "a point that is no number",
      at("municipalities.0.latitude", "53,2"),
      ['municipalities.yaml [1].latitude: "53,2" → een getal met een punt, in graden'],
    ],
  ])("is told: %s", (_what, change, expected) => {
    expect(faultsOfSmall(change)).toEqual(expected);
  });

  it("allows a type without a source that says its words are our own", () => {
    expect(faultsOfSmall(all(at("types.types.0.sources", []), at("types.types.0.note", "Van onszelf.")))).toEqual([]);
  });

  it("tells of a gemeente that stands twice", () => {
    expect(faultsOfSmall((files) => void files.municipalities.push({ ...files.municipalities[0]! }))).toContain(
      "municipalities.yaml [3].code: GM0002 → elke waarde één keer; GM0002 staat er vaker",
    );
  });
});
