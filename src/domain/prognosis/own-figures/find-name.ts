/** A house or gemeente by the name people give it. */
import { foldText } from "../../border/fold-text.ts";
import { countErrors, findClosestWord } from "../../border/closest-word.ts";
import { withoutBrackets } from "./without-brackets.ts";

export interface NamedThing {
  id: string;
  name: string;
}

/** No name is longer; what is longer is not searched. */
const LONGEST = 200;

/** Words that say what kind of thing it is and not which one. */
const KIND_WORDS = /\b(?:gemeente|hospice|gasthuis|de|het|t|stichting)\b/g;

/** Lower case, letters and figures only; a short name leaves out the words every name may have. */
function foldName(name: string, isShort: boolean): string {
  const words = withoutBrackets(foldText(name)).replace(/[^a-z0-9]+/g, " ");
  return (isShort ? words.replace(KIND_WORDS, " ") : words).replace(/\s+/g, " ").trim();
}

interface FoldedThing<Thing> {
  thing: Thing;
  fullNames: readonly string[];
  shortName: string;
}

/** Per list, as a pasted table asks thousands of times. */
const folded = new WeakMap<readonly NamedThing[], readonly FoldedThing<NamedThing>[]>();

function foldThings<Thing extends NamedThing>(things: readonly Thing[]): readonly FoldedThing<Thing>[] {
  const known =
    folded.get(things) ??
    things.map((thing) => ({
      thing,
      fullNames: [thing.id, thing.name].map((name) => foldName(name, false)),
      shortName: foldName(thing.name, true),
    }));
  folded.set(things, known);
  return known as readonly FoldedThing<Thing>[];
}

/** The thing with this name or id, also when only one name holds what was written; null when none or several do. */
export function findByName<Thing extends NamedThing>(things: readonly Thing[], written: string): Thing | null {
  if (written.length > LONGEST) return null;
  const all = foldThings(things);
  const [full, short] = [foldName(written, false), foldName(written, true)];
  const exact = all.find(({ fullNames }) => full !== "" && fullNames.includes(full));
  if (exact !== undefined || short === "") return exact?.thing ?? null;
  const alike = all.filter(({ shortName }) => shortName === short);
  const holding = alike.length > 0 ? alike : all.filter(({ shortName }) => ` ${shortName} `.includes(` ${short} `));
  return holding.length === 1 ? holding[0]!.thing : null;
}

const MOST_SUGGESTED = 3;
/** Of the pairs of letters of two names together, the part they share: below this nothing is near. */
const LEAST_ALIKE = 0.35;

/**
 * The things most of whose words were written, a typing error allowed, or else those that look most alike: nearest
 * first, at most a few, and none where nothing is near.
 */
export function suggestNames<Thing extends NamedThing>(things: readonly Thing[], written: string): Thing[] {
  if (written.length > LONGEST) return [];
  const short = foldName(written, true);
  const words = short.split(" ");
  const scored = foldThings(things).map(({ thing, shortName }) => {
    const known = shortName.split(" ");
    return {
      thing,
      likeness: compareLetters(short, shortName),
      score: words.filter((word) => word !== "" && (known.includes(word) || isMisspelt(word, known))).length,
    };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score, likeness }) => score === best && (best > 0 || likeness >= LEAST_ALIKE))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_SUGGESTED)
    .map(({ thing }) => thing);
}

/** The same as a remark in a form; undefined where nothing is near. */
export function hintAtNames(
  things: readonly NamedThing[],
  written: string,
): { code: "meant"; names: string[] } | undefined {
  const meant = suggestNames(things, written);
  return meant.length === 0 ? undefined : { code: "meant", names: meant.map(({ name }) => name) };
}

/** Part of the pairs of letters that two texts share (Dice), 0-1. */
function compareLetters(one: string, other: string): number {
  const [left, right] = [pairsOf(one), pairsOf(other)];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}

/** A key hit twice at the end too: in a search that would be a longer word, in a name it is a slip. */
function isMisspelt(word: string, known: readonly string[]): boolean {
  if (findClosestWord(word, known) !== null) return true;
  return word.length > 4 && known.some((candidate) => countErrors(word, candidate, 1) === 1);
}
