import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** Ways in which a page is looked at, by the name that its pictures get. */
const LOOKS: Readonly<Record<string, BrowserContextOptions & { media?: "print" }>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  forced: { colorScheme: "dark", forcedColors: "active" },
  paper: { colorScheme: "light", media: "print" },
};

/** Parts of the page of parts that hold no fact of today: only these can look the same after the content has changed. */
const STEADY_PARTS = ["type", "colour", "states", "buttons", "fields", "table", "drawings", "sampleChart", "sampleMap"];

export const partsPath = "/onderdelen/";

/**
 * Pictures (PNG) of the steady parts on /onderdelen/, by name: `buttons-dark`. Half size: enough to see a colour, a line or a
 * word move, and small enough to keep.
 */
export async function drawParts(browser: Browser, siteUrl: string): Promise<Map<string, Buffer>> {
  const pictures = new Map<string, Buffer>();
  for (const [look, { media = "screen", ...options }] of Object.entries(LOOKS)) {
    const context = await browser.newContext({
      ...options,
      viewport: { width: 800, height: 1000 },
      deviceScaleFactor: 0.5,
      locale: "nl-NL",
      reducedMotion: "reduce",
    });
    try {
      const page = await openParts(await context.newPage(), siteUrl);
      await page.emulateMedia({ media });
      for (const part of STEADY_PARTS) {
        await showOnly(page, part);
        pictures.set(`${part}-${look}`, await page.locator(`main section:has(> #${part})`).screenshot());
      }
    } finally {
      await context.close();
    }
  }
  return pictures;
}

/** Each part in the same place of the page: half a pixel lower, every line of it is drawn otherwise. */
function showOnly(page: Page, part: string): Promise<void> {
  return page.evaluate((id) => {
    for (const section of document.querySelectorAll<HTMLElement>("main > section"))
      section.hidden = section.querySelector(`:scope > #${id}`) === null;
  }, part);
}

/** The letters of the site; what stands in for them until they are there is called after both. */
const LETTERS = ["Literata", "Atkinson Hyperlegible Next"];

/** The page as it stands once its letters are there, with no letter of the machine itself. */
async function openParts(page: Page, siteUrl: string): Promise<Page> {
  await page.goto(siteUrl + partsPath);
  await page.waitForFunction(() => document.querySelector("script[data-late]") === null);
  await page.waitForFunction(
    (names) => names.every((name) => [...document.fonts].some(({ family }) => family.replaceAll('"', "") === name)),
    LETTERS,
  );
  await page.evaluate(async (names) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("code { font-family: inherit !important }");
    document.adoptedStyleSheets.push(sheet);
    const letters = [...document.fonts].filter(({ family }) => names.includes(family.replaceAll('"', "")));
    // Also on a machine that is too slow to have them within the time a visitor waits for them.
    for (const letter of letters) letter.display = "swap";
    await Promise.all(letters.map((letter) => letter.load()));
  }, LETTERS);
  return page;
}
