import { readFileSync } from "node:fs";
import { load } from "cheerio";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barChart } from "../../src/charts/bar-elements.ts";
import { WIDE_FRAME } from "../../src/charts/chart-frame.ts";
import { formatWhole } from "../../src/charts/format-number.ts";
import { layoutLineChart, type ChartSeries } from "../../src/charts/line-chart.ts";
import { lineChart } from "../../src/charts/line-elements.ts";
import { PICTURE_COLOURS } from "../../src/charts/picture-colours.ts";
import { ChartDrawing } from "../../src/islands/prognosis/charts/ChartDrawing.tsx";
import { drawStandaloneChart, type PictureCaption } from "../../src/charts/standalone-chart.ts";
import { wrapText } from "../../src/charts/wrap-text.ts";

const points = [2025, 2030, 2035, 2040].map((x, index) => ({ x, y: 100 + 10 * index }));
const series: ChartSeries[] = [
  {
    id: "quiet",
    label: ["vlak"],
    points: points.map(({ x, y }) => ({ x, y: y + 15 })),
    shape: "line",
    tone: "quiet",
    valued: false,
  },
  {
    id: "guests",
    label: ["leeftijd en", "spreiding"],
    points,
    shape: "line",
    tone: "first",
    valued: true,
    bands: [{ level: "outer", points: points.map(({ x, y }) => ({ x, low: y - 20, high: y + 20 })) }],
  },
];
const input = {
  series,
  formatX: String,
  formatY: formatWhole,
  fromZero: true,
  markedX: 2035,
};
const lines = lineChart(input);
const wide = lines.draw(WIDE_FRAME, null);
const marks = layoutLineChart({ ...input, frame: WIDE_FRAME });
const plain: PictureCaption = {
  title: "Hospicegasten per jaar",
  finding: "Van 100 naar 130.",
  source: "Eigen berekening, niet van het CBS.",
  mark: null,
};

function draw(changes: Partial<PictureCaption> = {}) {
  const picture = drawStandaloneChart(wide, { ...plain, ...changes });
  return { ...picture, $: load(picture.svg, { xml: true }) };
}

