import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  isIdentifier,
  municipalityCode,
  partialDate,
  phoneNumber,
  plainText,
  postalCode,
  shortText,
  webAddress,
} from "../../../../src/domain/border/fields.ts";
import { networkSchema } from "../../../../src/domain/directory/records/network-schema.ts";
import { makeSmallFiles } from "../small-directory.ts";

describe("the kinds of value", () => {
  const fits = (schema: z.ZodType, ...values: unknown[]) => values.map((value) => schema.safeParse(value).success);

  it("are told apart at their edges", () => {
    expect(["a", "a-1", "a--b", "-a", "a-", "A", ""].map(isIdentifier)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(fits(municipalityCode, "GM0014", "GM014", "gm0014", "XGM0014", "GM00145")).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(fits(postalCode, "9718 BB", "0718 BB", "9718BB", "9718 bb", "9718 BBB", "19718 BB")).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(fits(partialDate, "2025", "2025-02", "2025-02-28", "2025/2026", "2025-02-30")).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(
      fits(
        plainText,
        "a",
        "a\nb\tc",
        " a ",
        "",
        "  ",
        "a <b>",
        "a < b",
        "a\u0007",
        "a\u202Eb",
        "</p>",
        "<!--",
        "a".repeat(2000),
        "a".repeat(2001),
      ),
    ).toEqual([true, true, true, false, false, false, true, false, false, false, false, true, false]);
    expect(fits(shortText, "a", "a\nb", "a\tb", "a".repeat(200), "a".repeat(201), "<i>")).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it("know Dutch phone numbers: ten digits, or a service number of eight or eleven", () => {
    const right = ["050-1234567", "0123-456789", "06-12345678", "0800-1234", "0900-1234567", "0906-1234", "0909-1234"];
    const wrong = [
      "0501234567",
      "050-123456",
      "050-12345678",
      "00-12345678",
      "0800-12345",
      "0900-123456",
      "0900-12345678",
      "1050-123456",
      "050-1234567x",
      "+31-501234567",
      "05012-34567",
    ];
    expect(fits(phoneNumber, ...right)).toEqual(right.map(() => true));
    expect(fits(phoneNumber, ...wrong)).toEqual(wrong.map(() => false));
  });

  it("know web addresses", () => {
    const right = ["https://a.nl", "http://a-b.nl/pad?x=1#y", "https://a.nl:8080/", "HTTPS://A.NL"];
    const wrong = [
      "ftp://a.nl",
      "https://a",
      "https://-a.nl",
      "https://a.nl/ x",
      'https://a.nl/"',
      "https://u@a.nl",
      "//a.nl",
      "https://a.nl/\u200B",
      `https://a.nl/${"x".repeat(500)}`,
    ];
    expect(fits(webAddress, ...right)).toEqual(right.map(() => true));
    expect(fits(webAddress, ...wrong)).toEqual(wrong.map(() => false));
  });

  it("ask of a regional network what one for children may leave out, and weights that are a part of a whole", () => {
    const network = makeSmallFiles().networks["net-a"]!;
    const fitsNetwork = (changes: object) => networkSchema.safeParse({ ...network, ...changes }).success;
    expect([{}, { model_region: null }, { workplan_region: null }, { municipalities: [] }].map(fitsNetwork)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(fitsNetwork({ kind: "children", model_region: null, workplan_region: null, municipalities: [] })).toBe(true);
    const weights = ["1", "1/3", "0.5", "0", "3/2", "1.01", "half", "1/0"];
    expect(weights.map((weight) => fitsNetwork({ municipalities: [{ code: "GM0001", weight }] }))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
