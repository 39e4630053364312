import { getCollection, type CollectionEntry } from "astro:content";
import { dutchLanguage } from "../../../words/tekstdelen.ts";
import { otherLanguages, type LanguageFolder } from "./language-words.ts";

/** One of the languages a text can be read in. */
export interface LanguageLink {
  href: string;
  /** Name of the language, in that language. */
  name: string;
  /** BCP 47, as `lang` of its page. */
  tag: string;
  /** BCP 47 for who looks for the text in a language: easy Dutch is another than Dutch. */
  hreflang: string;
}

type Text = CollectionEntry<LanguageFolder>;

/** The texts of a language in their order. */
export async function listTexts(folder: LanguageFolder): Promise<Text[]> {
  return (await getCollection(folder)).sort((a, b) => a.data.order - b.data.order);
}

/** Address of such a text. */
export const addressOf = ({ collection, id }: Pick<Text, "collection" | "id">): string => `/${collection}/${id}/`;

/** The languages the page at a path can be read in, itself included, the original first; none when there is but one. */
export async function listLanguagesOf(path: string): Promise<LanguageLink[]> {
  const texts = (await Promise.all(otherLanguages.map(({ folder }) => getCollection(folder)))).flat() as Text[];
  const original = texts.find((text) => addressOf(text) === path)?.data.original ?? path;
  const links = otherLanguages.flatMap(({ folder, tag, words }) => {
    const [text, another] = texts.filter(({ collection, data }) => collection === folder && data.original === original);
    if (another) throw new Error(`content/${folder}: twee teksten met original: ${original}; verwacht er één`);
    const hreflang = tag === "nl" ? "nl-simple" : tag;
    return text ? [{ href: addressOf(text), name: words.language, tag, hreflang }] : [];
  });
  return links.length === 0 ? [] : [{ href: original, name: dutchLanguage, tag: "nl", hreflang: "nl" }, ...links];
}

/** Address of the text at a path in another language; undefined where it cannot be read in it. */
export const findInLanguage = (languages: readonly LanguageLink[], path: string, hreflang: string | undefined) =>
  languages.find((link) => link.hreflang === hreflang && link.href !== path)?.href;
