/**
 * Loaded before a program (node --import): kills it with SIGKILL at the call of the file system that KILL_AT counts to,
 * from 1. A file that is being written then is written for half. With 0 nothing is killed, and the number of calls is told
 * in the file that CALLS_FILE names.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

type AnyCall = (...given: unknown[]) => unknown;

const WRITING = ["mkdirSync", "writeFileSync", "fsyncSync", "linkSync", "renameSync", "rmSync"] as const;
const killAt = Number(process.env["KILL_AT"]);
const callsFile = process.env["CALLS_FILE"];
const calls = fs as unknown as Record<string, AnyCall>;
let count = 0;

for (const name of WRITING) {
  const real = calls[name]!;
  calls[name] = (...given) => {
    count += 1;
    if (count === killAt) dieAt(name, real, given);
    return real(...given);
  };
}
syncBuiltinESMExports();
if (killAt === 0 && callsFile !== undefined) {
  const tell = fs.appendFileSync;
  process.on("exit", () => tell(callsFile, String(count)));
}

function dieAt(name: string, real: AnyCall, [target, content, ...rest]: unknown[]): void {
  if (name === "writeFileSync" && (typeof content === "string" || content instanceof Uint8Array))
    real(target, content.slice(0, content.length / 2), ...rest);
  process.kill(process.pid, "SIGKILL");
}
