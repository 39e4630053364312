import { useEffect, useState } from "react";
import type { ReadyMade } from "../../../domain/prognosis/scenario/ready-made.ts";
import { fetchList } from "../../fetch-data.ts";

const READY_MADE_ADDRESS = "/data/prognose-scenarios.json";

let loading: Promise<ReadyMade[]> | null = null;

/** Fetched once, when the first view asks for them. */
function loadReadyMade(): Promise<ReadyMade[]> {
  loading ??= fetchList<ReadyMade>(READY_MADE_ADDRESS).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** The ready-made scenarios; null while they are on their way. */
export function useReadyMade(): { readyMade: readonly ReadyMade[] | null; hasFailed: boolean; retry: () => void } {
  const [readyMade, setReadyMade] = useState<readonly ReadyMade[] | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [failedAttempt, setFailedAttempt] = useState(-1);
  useEffect(() => {
    let isWanted = true;
    loadReadyMade().then(
      (found) => isWanted && setReadyMade(found),
      () => isWanted && setFailedAttempt(attempt),
    );
    return () => {
      isWanted = false;
    };
  }, [attempt]);
  return { readyMade, hasFailed: failedAttempt === attempt, retry: () => setAttempt(attempt + 1) };
}
