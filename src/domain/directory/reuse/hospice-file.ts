import type { Settings } from "../records/bundle.ts";
import { facts, isGroup, isShared } from "../records/facts.ts";
import type { Fact, Group } from "../records/facts/fact.ts";
import type { Hospice } from "../records/hospice.ts";
import type { RecordChange } from "../records/history.ts";

/** One hospice with all we know of it, as `data/hospices/<id>.json`. */
export interface HospiceFile {
  licence: Settings["dataLicence"];
  publisher: string;
  dataVersion: string;
  /** Address of the page of this hospice. */
  page: string;
  hospice: Hospice;
  /** What changed, oldest first; absent where the history is not whole. */
  history?: RecordChange[];
}

interface FileContext {
  settings: Pick<Settings, "dataLicence" | "publisher">;
  dataVersion: string;
  page: string;
  history: RecordChange[] | undefined;
}

/** A price that nobody checked stays out; everything else is as on the page. */
export function toHospiceFile(hospice: Hospice, { settings, dataVersion, page, history }: FileContext): HospiceFile {
  const withheld = Object.entries<Fact | Group>(facts)
    .filter(([, entry]) => isGroup(entry) && !isShared(hospice, entry))
    .map(([key]) => key);
  return {
    licence: settings.dataLicence,
    publisher: settings.publisher,
    dataVersion,
    page,
    hospice: Object.fromEntries(
      Object.entries(hospice).filter(([key]) => !withheld.includes(key)),
    ) as unknown as Hospice,
    ...(history ? { history } : {}),
  };
}
