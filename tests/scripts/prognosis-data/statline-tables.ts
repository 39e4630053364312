/** Tables in the shapes StatLine writes, made from figures a test gives: invented, or the model's own. */
import { AGE_GROUPS, lowerBoundYears } from "../../../src/domain/prognosis/data/age-groups.ts";

export interface Figures {
  title: string;
  topic: string;
  regions: readonly { code: string; label: string }[];
  years: readonly number[];
  /** Whole persons: men and women of a region, year and group. */
  valueOf: (region: string, year: number, sex: "man" | "vrouw", group: number) => number;
}

const SEXES = {
  samen: ["Totaal mannen en vrouwen", "T001038"],
  man: ["Mannen", "3000   "],
  vrouw: ["Vrouwen", "4000   "],
} as const;
type Sex = keyof typeof SEXES;

const quote = (cell: string | number) => `"${cell}"`;
const line = (cells: (string | number)[]) => cells.map(quote).join(";");

function valueIn({ valueOf }: Figures, region: string, year: number, sex: Sex, group: number): number {
  if (sex === "samen") return valueOf(region, year, "man", group) + valueOf(region, year, "vrouw", group);
  return valueOf(region, year, sex, group);
}

function labelOf(group: number): string {
  const from = lowerBoundYears(AGE_GROUPS[group]!);
  return from === 90 ? "90 jaar of ouder" : `${from} tot ${from + 5} jaar`;
}

const groups = AGE_GROUPS.map((_, group) => group);

/** A line per figure, with names, as "CSV zonder statistische symbolen". */
export function writeList(figures: Figures): string {
  const lines = [line(["Regio's", "Perioden", "Geslacht", "Leeftijd", figures.topic])];
  for (const { code, label } of figures.regions) {
    for (const year of figures.years) {
      for (const sex of Object.keys(SEXES) as Sex[]) {
        const values = groups.map((group) => valueIn(figures, code, year, sex, group));
        const prefix = [label, year, SEXES[sex][0]];
        lines.push(line([...prefix, "Totaal", values.reduce((sum, value) => sum + value, 0)]));
        values.forEach((value, group) => lines.push(line([...prefix, labelOf(group), value])));
      }
    }
  }
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/** A line per figure, with codes, as the open data of StatLine. 90 and over is cut in two, as CBS does. */
export function writeCodes(figures: Figures): string {
  const lines = [line(["ID", "Geslacht", "Leeftijd", "RegioS", "Perioden", figures.topic])];
  const add = (region: string, year: number, sex: Sex, age: string, value: number) =>
    lines.push(`${lines.length - 1};${line([SEXES[sex][1], age, region, `${year}JJ00`, String(value).padStart(8)])}`);
  for (const { code } of figures.regions) {
    for (const year of figures.years) {
      for (const sex of Object.keys(SEXES) as Sex[]) {
        const values = groups.map((group) => valueIn(figures, code, year, sex, group));
        add(
          code,
          year,
          sex,
          "10000",
          values.reduce((sum, value) => sum + value, 0),
        );
        values.slice(0, -1).forEach((value, group) => add(code, year, sex, String(70_100 + 100 * group), value));
        const oldest = values.at(-1)!;
        add(code, year, sex, "71900", Math.floor(oldest * 0.8));
        add(code, year, sex, "22000", oldest - Math.floor(oldest * 0.8));
      }
    }
  }
  return `${lines.join("\r\n")}\r\n`;
}

/** The table as on the screen: title, sexes and ages along the columns, regions and years along the rows, source line. */
export function writeLayout(figures: Figures): string {
  const columns = (Object.keys(SEXES) as Sex[]).flatMap((sex) => groups.map((group) => ({ sex, group })));
  const lines = [
    quote(figures.title),
    "",
    line(["Onderwerp", "", ...columns.map(() => figures.topic)]),
    line(["Geslacht", "", ...columns.map(({ sex }) => SEXES[sex][0])]),
    line(["Leeftijd", "", ...columns.map(({ group }) => labelOf(group))]),
    line(["Regio's", "Perioden", ...columns.map(() => "aantal")]),
  ];
  for (const { code, label } of figures.regions) {
    for (const year of figures.years)
      lines.push(line([label, year, ...columns.map(({ sex, group }) => valueIn(figures, code, year, sex, group))]));
  }
  return `\uFEFF${[...lines, quote("Bron: CBS")].join("\r\n")}\r\n`;
}
