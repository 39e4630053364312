import * as dutch from "../../../words/kader.ts";
import { languageWords as english } from "../../../words/en.ts";
import { languageWords as frisian } from "../../../words/fy.ts";
import { languageWords as easy } from "../../../words/makkelijk.ts";
import type { OldMarkWords } from "../../../presentation/directory/house/say-source.ts";
import type { WaysInWords } from "../../../presentation/directory/house/say-ways-in.ts";
import { pageKinds, type PageKindId } from "../../../domain/content/page-kind-table.ts";

type KindInOtherLanguage = Extract<(typeof pageKinds)[PageKindId], { language: string }>;

/** The folder under content/ of a language, and the beginning of the addresses of its texts. */
export type LanguageFolder = KindInOtherLanguage["collection"];

type Said<Words> = {
  readonly [Name in keyof Words]: Words[Name] extends string
    ? string
    : Name extends "waysIn"
      ? WaysInWords
      : Name extends "age"
        ? OldMarkWords
        : Readonly<Record<string, string>>;
};

/** What stands around the texts of a language, in that language. */
export type LanguageWords = Said<typeof english>;

const words: Readonly<Record<LanguageFolder, LanguageWords>> = { makkelijk: easy, fy: frisian, en: english };

export interface OtherLanguage {
  folder: LanguageFolder;
  /** BCP 47. */
  tag: string;
  /** Address of the list of its texts. */
  address: string;
  words: LanguageWords;
}

/** In the order of the links between them. */
export const otherLanguages: readonly OtherLanguage[] = Object.values(pageKinds)
  .filter((kind) => "language" in kind)
  .map(({ collection, language, address }) => ({
    folder: collection,
    tag: language,
    address,
    words: words[collection],
  }));

/** The language of the page at a path, where it is easy Dutch or another than Dutch. */
export const findLanguageAt = (path: string): OtherLanguage | undefined =>
  otherLanguages.find(({ address }) => path.startsWith(address));

/** Whom to call when it is urgent, in the language of the page at a path, and the address where more is said of it. */
export const findUrgentWords = (path: string): Pick<LanguageWords, "urgentQuestion" | "urgentAdvice" | "urgentMore"> =>
  findLanguageAt(path)?.words ?? dutch;

/** The language whose texts stand in a folder. */
export function findLanguage(folder: LanguageFolder): OtherLanguage {
  return otherLanguages.find((language) => language.folder === folder)!;
}
