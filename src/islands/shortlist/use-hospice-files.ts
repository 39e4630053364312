import { useEffect, useState } from "react";
import type { HospiceFile } from "../../domain/directory/hospice-file.ts";
import type { Shortlist } from "../../domain/directory/shortlist.ts";

/** What is known of each chosen hospice by id; "failed" when its file could not be fetched. */
export type HospiceFiles = Readonly<Record<string, HospiceFile | "failed">>;

async function loadFile(id: string): Promise<HospiceFile> {
  const response = await fetch(`/data/hospices/${id}.json`);
  if (!response.ok) throw new Error(`${id}.json: ${response.status}`);
  return (await response.json()) as HospiceFile;
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
