import { parse as parseCsv } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dutchExcel, plainCsv, toCsv } from "../../src/domain/border/csv-export.ts";
import { buildPlaceList } from "../../src/domain/directory/records/geography/compile-places.ts";
import { readWishes } from "../../src/domain/directory/finding/read-wishes.ts";
import { lookUpPlace } from "../../src/domain/places/place-lookup.ts";
import { prepareFindTown } from "../../src/domain/prognosis/own-figures/find-town.ts";
import { readCountRows } from "../../src/domain/prognosis/own-figures/own-counts-form.ts";
import {
  ORIGIN_COLUMNS,
  readOriginRows,
  tidyOriginRows,
} from "../../src/domain/prognosis/own-figures/own-origins-form.ts";
import { arrangeCounts } from "../../src/domain/prognosis/own-figures/pasted-counts.ts";
import { arrangeTable, PastedTableError, splitTable } from "../../src/domain/prognosis/own-figures/pasted-table.ts";
import { OwnFiguresError, readOwnFigures } from "../../src/domain/prognosis/own-figures/read-own-figures.ts";
import { readEmbedFilter } from "../../src/islands/embed/embed-filter.ts";
import { readSaved } from "../../src/islands/prognosis/scenarios/saved-scenarios.ts";
import { readSearchAddress, writeSearchAddress } from "../../src/islands/site-search/search-address.ts";
import { filterFields } from "../../src/islands/work-plan/filter-address.ts";
import { readFields, writeFields } from "../../src/presentation/address-fields.ts";
import { readQuery, writeQuery } from "../../src/presentation/directory/directory-query.ts";
import { readHouseAddress, writeHouseAddress } from "../../src/presentation/prognosis/house/house-form.ts";
import { compileOrThrow, realDocuments } from "../domain/directory/read-fixture.ts";
import { loadFrozenModel } from "../domain/prognosis/frozen-model.ts";
import { anyHostileJson, anyHostileSearch, anyHostileText } from "./any-hostile-text.ts";
import { holds, orRefusal, RUNS, tellSlowest } from "./hold-law.ts";

/** The longest text that a field or an address takes. */
const LONGEST = 200;
/** The laws on whole tables do more work each. */
const TABLE_RUNS = Math.ceil(RUNS / 2);

const model = loadFrozenModel();
const region = model.regions[0]!.id;
const directory = compileOrThrow(realDocuments);
const places = buildPlaceList(directory.places, directory.municipalities);
const need = { kind: "term", group: "" } as const;
const vocabulary = {
  needs: [
    { ...need, id: "dementie", name: "Dementie", phrases: ["alzheimer"] },
    { ...need, id: "huisdieren", name: "Huisdieren", phrases: ["hond", "hospice met hond"] },
  ],
  regions: [{ id: region, name: "Noord" }],
  places,
};

tellSlowest();

describe("an address nobody meant", () => {
  const houses = { houses: [], regions: [{ id: "noord", label: "Noord" }], years: [2030, 2040], year: 2040 };
  const fields = filterFields(["noord"], ["kwaliteit"]);
  const readings: Readonly<
    Record<string, { names: string[]; read: (search: string) => unknown; write: (read: never) => string }>
  > = {
    directory: {
      names: ["wens", "plaats", "straal", "woord", "regio", "soort", "wanneer", "wie", "volgorde"],
      read: readQuery,
      write: writeQuery,
    },
    "site search": {
      names: ["q", "soort", "voor", "regio", "thema", "volgorde"],
      read: readSearchAddress,
      write: writeSearchAddress,
    },
    "house of one's own": {
      names: ["huis", "regio", "naam", "bedden", "opnames", "jaar"],
      read: (search) => readHouseAddress(search, houses, (_field, value) => value >= 0 && value <= 1000),
      write: (form) => writeHouseAddress(form, houses),
    },
    "work plan": {
      names: ["regio", "deel"],
      read: (search) => readFields(search, fields),
      write: (state) => writeFields(state, fields),
    },
    "map on another site": { names: ["regio", "netwerk", "soort"], read: readEmbedFilter, write: () => "" },
  };

  test.each(Object.keys(readings))("of the %s is read, and what was read comes back as it was written", (name) => {
    const { names, read, write } = readings[name]!;
    holds(name, anyHostileSearch(names), (search) => {
      const first = read(`?${search}`);
      const written = write(first as never);
      if (written !== "") expect(write(read(written) as never)).toBe(written);
    });
  });
});

describe("words nobody meant", () => {
  test("as a place are found, asked about or not known", () => {
    holds("place", anyHostileText, (text) => {
      expect(["found", "ambiguous", "unknown", "empty"]).toContain(lookUpPlace(places, text.slice(0, LONGEST)).kind);
    });
  });

  test("as wishes are only wishes that there are", () => {
    const ids = new Set(vocabulary.needs.map(({ id }) => id));
    holds("wishes", anyHostileText, (text) => {
      for (const part of readWishes(text.slice(0, LONGEST), vocabulary))
        if (part.kind === "need") expect(part.needs.every(({ id }) => ids.has(id))).toBe(true);
    });
  });
});

describe("a table nobody meant", () => {
  test("of counts is read into rows, or refused in words, and no count is outside what the model can bear", () => {
    const sites = model.sites.filter((site) => site.region === region);
    const lines = fc.array(fc.array(anyHostileText, { maxLength: 6 }), { maxLength: 12 });
    holds(
      "table of counts",
      lines,
      (rows) => {
        const text = rows.map((cells) => cells.join("\t")).join("\n");
        const arranged = orRefusal(() => arrangeCounts(text, sites), PastedTableError);
        if (arranged === null) return;
        for (const { admissions } of readCountRows(arranged.rows, { model, region, lastYear: 2025 }).items)
          expect(admissions === null || (Number.isFinite(admissions) && admissions >= 0)).toBe(true);
      },
      TABLE_RUNS,
    );
  });

  test("of origins is read into rows, or refused in words", () => {
    const findTown = prepareFindTown(places);
    holds(
      "table of origins",
      fc.array(anyHostileText, { maxLength: 12 }),
      (lines) => {
        const split = orRefusal(() => splitTable(lines.join("\n")), PastedTableError);
        if (split === null) return;
        const { rows } = tidyOriginRows(arrangeTable(split, ORIGIN_COLUMNS), model);
        readOriginRows(rows, { model, region, lastYear: 2025, findTown });
      },
      TABLE_RUNS,
    );
  });
});

describe("what was kept and is not what it was", () => {
  test("as scenarios is left out, and what is left has a name", () => {
    holds("kept scenarios", anyHostileJson, (text) => {
      for (const { name } of readSaved(text)) expect(typeof name).toBe("string");
    });
  });

  test("as own figures is read or refused in words", () => {
    holds("kept own figures", anyHostileJson, (text) => void orRefusal(() => readOwnFigures(text), OwnFiguresError));
  });
});

test.each([
  ["for Excel", dutchExcel],
  ["for others", plainCsv],
] as const)("a table %s runs no formula and gives every cell back", (law, dialect) => {
  holds(law, fc.array(anyHostileText, { minLength: 1, maxLength: 5 }), (cells) => {
    const columns = cells.map((_, index) => `kolom ${index}`);
    const text = toCsv(columns, [Object.fromEntries(cells.map((cell, index) => [columns[index]!, cell]))], dialect);
    const read: string[][] = parseCsv(text, { bom: true, delimiter: dialect.separator, relax_column_count: true });
    expect(read.at(-1)).toHaveLength(cells.length);
    for (const cell of read.at(-1)!) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });
});
