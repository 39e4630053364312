import { chromium as playwright, type Browser } from "playwright-core";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the browser is, and what its process needs besides the ordinary environment. */
export interface BrowserProgram {
  executablePath: string;
  environment: Record<string, string>;
}

const cacheFolder = fileURLToPath(new URL("../../node_modules/.cache", import.meta.url));

/** Nothing but the page itself may use the network. */
const launchArguments = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * Starts a browser without downloading one: CHROME_PATH when it is set, else the Chromium that comes with npm.
 * Throws with advice when neither can start.
 */
export async function launchBrowser(moreArguments: readonly string[] = []): Promise<Browser> {
  const { executablePath, environment } = await findBrowser();
  try {
    return await playwright.launch({
      executablePath,
      args: [...launchArguments, ...moreArguments],
      // A sandbox is impossible for root and in many containers; only our own pages are opened.
      chromiumSandbox: false,
      env: { ...(process.env as Record<string, string>), ...environment },
    });
  } catch (error) {
    throw new Error(`${executablePath} startte niet. ${advice}`, { cause: error });
  }
}

const advice =
  "Zet CHROME_PATH op het pad van een geïnstalleerde Chrome of Chromium. (No usable browser: set CHROME_PATH to an installed Chrome or Chromium.)";

/** The program to start. Unpacks the Chromium from npm the first time; later runs reuse it. */
export async function findBrowser(): Promise<BrowserProgram> {
  const chosen = process.env["CHROME_PATH"];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH wijst naar ${chosen}, maar daar staat niets. ${advice}`);
    return { executablePath: chosen, environment: {} };
  }
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(`Voor ${process.platform} ${process.arch} zit er geen browser in het pakket. ${advice}`);
  }
  return describeProgram(await unpackOnce());
}

/**
 * On a bare system the shared libraries of the browser are missing; the package brings its own.
 * They are used only where the system cannot do without, for they are older than the system's.
 * `BROWSER_LIBRARIES=bundled` forces them, so that a test can prove they work.
 */
function describeProgram(folder: string): BrowserProgram {
  const executablePath = join(folder, "chromium");
  const bundled = process.env["BROWSER_LIBRARIES"] === "bundled" || lacksLibraries(executablePath);
  const path = [join(folder, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  const fonts: Record<string, string> = existsSync("/etc/fonts/fonts.conf")
    ? {}
    : { FONTCONFIG_PATH: join(folder, "fonts") };
  return { executablePath, environment: bundled ? { ...fonts, LD_LIBRARY_PATH: path } : fonts };
}

function lacksLibraries(executablePath: string): boolean {
  try {
    return execFileSync("ldd", [executablePath], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).includes(
      "not found",
    );
  } catch {
    // Without ldd nothing is known; the bundled libraries then are the safer choice.
    return true;
  }
}

/**
 * Unpacks into a folder of the project, named after the version. The package itself would use the temporary folder and
 * start whatever lies there, perhaps an older browser. The rename at the end makes a half-unpacked folder impossible.
 */
async function unpackOnce(): Promise<string> {
  const packageFolder = findPackageFolder();
  const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as { version: string };
  const target = join(cacheFolder, `chromium-${version}`);
  if (existsSync(target)) return target;
  mkdirSync(cacheFolder, { recursive: true });
  const work = mkdtempSync(`${target}-`);
  const previousTemporaryFolder = process.env["TMPDIR"];
  try {
    // The package asks the system for the temporary folder at every call and offers no other way to choose one.
    process.env["TMPDIR"] = work;
    const { inflate } = await import("@sparticuz/chromium");
    for (const archive of ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"]) {
      await inflate(join(packageFolder, "bin", archive));
    }
  } finally {
    if (previousTemporaryFolder === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = previousTemporaryFolder;
  }
  return claim(work, target);
}

/** Two processes may unpack at once; the first to rename wins and the other throws its copy away. */
function claim(work: string, target: string): string {
  try {
    renameSync(work, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
    rmSync(work, { recursive: true, force: true });
  }
  return target;
}

function findPackageFolder(): string {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  return dirname(dirname(entry));
}
