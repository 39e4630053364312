import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Page } from "playwright-core";

/** The text of a page as it is printed, sheet by sheet; what the paper parts into pieces is joined with `between`. */
export async function readSheets(page: Page, between = " "): Promise<string[]> {
  const bytes = new Uint8Array(await page.pdf({ format: "A4", preferCSSPageSize: true }));
  const document = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str : "")).join(between));
  }
  await document.loadingTask.destroy();
  return texts;
}
