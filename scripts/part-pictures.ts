/** `npm run beelden`: makes the pictures anew to which tests/e2e/site/looks.test.ts holds the page of parts. Look at them before you keep them. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "./building/browser.ts";
import { drawParts } from "./looks/draw-parts.ts";
import { startServer } from "./serve.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "tests/fixtures/looks");
const server = await startServer(join(root, "dist"), 0);
const browser = await launchBrowser();
try {
  const pictures = await drawParts(browser, server.url);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, picture] of pictures) writeFileSync(join(folder, `${name}.png`), picture);
} finally {
  await browser.close();
  await server.close();
}
