import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectFolder } from "./built-site.ts";

const css = readFileSync(join(projectFolder, "src/styles/tokens.css"), "utf8");
const moreCss = readFileSync(join(projectFolder, "src/styles/device/more-contrast.css"), "utf8");
const [moreLight = "", moreDark = ""] = moreCss.split("and (prefers-color-scheme: dark)");
const [lightPart = "", darkPart = ""] = css.split("@media screen and (prefers-color-scheme: dark)");

function readColours(part: string): Map<string, string> {
  return new Map(
    [...part.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name = "", colour = ""]) => [name, colour]),
  );
}

/** Relative luminance of an sRGB colour, 0-1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1-21 (WCAG 2.2). */
function contrast(first: string, second: string): number {
  const [high = 0, low = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const textPairs = [
  ["ink", "paper"],
  ["ink-soft", "paper"],
  ["thread", "paper"],
  ["attention", "paper"],
  ["ink", "paper-deep"],
  ["ink-soft", "paper-deep"],
  ["thread", "paper-deep"],
  ["ink", "thread-soft"],
  ["thread", "thread-soft"],
  ["ink", "attention-soft"],
  ["attention", "attention-soft"],
  ["on-thread", "thread"],
] as const;

const shapePairs = [
  ["edge", "paper"],
  ["thread", "paper"],
  ["attention-shape", "paper"],
  ["attention-shape", "attention-soft"],
  ["data-1", "paper"],
  ["data-2", "paper"],
  ["data-3", "paper"],
  ["data-4", "paper"],
  ["data-1", "data-land"],
] as const;

const measureIn =
  (colours: ReadonlyMap<string, string>) =>
  ([front, back]: readonly [string, string]) => {
    const [first, second] = [colours.get(front), colours.get(back)];
    if (first === undefined || second === undefined) throw new Error(`No colour for ${front} or ${back}.`);
    return contrast(first, second);
  };

describe.each([
  ["light", readColours(lightPart + moreLight)],
  ["dark", readColours(darkPart + moreDark)],
])("%s colours for who asks for more contrast", (_, colours) => {
  const measure = measureIn(colours);
  test.each(textPairs)("text in %s on %s is 10:1 or better", (...pair) => {
    expect(measure(pair)).toBeGreaterThanOrEqual(10);
  });
  test.each([...shapePairs, ["hairline", "paper"] as const])("shapes in %s on %s are 5:1 or better", (...pair) => {
    expect(measure(pair)).toBeGreaterThanOrEqual(5);
  });
});

describe.each([
  ["light", readColours(lightPart)],
  ["dark", readColours(darkPart)],
])("%s colours", (_, colours) => {
  const measure = measureIn(colours);
  test.each(textPairs)("text in %s on %s is 7:1 or better", (...pair) => {
    expect(measure(pair)).toBeGreaterThanOrEqual(7);
  });
  test.each(shapePairs)("shapes in %s on %s are 3:1 or better", (...pair) => {
    expect(measure(pair)).toBeGreaterThanOrEqual(3);
  });
});

test.each([
  ["light", readColours(lightPart)],
  ["dark", readColours(darkPart)],
])("on a map in %s colours land is told from water, at 1.3:1 or better", (_, colours) => {
  for (const land of ["data-land", "map-around"])
    expect(contrast(colours.get(land)!, colours.get("map-water")!), land).toBeGreaterThanOrEqual(
      land === "data-land" ? 1.3 : 1.1,
    );
});

test("on a map in the dark every kind of ground is told from every other, at 1.3:1 or better", () => {
  const colours = readColours(darkPart);
  const [land, around, water] = ["data-land", "map-around", "map-water"].map((name) => colours.get(name)!) as [
    string,
    string,
    string,
  ];
  expect(contrast(land, around)).toBeGreaterThanOrEqual(1.3);
  expect(contrast(land, water)).toBeGreaterThanOrEqual(1.3);
  expect(contrast(around, water)).toBeGreaterThanOrEqual(1.3);
});

test("black on white is 21:1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
});
