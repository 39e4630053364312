import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyQuery, isEmptyQuery, readQuery, writeQuery } from "../../src/islands/directory/directory-query.ts";

describe("the directory's wishes in the address", () => {
  test("come back as they were written", () => {
    const word = fc.string({ maxLength: 60 }).map((text) => text.trim());
    fc.assert(
      fc.property(fc.record({ text: word, typeId: word, regionId: word, expertiseId: word }), (query) => {
        expect(readQuery(writeQuery(query))).toEqual(query);
      }),
    );
  });

  test("leave the address clean when there are none", () => {
    expect(writeQuery(emptyQuery)).toBe("");
    expect(isEmptyQuery({ ...emptyQuery, text: "  " })).toBe(true);
  });

  test("use Dutch names and ignore names they do not know", () => {
    expect(writeQuery({ text: "zwolle", typeId: "bth", regionId: "salland", expertiseId: "dementie" })).toBe("?q=zwolle&type=bth&regio=salland&expertise=dementie");
    expect(readQuery("?foo=1&regio=twente")).toEqual({ ...emptyQuery, regionId: "twente" });
  });

  test("are cut off when somebody makes them absurdly long", () => {
    expect(readQuery(`?q=${"a".repeat(5000)}`).text).toHaveLength(100);
  });
});
