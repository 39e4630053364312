import { describe, expect, it } from "vitest";
import { faultsOfSmall } from "../small-directory.ts";

describe("points and names of places", () => {
  it("are sound in the small directory", () => expect(faultsOfSmall(() => undefined)).toEqual([]));

  it("tell a postcode far from all its neighbours by number, unless a reason is given", () => {
    expect(faultsOfSmall((files) => void files.pointExceptions.postcodes.pop())).toEqual([
      "postcodes.yaml [2].latitude: 9002 op 44 km van de dichtstbijzijnde → een punt binnen 12 km van een postcode die hoogstens 12 hoger of lager is, of een reden in content/geo/uitzonderingen.yaml",
    ]);
  });

  it("tell an exception that is no longer needed", () => {
    expect(
      faultsOfSmall((files) => void files.pointExceptions.postcodes.push({ postcode4: "8001", reason: "Verzonnen." })),
    ).toEqual([
      'pointExceptions.yaml postcodes[3].postcode4: "8001" → een postcode die ver van zijn buren ligt; deze uitzondering kan weg',
    ]);
  });

  it("tell a code twice, a post box of no town, a point that is half, and a gemeente that is none", () => {
    expect(faultsOfSmall((files) => void (files.otherPostcodes[0]!.postcode4 = "8001"))[0]).toContain(
      "elke postcode één keer; 8001 staat er vaker",
    );
    expect(faultsOfSmall((files) => void (files.otherPostcodes[0]!.place = "Glas"))).toEqual([
      'otherPostcodes.yaml [1].place: "Glas" → een plaats en gemeente die ook een postcode met adressen hebben',
    ]);
    expect(faultsOfSmall((files) => void (files.otherPostcodes[1]!.latitude = ""))[0]).toContain(
      "een punt bij een postcode met adressen",
    );
    expect(faultsOfSmall((files) => void (files.places[0]!.longitude = "6.50"))[0]).toContain(
      "breedte en lengte allebei, of allebei leeg",
    );
    expect(faultsOfSmall((files) => void (files.places[0]!.municipality = "Gamma"))).toEqual([
      'places.yaml [1].municipality: "Gamma" → een gemeente uit content/geo/gemeenten.csv',
    ]);
    expect(faultsOfSmall((files) => void (files.formerMunicipalities[0]!.municipalities = "Alfa; Gamma"))[0]).toContain(
      "een gemeente uit content/geo/gemeenten.csv, met een puntkomma ertussen",
    );
  });

  it("tell a village far from its gemeente and another name of no place", () => {
    expect(
      faultsOfSmall((files) => void Object.assign(files.places[0]!, { latitude: "52.80", longitude: "6.50" })),
    ).toEqual([
      "places.yaml [1].latitude: een punt op 46 km → een punt binnen 15 km van een postcode van gemeente Alfa",
    ]);
    expect(faultsOfSmall((files) => void (files.otherNames[0]!.place = "Nergens"))[0]).toContain(
      "een plaats en gemeente uit content/geo/postcode4.csv",
    );
  });
});
