import { readDutchClock } from "../../domain/directory/house/dutch-clock.ts";
import type { CheckedFile } from "./check-file.ts";
import type { CheckAnswer, CheckRequest } from "./check-worker.ts";
import type { GivenFile } from "./read-file.ts";

/** Has a worker of its own check the file, which ends with the answer. Rejects when it could not be loaded. */
export function askCheck(given: GivenFile): Promise<CheckedFile> {
  const worker = new Worker(new URL("./check-worker.ts", import.meta.url), { type: "module" });
  const asked = new Promise<CheckedFile>((resolve, reject) => {
    const fail = () => reject(new Error("the check gave no answer"));
    worker.addEventListener("message", ({ data }: MessageEvent<CheckAnswer>) =>
      data === null ? fail() : resolve(data),
    );
    worker.addEventListener("error", fail);
  });
  worker.postMessage({ given, day: readDutchClock(new Date()).day } satisfies CheckRequest);
  return asked.finally(() => worker.terminate());
}