describe("drawStandaloneChart", () => {
  it("draws what the page draws, the lines in the same places and every word in it", () => {
    const page = renderToStaticMarkup(createElement(ChartDrawing, { id: "c", chart: lines, frame: WIDE_FRAME }));
    const onPage = load(page, { xml: true });
    const { $ } = draw();
    const linesOf = ($of: ReturnType<typeof load>) =>
      $of("path[d^=M]")
        .map((_, path) => $of(path).attr("d"))
        .get();
    expect(linesOf($)).toEqual(expect.arrayContaining(linesOf(onPage)));
    const shown = new Set(
      $("text")
        .get()
        .map((text) => $(text).text()),
    );
    for (const text of onPage("text").get()) expect(shown).toContain(onPage(text).text());
  });

  it("holds title, finding, source and mark, for eyes and for a screen reader", () => {
    const { $ } = draw({ mark: "eigen cijfers" });
    const shown = $("svg > text")
      .map((_, text) => $(text).text())
      .get();
    expect(shown).toEqual([plain.title, "eigen cijfers", plain.finding, plain.source]);
    expect($("svg > title").text()).toBe(plain.title);
    expect($("svg > desc").text()).toBe(`${plain.finding} eigen cijfers ${plain.source}`);
  });

  it("draws every line, band, label and value of the marks", () => {
    const { $ } = draw();
    const paths = $("path")
      .map((_, path) => $(path).attr("d"))
      .get();
    expect(paths.sort()).toEqual(
      [
        ...marks.lines.map(({ path }) => path),
        ...marks.lines.flatMap(({ bands }) => bands.map(({ path }) => path)),
      ].sort(),
    );
    const texts = $("g text")
      .map((_, text) => $(text).text())
      .get();
    expect(texts).toEqual(
      expect.arrayContaining(["leeftijd en", "spreiding", "vlak", "2035", marks.lines[1]!.value!.text]),
    );
  });

  it("draws every bar, label and value of a chart of bars, with its title", () => {
    const bars = barChart({
      groups: [
        {
          title: "Groep",
          rows: [
            {
              id: "stay",
              label: "Verblijf <lang>",
              detail: "21 dagen",
              pieces: [
                { from: 10, to: 14, tone: "low" },
                { from: 14, to: 20, tone: "high" },
              ],
              lowText: "10",
              highText: "20",
            },
          ],
        },
      ],
      formatValue: formatWhole,
      fromZero: true,
      reference: { value: 14, label: "nu" },
      isJoined: false,
    });
    const $ = load(drawStandaloneChart(bars.draw(WIDE_FRAME, null), plain).svg, { xml: true });
    expect($("g rect")).toHaveLength(2);
    const texts = new Set(
      $("text")
        .map((_, text) => $(text).text())
        .get(),
    );
    expect([...texts]).toEqual(
      expect.arrayContaining([
        plain.title,
        plain.finding,
        plain.source,
        "Groep",
        "Verblijf <lang>",
        "21 dagen",
        "10",
        "20",
        "nu",
      ]),
    );
  });

  it("draws a map with its classes in words and names whose boundaries they are", () => {
    const map = {
      width: 480,
      height: 300,
      around: "",
      lakes: "",
      land: "M0 0h9v9z",
      borders: "M1 1h2",
      provinces: "M2 2h2",
      highlight: "",
      shades: [
        { id: "GM1", path: "M0 0h4v4z" },
        { id: "GM2", path: "M4 4h4v4z" },
      ],
      points: [],
      towns: [],
      ground: [],
      names: [],
    };
    const { svg, width } = drawStandaloneChart(
      {
        map,
        classes: new Map([
          ["GM1", 0],
          ["GM2", 1],
        ]),
        names: [{ label: "Almelo", kind: "place", x: 20, y: 30 }],
        legend: ["minder dan 10", "10 of meer"],
        credit: "Grenzen: CBS/Kadaster",
      },
      plain,
    );
    const $ = load(svg, { xml: true });
    const paths = $("path[fill-opacity]")
      .map((_, path) => `${$(path).attr("d")} ${$(path).attr("fill-opacity")}`)
      .get();
    expect(paths).toEqual(["M0 0h4v4z 0.06", "M4 4h4v4z 0.26"]);
    expect(
      $("text")
        .map((_, text) => $(text).text())
        .get(),
    ).toEqual(
      expect.arrayContaining(["Almelo", "minder dan 10", "10 of meer", `${plain.source} Grenzen: CBS/Kadaster.`]),
    );
    expect($("g[clip-path] path")).toHaveLength(7);
    expect($("clipPath rect").attr()).toEqual({ width: "480", height: "300" });
    expect(width).toBeGreaterThan(map.width);
  });

  it("needs nothing from outside: no class, style, script, link or address but that of SVG itself", () => {
    const { svg } = draw();
    expect(svg).not.toMatch(/class=|style|<script|<image|href|url\(|var\(/);
    expect(svg.match(/https?:[^"]*/g)).toEqual(["http://www.w3.org/2000/svg"]);
  });

  it("keeps a hostile title text", () => {
    const title = `</text><script>alert("1")</script>&amp; ' \u202e\u0000\uD800 <!--`;
    const { $, svg } = draw({ title, finding: title, source: title, mark: title });
    expect($("script")).toHaveLength(0);
    expect($("svg > title").text()).toBe(`</text><script>alert("1")</script>&amp; '  <!--`);
    expect(svg).not.toMatch(/<script|<!--|[\u0000\u202e]/u);
  });

  it("is well-formed with any caption", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { $, svg } = draw({ title: text, finding: text, source: text, mark: text });
        const texts = $("svg > text").toArray();
        expect(svg.isWellFormed()).toBe(true);
        expect(texts.every((element) => $(element).children().length === 0)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("grows with its captions, so that nothing is cut off", () => {
    const long = "Een lange bevinding over gasten en bedden in een regio. ".repeat(8).trim();
    const { $, height, width } = draw({ finding: long });
    expect(height).toBeGreaterThan(draw().height + 60);
    const ys = $("svg > text")
      .map((_, text) => Number($(text).attr("y")))
      .get();
    expect(Math.max(...ys)).toBeLessThan(height);
    expect($("svg").attr("viewBox")).toBe(`0 0 ${width} ${height}`);
  });

  it("uses the light colours of the site", () => {
    const css = readFileSync("src/styles/tokens.css", "utf8").split("@media")[0]!;
    const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
    const names = {
      paper: "paper",
      ink: "ink",
      inkSoft: "ink-soft",
      hairline: "hairline",
      edge: "edge",
      attention: "attention",
      data1: "data-1",
      data2: "data-2",
      data3: "data-3",
      land: "data-land",
      water: "map-water",
      around: "map-around",
    };
    expect(PICTURE_COLOURS).toEqual(Object.fromEntries(Object.entries(names).map(([key, name]) => [key, token(name)])));
  });
});

describe("wrapText", () => {
  it("loses no word and keeps every line within the width", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { maxLength: 40 }),
        fc.integer({ min: 40, max: 700 }),
        (words, width) => {
          const lines = wrapText(words.join(" "), width, 16);
          expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
          expect(lines.every((line) => line.length * 16 * 0.58 <= width || line.length === 1)).toBe(true);
        },
      ),
    );
  });
});
