import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";

/** Room for the whole history of the records; git is slow to start, so it is asked few times. */
const MAX_BYTES = 512 * 1024 * 1024;

/** What git says in a folder; throws where it cannot. */
export function runGit(root: string, args: readonly string[], input?: string): string {
  // Of git's settings only its own defaults count: quoting and colours of a machine must not change what is read.
  const options = ["-c", "core.quotePath=false", "-c", "log.showSignature=false", "--no-pager"];
  return execFileSync("git", [...options, ...args], {
    cwd: root,
    input: input ?? "",
    encoding: "utf8",
    maxBuffer: MAX_BYTES,
    stdio: ["pipe", "pipe", "ignore"],
  });
}

/** Whether a repository, by the top that git tells, is this project's own: a copy within another has no history of its own. */
export function isOwnTop(top: string, root: string): boolean {
  return realpathSync(top) === realpathSync(root);
}
