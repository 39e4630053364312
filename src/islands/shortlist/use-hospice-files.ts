import { useEffect, useState } from "react";
import type { HospiceFile } from "../../domain/directory/reuse/hospice-file.ts";
import type { Shortlist } from "../../domain/directory/house/shortlist.ts";
import { fetchRecord } from "../fetch-data.ts";

/** What is known of each chosen hospice by id; "failed" when its file could not be fetched. */
export type HospiceFiles = Readonly<Record<string, HospiceFile | "failed">>;

async function loadFile(id: string): Promise<HospiceFile> {
  const address = `/data/hospices/${id}.json`;
  const file = await fetchRecord<HospiceFile>(address, ["hospice", "dataVersion"]);
  if (file.hospice.id !== id) throw new TypeError(`${address}: not of this hospice`);
  return file;
}

/** Fetches the file of each chosen hospice once. Only ids of hospices that exist may be asked for. */
export function useHospiceFiles(ids: Shortlist): HospiceFiles {
  const [files, setFiles] = useState<HospiceFiles>({});
  const wanted = ids.join(",");
  useEffect(() => {
    let isCurrent = true;
    for (const id of wanted === "" ? [] : wanted.split(",")) {
      const add = (file: HospiceFile | "failed") => {
        if (isCurrent) setFiles((known) => (known[id] === undefined ? { ...known, [id]: file } : known));
      };
      loadFile(id).then(add, () => add("failed"));
    }
    return () => {
      isCurrent = false;
    };
  }, [wanted]);
  return files;
}
