/** What of a link the page does not show: fetched with the words that tell it. */
import { OLD_SETTING_NAMES } from "../../../domain/prognosis/scenario/old-setting-names.ts";
import { FIRST_KEYS, TARGET_KEYS } from "../../../presentation/prognosis/controls/control-groups.ts";
import { readFigureText, type ParameterInfo } from "../../../presentation/prognosis/controls/parameter-figure.ts";
import { quoteLink, quotePair } from "../../../presentation/prognosis/scenarios/quote-link.ts";
import { readPairs } from "../../../presentation/prognosis/scenarios/read-pairs.ts";
import { findMeantWord, listUnknownNames } from "../../../presentation/prognosis/scenarios/unknown-names.ts";
import { linkSettingWords } from "../../../words/prognose-link.ts";
import { holdsScenario, pageFields, readShortAddress, type ExplorerPage, type UnreadLink } from "../draft-address.ts";

/** What was meant by a name that is not known. */
export type Meant =
  | { word: string }
  /** `control` is the id of the part of the page where it is chosen. */
  | { setting: string; control: string };

export type UnreadPart =
  /** `value` as the link has it, and what the page shows in its place. */
  | {
      part: "region" | "year" | "variant" | "profile";
      value: string;
      shown: string;
      years: { from: number; to: number };
    }
  | { part: "twice"; name: string }
  /** Each as it can be shown; several where all of them mean the same. */
  | { part: "unknown"; given: string[]; meant: Meant | null };

type ShortPart = Extract<UnreadPart, { value: string }>["part"];

/**
 * In the order of the form; a scenario in the link is all that counts of it.
 * @param parameters of the controls that show at first: a setting that does not take a value was not meant by it
 */
export function listUnread(
  { search, year }: UnreadLink,
  page: ExplorerPage,
  parameters: readonly ParameterInfo[] = [],
): UnreadPart[] {
  const given = readPairs(search);
  const fields = pageFields(page);
  const shortNames = Object.values(fields).map(({ parameter }) => parameter);
  const isScenario = holdsScenario(search);
  const known = isScenario ? ["scenario"] : shortNames;
  // What else is in a bent link is a piece of the scenario itself.
  const isBent = isScenario && !given.has("scenario");
  const shown = readShortAddress(isScenario ? "" : search, page);
  const describe = (part: ShortPart, value: string): UnreadPart => ({
    part,
    value: quoteLink(value),
    shown: part === "region" ? page.regions.find(({ id }) => id === shown.region)!.label : String(shown.year),
    years: { from: page.years[0]!, to: page.years.at(-1)! },
  });
  const wrong = (isScenario ? [] : (Object.keys(fields) as ShortPart[])).flatMap((part) => {
    const value = given.get(fields[part].parameter);
    return value === null || fields[part].read([value]) !== null ? [] : [describe(part, value)];
  });
  return [
    ...wrong,
    ...(year === undefined ? [] : [describe("year", String(year))]),
    ...known.filter((name) => given.getAll(name).length > 1).map((name): UnreadPart => ({ part: "twice", name })),
    ...joinUnknown(
      (isBent ? [] : listUnknownNames(given, known)).map((name) => {
        const value = given.get(name);
        const meant = findMeant(name, shortNames);
        return { given: quotePair(name, value), meant: canTake(meant, value ?? "", parameters) ? meant : null };
      }),
    ),
  ];
}

/** What means the same is told together, in the place of the first. */
function joinUnknown(names: readonly { given: string; meant: Meant | null }[]): UnreadPart[] {
  const byMeaning = Map.groupBy(names, ({ meant }) => JSON.stringify(meant));
  return [...byMeaning.values()].map((alike) => ({
    part: "unknown",
    given: alike.map(({ given }) => given),
    meant: alike[0]!.meant,
  }));
}

/** Whether the setting takes the value, a percentage also as a share. What is not known of it is not held against it. */
function canTake(meant: Meant | null, value: string, parameters: readonly ParameterInfo[]): boolean {
  const setting = meant !== null && "setting" in meant ? meant.setting : null;
  const parameter = parameters.find(({ key }) => key === setting);
  if (parameter === undefined || value === "") return true;
  const { percent, unit, low, high, min = low, max = high } = parameter;
  return [percent, false].some((isPercent) => "value" in readFigureText(value, { min, max, isPercent, unit }));
}

/** The settings by what people and other programs call them. */
const SETTING_WORDS = new Map<string, string>([
  ...Object.entries(linkSettingWords).flatMap(([key, words]) => words.map((word) => [word, key] as const)),
  ...Object.entries(OLD_SETTING_NAMES),
  ...Object.values(OLD_SETTING_NAMES).map((key) => [key.toLowerCase(), key] as const),
]);

/** A word of the page itself goes before a setting, and is no answer to itself. */
function findMeant(name: string, shortNames: readonly string[]): Meant | null {
  const word = findMeantWord(name, [...shortNames, ...SETTING_WORDS.keys()]);
  if (word === null || word === name) return toSetting(SETTING_WORDS.get(name));
  return toSetting(SETTING_WORDS.get(word)) ?? { word };
}

function toSetting(setting: string | undefined): Meant | null {
  return setting === undefined ? null : { setting, control: findControl(setting) };
}

function findControl(setting: string): string {
  const isIn = (keys: readonly string[]) => keys.includes(setting);
  if (isIn(FIRST_KEYS)) return `eerst-${setting}`;
  return isIn(Object.values(TARGET_KEYS)) ? "choice-rule" : "wat-als";
}
