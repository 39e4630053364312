import {
  findRecordField,
  hospiceDictionary,
  nameRecordField,
  type ChangeWords,
} from "../../domain/directory/records/data-dictionary.ts";
import { formChoices, sayOneOf } from "../../words/redactie-formulieren.ts";
import { questionnaireWords } from "./questionnaire-words.ts";

/** Keys that are no Dutch word too, with the path of the first field of that name. */
const pathByKey = new Map<string, string>();
const titles = new Set(hospiceDictionary.flatMap(({ title }) => title.toLowerCase().split(/\P{L}+/u)));
for (const { path } of hospiceDictionary) {
  const key = path.split(".").at(-1) ?? "";
  if (!titles.has(key) && !pathByKey.has(key)) pathByKey.set(key, path);
}
/** Shorter than this a key may be any word: "on", "by". */
const SHORTEST_KEY = 4;

const values: Readonly<Record<string, string>> = {
  ...formChoices.publication,
  ...formChoices.confidence,
  ...formChoices.networksBasis,
  ...questionnaireWords.nightBy,
};

/**
 * What a rule of the files expects of a field, for whoever answers questions and never sees a file: fields and values by
 * their words.
 */
export function sayRecordFault(field: string, expected: string, { sayValue, nameTerm }: ChangeWords): string {
  // What a value means is said after the list; the words say it by themselves.
  const [, list] = /^een van: ([^(]+?)(?: \(.*\))?$/u.exec(expected) ?? [];
  if (list !== undefined) {
    const said = list.split(", ").map((value) => sayValue(field.replace(/\[\d+\]/gu, "[]"), value));
    return sayOneOf({ choices: said.join(", ") });
  }
  return expected.replace(
    /(?<![\p{L}\d./_-])([a-z_]+(?:\.[a-z_]+)*)(?:: ([a-z-]+))?(?![\p{L}\d/_-]|\.\p{L})/gu,
    (whole, found: string, value: string | undefined) => {
      if (value === undefined && values[found] !== undefined) return values[found];
      const path = found.includes(".") || value !== undefined ? found : pathByKey.get(found);
      if (path === undefined || found.length < SHORTEST_KEY || !findRecordField(path)) return whole;
      const name = nameRecordField(path, nameTerm);
      const start = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
      return value === undefined ? start : `${start}: ${sayValue(path, value)}`;
    },
  );
}
