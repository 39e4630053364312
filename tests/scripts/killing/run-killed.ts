import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";

/** Kills of each step that writes; the long run takes 200. */
export const KILLS = Number(process.env["KILLS"] ?? 4);
/** One kill on a busy machine. */
export const KILL_MS = 60_000;

const PRELOAD = new URL("kill-at-call.ts", import.meta.url).href;

/** Runs a module of its own (`code`), killed at this call that writes. Throws when it ends in another way. */
function runUntil(code: string, killAt: number, callsFile = ""): void {
  const { signal, status, stderr } = spawnSync(
    process.execPath,
    ["--import", PRELOAD, "--input-type=module", "-e", code],
    { encoding: "utf8", env: { ...process.env, KILL_AT: String(killAt), CALLS_FILE: callsFile } },
  );
  const isAsMeant = killAt === 0 ? status === 0 : signal === "SIGKILL";
  if (!isAsMeant) throw new Error(`call ${killAt}: ended with ${signal ?? status}\n${stderr}`);
}

/** Runs it to its end and returns how many calls it took that write. */
export function countCalls(code: string): number {
  const folder = mkdtempSync(join(tmpdir(), "calls-"));
  try {
    runUntil(code, 0, join(folder, "count"));
    return Number(readFileSync(join(folder, "count"), "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Killed {
  /** Sets everything as it was before the step. */
  before: () => void;
  /** The step, as a module that runs in a process of its own. */
  code: string;
  /** Looks at what is left; is told where it was killed. */
  after: (where: string) => void;
  /** As many kills as asked of every step, unless the step is slow. */
  kills?: number;
}

/** Kills the step at as many calls as asked, drawn from all calls that it makes, the same ones every time. */
export function killOften({ before, code, after, kills = KILLS }: Killed): void {
  before();
  const calls = countCalls(code);
  const anyCall = fc.noBias(fc.integer({ min: 1, max: calls }));
  for (const call of fc.sample(anyCall, { numRuns: kills, seed: calls })) {
    before();
    runUntil(code, call);
    after(`killed at call ${call} of ${calls}`);
  }
}

/** The address of a module of the project, as code. */
export const importing = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href);
