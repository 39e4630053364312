/** The two forms with rows, told apart by what they ask, read and write. */
import type { FindTown } from "../../../domain/prognosis/own-figures/find-town.ts";
import type { ReadForm } from "../../../domain/prognosis/own-figures/form-cells.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { OriginCount } from "../../../domain/prognosis/catchment/observed-origins.ts";
import { ALL_HOUSES_NAME, COUNT_COLUMNS, type CountKey } from "../../../domain/prognosis/own-figures/count-columns.ts";
import { readCountRows, writeCountRows } from "../../../domain/prognosis/own-figures/own-counts-form.ts";
import { arrangeCounts } from "../../../domain/prognosis/own-figures/pasted-counts.ts";
import { MOST_COUNTS, MOST_ORIGINS, type OwnCount } from "../../../domain/prognosis/own-figures/own-figures.ts";
import {
  ORIGIN_COLUMNS,
  readOriginRows,
  tidyOriginRows,
  writeOriginRows,
  type OriginKey,
} from "../../../domain/prognosis/own-figures/own-origins-form.ts";
import {
  arrangeTable,
  numberOn,
  splitTable,
  type ArrangedTable,
  type AskedColumn,
  type FormRow,
} from "../../../domain/prognosis/own-figures/pasted-table.ts";
import type { RowsFormWords } from "../../../presentation/prognosis/own-figures/say-own-figures.ts";
import { countColumns, originColumns } from "../../../words/prognose-eigen-tabel.ts";
import { columnHints, countsFormWords, originsFormWords, rowsWords } from "../../../words/prognose-eigen-cijfers.ts";

export interface CellOption {
  value: string;
  label: string;
}

export interface FormKind<Key extends string, Item> {
  columns: readonly AskedColumn<Key>[];
  labels: Readonly<Record<Key, string>>;
  words: RowsFormWords;
  hints: Partial<Record<Key, string>>;
  /** Columns with a list to choose from. */
  options: Partial<Record<Key, readonly CellOption[]>>;
  blank: Record<Key, string>;
  /** Rows that may be kept. */
  most: number;
  read: (rows: readonly FormRow<Key>[]) => ReadForm<Key, Item>;
  write: (items: readonly Item[]) => FormRow<Key>[];
  /** Rows are numbered on from `after`, the last one there is. Throws PastedTableError. */
  arrange: (text: string, after: number) => Pick<ArrangedTable<Key>, "rows" | "notes">;
}

export function countsForm(model: ModelData, region: string, lastYear: number): FormKind<CountKey, OwnCount> {
  const sites = model.sites.filter((site) => site.region === region);
  return {
    columns: COUNT_COLUMNS,
    labels: countColumns,
    words: countsFormWords,
    hints: columnHints,
    options: {
      house: [
        { value: "", label: rowsWords.choose },
        { value: ALL_HOUSES_NAME, label: ALL_HOUSES_NAME },
        ...listNames(sites),
      ],
      calibrates: ["ja", "nee"].map((value) => ({ value, label: value })),
    },
    blank: {
      house: ALL_HOUSES_NAME,
      year: String(lastYear),
      admissions: "",
      stay: "",
      nights: "",
      refusals: "",
      beds: "",
      outside: "",
      calibrates: "ja",
    },
    most: MOST_COUNTS,
    read: (rows) => readCountRows(rows, { model, region, lastYear }),
    write: (counts) => writeCountRows(counts, sites),
    arrange: (text, after) => arrangeCounts(text, sites, after, lastYear),
  };
}

export function originsForm(
  model: ModelData,
  region: string,
  lastYear: number,
  findTown: FindTown | null,
): FormKind<OriginKey, OriginCount> {
  const sites = model.sites.filter((site) => site.region === region);
  return {
    columns: ORIGIN_COLUMNS,
    labels: originColumns,
    words: originsFormWords,
    hints: {},
    options: { house: [{ value: "", label: rowsWords.choose }, ...listNames(sites)] },
    blank: { house: sites.length === 1 ? sites[0]!.name : "", place: "", guests: "", year: String(lastYear) },
    most: MOST_ORIGINS,
    read: (rows) => readOriginRows(rows, { model, region, lastYear, findTown }),
    write: (origins) => writeOriginRows(origins, model),
    arrange: (text, after) => tidyOriginRows(arrangeTable(numberOn(splitTable(text), after), ORIGIN_COLUMNS), model),
  };
}

function listNames(sites: readonly { name: string }[]): CellOption[] {
  return sites.map(({ name }) => ({ value: name, label: name }));
}
