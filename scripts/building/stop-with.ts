import { writeSync } from "node:fs";

/** Ends the command with the report alone: an error that is thrown would come with a stack trace, in English. */
export function stopWith(report: string): never {
  writeSync(process.stderr.fd, `${report}\n`);
  process.exit(1);
}
