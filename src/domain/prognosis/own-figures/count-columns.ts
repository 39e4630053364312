/** The columns of the form with figures per house and year, and what stands for all houses, yes and no in it. */
import type { AskedColumn, FormRow } from "./pasted-table.ts";

export const COUNT_COLUMNS = [
  {
    key: "house",
    names: [
      "huis",
      "hospice",
      "hospices",
      "naam",
      "hospicenaam",
      "naamhospice",
      "locatie",
      "instelling",
      "organisatie",
    ],
  },
  { key: "year", names: ["jaar", "jaartal", "kalenderjaar", "verslagjaar", "peiljaar"] },
  {
    key: "admissions",
    names: ["opnames", "opnamen", "opname", "gasten", "bewoners", "opgenomen", "opgenomengasten", "instroom"],
  },
  {
    key: "stay",
    names: ["verblijfsduur", "verblijf", "verblijfduur", "ligduur", "opnameduur"],
  },
  {
    key: "nights",
    names: [
      "beddagen",
      "ligdagen",
      "verpleegdagen",
      "bezettebeddagen",
      "overnachtingen",
      "nachten",
      "bezetting",
      "bezettingsgraad",
      "bezettings",
    ],
  },
  {
    key: "refusals",
    names: [
      "weigeringen",
      "geweigerd",
      "weigering",
      "geweigerdeaanvragen",
      "afgewezen",
      "afwijzingen",
      "nietopgenomen",
      "neeverkopen",
      "neeverkoop",
    ],
  },
  { key: "beds", names: ["bedden", "plaatsen", "capaciteit", "openbedden", "gemiddeldopenbedden"] },
  {
    key: "outside",
    names: ["vanbuitenderegio", "buitenderegio", "buitenregio", "vanbuiten", "aandeelvanbuiten", "vanbuitenderegioin"],
  },
  { key: "calibrates", names: ["teltmeevoork", "teltmee", "kalibratie", "kalibreren"] },
] as const satisfies readonly AskedColumn<string>[];

export type CountKey = (typeof COUNT_COLUMNS)[number]["key"];
export type CountRow = FormRow<CountKey>;

/** The columns that hold a figure; a row without any of them says nothing. */
export const FIGURES = ["admissions", "stay", "nights", "refusals", "beds"] as const satisfies readonly CountKey[];

/** How the form writes all houses of the region together. */
export const ALL_HOUSES_NAME = "Alle huizen samen";

export const ALL_HOUSES = /^(?:alle|alle huizen|alle huizen samen|alle hospices|totaal|regio)$/i;
export const NO = /^(?:nee|n|niet|0|false|onwaar)$/i;
export const YES = /^(?:|ja|j|1|true|waar)$/i;
