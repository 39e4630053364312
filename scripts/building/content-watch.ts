import type { Problem } from "../../src/domain/border/problem.ts";

/** Editors save in bursts: wait until it is quiet before compiling. */
const QUIET_MS = 100;

/** What is wrong with the content now, kept up to date in development. */
export interface ContentWatch {
  /** A file under `content/` changed. */
  noteChange: () => void;
  /** What is wrong, once the last change has been looked at. */
  settle: () => Promise<readonly Problem[]>;
}

/**
 * Keeps the faults of the content: those at the start, and after each change those that `check` finds.
 * @param tell is called after each check with what is wrong, also when that is nothing
 */
export function watchContent(
  atStart: readonly Problem[],
  check: () => readonly Problem[],
  tell: (problems: readonly Problem[]) => void,
): ContentWatch {
  let problems = atStart;
  let timer: NodeJS.Timeout | undefined;
  let waiting: (() => void)[] = [];
  const look = () => {
    timer = undefined;
    problems = check();
    const waited = waiting;
    waiting = [];
    for (const go of waited) go();
    tell(problems);
  };
  return {
    noteChange: () => {
      clearTimeout(timer);
      timer = setTimeout(look, QUIET_MS);
    },
    settle: async () => {
      if (timer !== undefined) await new Promise<void>((go) => waiting.push(go));
      return problems;
    },
  };
}
