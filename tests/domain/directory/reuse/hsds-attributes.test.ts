import { describe, expect, test } from "vitest";
import { hsdsId } from "../../../../src/domain/directory/records/hsds-ids.ts";
import { house, bare, serviceOf, id, attributesOf } from "./told-house.ts";

describe("the attributes of a service", () => {
  test("hold what the standard has no field for, in a fixed order", () => {
    expect(attributesOf(house)).toEqual([
      ["type", "soort:bth", "Verzonnen toelichting."],
      ...[
        ["confidence", "medium"],
        ["status", "open"],
        ["status_date", "2025-05-28"],
        ["status_note", "Verzonnen status."],
        ["municipality", "GM0014"],
        ["admission_days", "maandag tot en met vrijdag"],
        ["physician", "De eigen huisarts."],
        ["night", "Een vrijwilliger."],
        ["recovery", "Dan zoeken wij samen een andere plek."],
        ["respite", "Kan niet."],
        ["beds", "6"],
        ["beds_as_of", "2025-04"],
        ["availability", "place"],
        ["availability_reported_on", "2026-11-20"],
        ["availability_valid_until", "2026-11-27"],
        ["notices", "Dit hospice is verzonnen."],
        ["open_questions", "Bestaat dit huis?"],
        ["found_on", "2026-11-21"],
        ["confirmed_by_hospice", "false"],
        ["confirmed_by_network", "false"],
        ["precision", "postcode4"],
        ["source", "Testbron, 2025-05-28, https://verzonnen.example/bron"],
        ["source", "Oude bron, https://verzonnen.example/oud"],
      ].map(([feature, value]) => ["feature", `kenmerk:${feature}`, value]),
      ["expertise", "expertise:dementie", "on-consultation"],
      ["expertise_note", "expertise:dementie", "Verzonnen."],
      ["expertise", "expertise:als", "no"],
      ["facility", "voorziening:huisdieren", "yes"],
      ["network", "netwerk:groningen-centraal", "derived"],
      ["region", "regio:groningen", undefined],
    ]);
  });

  test("each carry their term with its vocabulary, and no value where none was said", () => {
    const attributes = serviceOf().attributes;
    const region = attributes.at(-1)!;
    expect(region).not.toHaveProperty("value");
    expect(region).toMatchObject({
      id: id("attribute", "region", "regio:groningen", ""),
      link_id: id(),
      link_entity: "service",
      taxonomy_term_id: hsdsId("taxonomie", "regio", "groningen"),
    });
    expect(region.taxonomy_term).toMatchObject({
      name: "Groningen",
      language: "nl",
      taxonomy_id: hsdsId("taxonomie", "regio"),
      taxonomy_detail: { id: hsdsId("taxonomie", "regio") },
    });
    expect(new Set(attributes.map((attribute) => attribute.id)).size).toBe(attributes.length);
  });

  test("are few where little is known, and a word that no vocabulary knows is a mistake", () => {
    expect(attributesOf(bare).map(([, code]) => code)).toEqual([
      "soort:bth",
      "kenmerk:confidence",
      "kenmerk:status",
      "kenmerk:status_note",
      "kenmerk:municipality",
      "kenmerk:notices",
      "kenmerk:open_questions",
      "kenmerk:found_on",
      "kenmerk:confirmed_by_hospice",
      "kenmerk:confirmed_by_network",
      "kenmerk:precision",
      "kenmerk:source",
      "netwerk:groningen-centraal",
      "regio:groningen",
    ]);
    expect(() => serviceOf({ type: "kasteel" })).toThrow("kasteel is not in the vocabulary");
  });
});
