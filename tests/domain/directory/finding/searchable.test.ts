import { describe, expect, test } from "vitest";
import { toSearchable } from "../../../../src/domain/directory/finding/searchable.ts";
import { compileSmall } from "../small-directory.ts";

describe("what the search looks at", () => {
  const compileHouse = () => {
    const bundle = compileSmall((files) => {
      files.hospices["huis-a"] = {
        ...files.hospices["huis-a"],
        alternate_names: ["Testhuis"],
        organization: { name: "Stichting Verzonnen" },
        expertise: { als: { value: "no" }, dementie: { value: "on-consultation" } },
        facilities: { tuin: { value: "yes" } },
      };
      Object.assign(files.types.types[0]!, {
        name: "Soort",
        abbreviation: "S",
        plural: "Soorten",
        synonyms: ["vrijwilligershuis"],
      });
      Object.assign(files.expertise.terms[1]!, { name: "Dementie", synonyms: ["alzheimer"], abbreviations: ["PG"] });
    });
    return { ...bundle, house: bundle.hospices[0]! };
  };

  test("is the words of a house, of its type, of what it offers and of where it stands", () => {
    const { house, taxonomy, networks, regions } = compileHouse();
    expect(toSearchable(house, taxonomy, networks, regions)).toEqual({
      id: "huis-a",
      name: "Huis A",
      otherNames: "Testhuis",
      place: "9001 AB Alfastad Alfa Groningen",
      organization: "Stichting Verzonnen",
      typeWords: "Soort S Soorten vrijwilligershuis",
      termWords: "Dementie alzheimer PG tuin",
      areaWords: "A Noord",
      answers: {
        type: "bth",
        region: ["noord"],
        need: { als: "no", dementie: "on-consultation", tuin: "yes" },
      },
      latitude: 53.21,
      longitude: 6.51,
    });
  });

  test("is empty where the record is, never absent", () => {
    const { house, taxonomy, networks, regions } = compileHouse();
    const bare = toSearchable(
      {
        ...house,
        type: "kasteel",
        organization: undefined,
        expertise: {},
        facilities: {},
        networks: [],
        regions: [],
        serviceArea: "De stad",
      },
      taxonomy,
      networks,
      regions,
    );
    expect([bare.typeWords, bare.organization, bare.termWords, bare.areaWords, bare.answers]).toEqual([
      "",
      "",
      "",
      "De stad",
      { type: "kasteel", need: {} },
    ]);
  });
});
