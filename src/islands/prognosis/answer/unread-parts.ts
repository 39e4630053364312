/** What of a link the page does not show: fetched with the words that tell it. */
import { OLD_SETTING_NAMES } from "../../../domain/prognosis/scenario/old-setting-names.ts";
import { FIRST_KEYS, TARGET_KEYS } from "../../../presentation/prognosis/controls/control-groups.ts";
import { quoteLink } from "../../../presentation/prognosis/scenarios/quote-link.ts";
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
  | { part: "unknown"; name: string; meant: Meant | null };

type ShortPart = Extract<UnreadPart, { value: string }>["part"];

/** In the order of the form; a scenario in the link is all that counts of it. */
export function listUnread({ search, year }: UnreadLink, page: ExplorerPage): UnreadPart[] {
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
    ...(isBent ? [] : listUnknownNames(given, known)).map((name): UnreadPart => ({
      part: "unknown",
      name: quoteLink(name),
      meant: findMeant(name, shortNames),
    })),
  ];
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
