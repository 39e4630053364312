/** `npm run handleiding`: makes the pictures of docs/redactie from the built site. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "./building/browser.ts";
import { startServer } from "./serve.ts";

/** Pages in the pictures, by the name of the file. */
const PICTURES: Readonly<Record<string, string>> = {
  redactie: "/redactie/",
  "sociale-kaart": "/sociale-kaart/",
  agenda: "/agenda/",
};

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
} finally {
  await browser.close();
  await server.close();
}
