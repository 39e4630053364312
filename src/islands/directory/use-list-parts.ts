import { startTransition, useEffect, useMemo, useState } from "react";
import type { Point } from "../../domain/border/distance.ts";
import type { DirectoryData } from "../../presentation/directory/directory-data.ts";
import type { DirectoryQuery } from "../../presentation/directory/directory-query.ts";
import { choosePartsFor } from "../../presentation/directory/list-parts.ts";
import type { ListedHospice } from "../../presentation/directory/listed-hospice.ts";
import { loadDirectoryData, loadListPart } from "./load-directory.ts";

interface ListInParts {
  /** Null until the first file is there; its houses are those in which the answer can stand. */
  data: DirectoryData | null;
  /** Every house in which the answer can stand is there. False as long as a large list is asked nothing. */
  isWhole: boolean;
  hasFailed: boolean;
}

type LoadedParts = ReadonlyMap<string, readonly ListedHospice[]>;

/** The data of the directory: at once, or for a large list the houses of a region when a question reaches there. */
export function useListParts(query: DirectoryQuery, from: Point | null): ListInParts {
  const [index, setIndex] = useState<DirectoryData | null>(null);
  const [loaded, setLoaded] = useState<LoadedParts>(new Map());
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    loadDirectoryData().then(
      (data) => startTransition(() => setIndex(data)),
      () => setFailed(true),
    );
  }, []);
  const wanted = (index?.parts ? choosePartsFor(index.parts, query, from) : []).map(({ id }) => id).join();
  useEffect(() => {
    const missing = wanted.split(",").filter((id) => id !== "" && !loaded.has(id));
    if (missing.length === 0) return;
    let isGone = false;
    Promise.all(missing.map(async (id) => [id, await loadListPart(id)] as const)).then(
      (parts) => {
        if (!isGone) startTransition(() => setLoaded((before) => new Map([...before, ...parts])));
      },
      () => setFailed(true),
    );
    return () => {
      isGone = true;
    };
  }, [wanted, loaded]);
  return useMemo(() => {
    if (!index?.parts) return { data: index, isWhole: index !== null, hasFailed };
    const ids = wanted.split(",").filter((id) => id !== "");
    const hospices = ids.flatMap((id) => loaded.get(id) ?? []);
    return { data: { ...index, hospices }, isWhole: ids.length > 0 && ids.every((id) => loaded.has(id)), hasFailed };
  }, [index, wanted, loaded, hasFailed]);
}
