import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../built-site.ts";

/** A copy of the project under tests/output, with the packages and fixed files of the project itself. */
export function copyProject(name: string): string {
  const copy = join(projectFolder, "tests/output", name);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const part of ["astro.config.mjs", "package.json", "tsconfig.json", "content", "docs", "scripts", "src"])
    cpSync(join(projectFolder, part), join(copy, part), { recursive: true });
  for (const part of ["node_modules", "public"]) symlinkSync(join(projectFolder, part), join(copy, part));
  return copy;
}

/** Starts Astro in a copy, as it runs outside a test. */
export function startAstro(copy: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const { VITEST: _vitest, NODE_ENV: _mode, ...own } = process.env;
  return spawn(process.execPath, [join(projectFolder, "node_modules/astro/bin/astro.mjs"), ...args], {
    cwd: copy,
    env: { ...own, ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1", ...env },
  });
}
