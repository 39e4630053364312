import type { Settings } from "../records/bundle.ts";
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

/** Everything is as on the page. */
export function toHospiceFile(hospice: Hospice, { settings, dataVersion, page, history }: FileContext): HospiceFile {
  return {
    licence: settings.dataLicence,
    publisher: settings.publisher,
    dataVersion,
    page,
    hospice,
    ...(history ? { history } : {}),
  };
}
