import { describe, expect, test } from "vitest";
import {
  dateOfField,
  findFieldSources,
  newestSourceDate,
} from "../../../../src/domain/directory/records/field-sources.ts";
import { faultsOfSmall, compileSmall } from "../small-directory.ts";
import { house } from "../small-changes.ts";

const url = "https://verzonnen.example/";
const naming = { publisher: "A", fields: ["phones", "expertise"] };
const whole = { publisher: "B", fields: undefined };
const background = { publisher: "C", background: true };

describe("the sources of a field", () => {
  test("are those that name it, and otherwise those for the whole record", () => {
    expect(findFieldSources([naming, whole], "phones")).toEqual([naming]);
    expect(findFieldSources([naming, whole], "expertise.dementie")).toEqual([naming]);
    expect(findFieldSources([naming, whole], "costs")).toEqual([whole]);
    expect(findFieldSources([naming], "costs")).toEqual([]);
  });

  test("are never those that are marked as background", () => {
    expect(findFieldSources([background, naming], "costs")).toEqual([]);
    expect(findFieldSources([background, whole], "costs")).toEqual([whole]);
    expect(findFieldSources([background, { ...whole, background: false }], "costs")).toEqual([
      { ...whole, background: false },
    ]);
  });
});

describe("the date of a field that gives none itself", () => {
  const dateOf = (...sources: { date?: string; fields?: string[] }[]) => dateOfField(sources, "expertise.dementie");

  test("is that of the oldest source that names it, of a month or year its first day", () => {
    const fields = ["expertise"];
    expect(dateOf({ date: "2022-02", fields }, { date: "2021-06", fields: ["expertise.dementie"] })).toBe("2021-06");
    expect(dateOf({ date: "2021-06", fields }, { date: "2021", fields })).toBe("2021");
  });

  test("is unknown where one of these has no date, or where none names the field", () => {
    const fields = ["expertise"];
    expect(dateOf({ date: "2022", fields }, { fields })).toBeUndefined();
    expect(dateOf({ date: "2022" }, { date: "2021", fields: ["phones"] })).toBeUndefined();
    expect(dateOf()).toBeUndefined();
  });
});

test("a yes or no without a date has that of the sources that name it; one with a date keeps it, and nothing unknown has one", () => {
  const [compiled] = compileSmall(
    house({
      expertise: { als: { value: "yes" }, dementie: { value: "yes", as_of: "2024" } },
      facilities: { tuin: { value: "unknown" } },
      sources: [
        { publisher: "A", url, date: "2022-02", fields: ["address", "expertise", "facilities"] },
        { publisher: "B", url, date: "2021-06", fields: ["expertise"] },
      ],
    }),
  ).hospices;
  expect(compiled).toMatchObject({
    expertise: { als: { value: "yes", asOf: "2021-06" }, dementie: { value: "yes", asOf: "2024" } },
  });
  expect(compiled!.facilities["tuin"]).toEqual({ value: "unknown" });
});

describe("the newest date of the sources", () => {
  const dateOf = (...dates: (string | undefined)[]) =>
    newestSourceDate(dates.map((date) => ({ date, fields: ["phones"] })));

  test("counts of a month or year its first day", () => {
    expect([
      dateOf(),
      dateOf(undefined),
      dateOf("2025", undefined, "2025-03", "2024-12-31"),
      dateOf("2025-01-02", "2025"),
      dateOf("2025-01", "2025-01-01", "2025"),
    ]).toEqual([null, null, "2025-03", "2025-01-02", "2025-01-01"]);
  });

  test("is also of a source that names no fields, as it stands for the whole record", () => {
    expect(newestSourceDate([{ ...whole, date: "2026-12-01" }])).toBe("2026-12-01");
    expect(
      newestSourceDate([
        { ...naming, date: "2017" },
        { ...whole, date: "2026-12-01" },
      ]),
    ).toBe("2026-12-01");
  });

  test("is not of background, as a list that the house is not in", () => {
    expect(
      newestSourceDate([
        { ...naming, date: "2017-12-29" },
        { ...background, date: "2025-05-28" },
      ]),
    ).toBe("2017-12-29");
    expect(newestSourceDate([{ ...background, date: "2025-05-28" }])).toBeNull();
  });

  test("is of a source exactly when the source can stand under some field", () => {
    for (const fields of [undefined, ["phones"]])
      for (const mark of [undefined, false, true]) {
        if (mark && fields) continue;
        const source = { date: "2026", fields, background: mark };
        const stands = findFieldSources([source], "phones").length > 0;
        expect(newestSourceDate([source]) !== null, JSON.stringify(source)).toBe(stands);
      }
  });
});

describe("a source in a record", () => {
  test("that names fields cannot be background too", () => {
    const record = (source: object) => house({ sources: [{ publisher: "B", url, ...source }] });
    expect(faultsOfSmall(record({ fields: ["phones"], background: true }))).toEqual([
      expect.stringMatching(/sources\[1\]\.background: true → geen background: true bij een bron met fields/u),
    ]);
    expect(faultsOfSmall(record({ background: true }))).toEqual([]);
    expect(compileSmall(record({ date: "2026-12-01" })).hospices[0]?.sourceDate).toBe("2026-12-01");
    expect(compileSmall(record({ date: "2026-12-01", background: true })).hospices[0]?.sourceDate).not.toBe(
      "2026-12-01",
    );
  });
});
