import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { readSveltia } from "../../../../scripts/editing/cms/sveltia-files.ts";
import ownDutch from "../../../../scripts/editing/cms/sveltia-nl.json" with { type: "json" };

interface Words {
  readonly [key: string]: string | Words;
}

const locales = join(dirname(dirname(createRequire(import.meta.url).resolve("@sveltia/cms"))), "locales");
const readWords = (text: string | Buffer) => flatten(JSON.parse(text.toString()) as Words);
const english = readWords(readFileSync(join(locales, "en-US.json")));
const served = readWords([...readSveltia("/").files].find(([name]) => name.endsWith("/locales/nl.json"))![1]);

function flatten(words: Words, path = ""): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, own]) =>
      typeof own === "string" ? [[path + key, own] as const] : [...flatten(own, `${path}${key}.`)],
    ),
  );
}

/** What stands in a text beside its words: values to fill in, and tags. */
const listSlots = (text: string) => [...new Set(text.match(/\{\$\w+[^}]*\}|<\/?\w+>/gu))].sort();

test("the forms have a Dutch word for all that Sveltia says, but for faults of a configuration", () => {
  // Those are told to whoever builds the forms, whose configuration is made and tested here.
  const missing = [...english.keys()].filter((key) => !served.has(key) && !key.startsWith("config."));
  expect(missing).toEqual([]);
});

test("our own words of Sveltia stand for texts that it has, with the same values filled in", () => {
  for (const [key, text] of flatten(ownDutch)) {
    expect([...english.keys()]).toContain(key);
    const slots = listSlots(text).filter((slot) => !listSlots(english.get(key)!).includes(slot));
    expect(slots, key).toEqual([]);
    expect(served.get(key)).toBe(text);
  }
});
