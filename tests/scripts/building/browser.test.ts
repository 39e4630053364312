import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { findBrowser, launchBrowser } from "../../../scripts/building/browser.ts";

const { BROWSER_LIBRARIES, CHROME_PATH } = process.env;

afterEach(() => {
  restore("BROWSER_LIBRARIES", BROWSER_LIBRARIES);
  restore("CHROME_PATH", CHROME_PATH);
});

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

async function readTitle(): Promise<string> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent("<title>Werkt</title>");
    return await page.title();
  } finally {
    await browser.close();
  }
}

test("a browser starts without a download", async () => {
  expect(await readTitle()).toBe("Werkt");
}, 60_000);

test("a wrong CHROME_PATH is named, with advice", async () => {
  process.env["CHROME_PATH"] = "/nergens/chrome";
  await expect(findBrowser()).rejects.toThrow(/\/nergens\/chrome.*CHROME_PATH/);
});

describe.runIf(process.platform === "linux" && process.arch === "x64")("on a system without browser libraries", () => {
  test("the browser starts with the libraries of the package", async () => {
    delete process.env["CHROME_PATH"];
    process.env["BROWSER_LIBRARIES"] = "bundled";
    const { executablePath, environment } = await findBrowser();
    const libraries = execFileSync("ldd", [executablePath], {
      encoding: "utf8",
      env: { ...process.env, ...environment },
    });
    expect(libraries).toContain(`libnss3.so => ${join(executablePath, "../al2023/lib/libnss3.so")}`);
    expect(libraries).not.toContain("not found");
    expect(await readTitle()).toBe("Werkt");
  }, 60_000);
});
