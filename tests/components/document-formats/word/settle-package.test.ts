import { afterEach, expect, test, vi } from "vitest";
import { createFormatDocument } from "../../../../src/components/document-formats/word/format-document.ts";
import { documentFormatSchema } from "../../../../src/domain/content/document-format.ts";
import { listFiles, readEntry } from "../../../../scripts/content/read-content.ts";
import { readLaws } from "../../../../scripts/content/check-laws.ts";
import { contentRoot } from "../../../content-root.ts";

const { laws } = readLaws(contentRoot);
const [file = ""] = listFiles(contentRoot, "content/formats", ".mdx");

async function makeAt(moment: string): Promise<Uint8Array> {
  vi.useFakeTimers({ now: new Date(moment), toFake: ["Date"] });
  const entry = readEntry(contentRoot, file);
  if (entry.problems) throw new Error(JSON.stringify(entry.problems));
  return createFormatDocument({
    data: documentFormatSchema.parse(entry.document.data),
    body: entry.body,
    address: new URL("https://site.invalid/formats/voorbeeld/"),
    day: "2026-11-21",
    laws,
    contactPage: new URL("https://consortium.invalid/ligare"),
  });
}

afterEach(() => void vi.useRealTimers());

test("a Word file made twice is the same to the byte, whatever the clock says", async () => {
  const first = await makeAt("2026-11-21T08:00:00Z");
  const second = await makeAt("2026-11-21T17:31:07Z");
  expect(Buffer.compare(first, second)).toBe(0);
});
