/** `npm run handleiding`: makes the pictures of docs/redactie from the built site. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { launchBrowser } from "./building/browser.ts";
import { listFiles } from "./content/read-content.ts";
import { pretendFolder } from "./editing/cms/pretend-folder.ts";
import { startServer } from "./serve.ts";

/** Pages in the pictures, by the name of the file. */
const PICTURES: Readonly<Record<string, string>> = {
  redactie: "/redactie/",
  "sociale-kaart": "/sociale-kaart/",
  agenda: "/agenda/",
};

/** The form of the first house, as an editor has it on a computer of their own. */
async function drawForm(page: Page): Promise<void> {
  await page.goto(`${server.url}/redactie/`);
  await pretendFolder(page, root);
  await page.goto(`${server.url}/redactie/cms/`);
  await page.getByRole("button", { name: "lokale" }).click();
  await page.getByRole("radio", { name: "Inhoud" }).waitFor();
  const [file = ""] = listFiles(root, "content/hospices", ".yaml");
  const id = file.slice("content/hospices/".length, -".yaml".length);
  await page.evaluate((hash) => location.assign(hash), `#/collections/hospices/entries/${id}`);
  // Clicked only once the form has slid into its place.
  await page.locator('section[data-key-path="status"] label, section[data-key-path="status"]').first().click();
  await page.screenshot({ path: join(folder, "formulier.png") });
}

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "docs/redactie/beelden");
const server = await startServer(join(root, "dist"), 0);
const browser = await launchBrowser();
try {
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 900, height: 640 }, locale: "nl-NL" });
  for (const [name, address] of Object.entries(PICTURES)) {
    await page.goto(server.url + address, { waitUntil: "networkidle" });
    await page.screenshot({ path: join(folder, `${name}.png`) });
  }
  await drawForm(page);
} finally {
  await browser.close();
  await server.close();
}
