/**
 * A link as a mail program leaves it: wrapped over lines, with signs behind it, escaped, rewritten by a link protector, or
 * somewhere in a text. Gives every reading that is possible; whether one of them is certain is for the reader of links.
 */
import { decodeText, readLastCharacter } from "./scenario-code.ts";

const ENTITIES = [
  [/&(?:amp;)*(?:amp|#38|#x26);/gi, "&"],
  [/&(?:quot|#34|#x22);/gi, '"'],
  [/&(?:lt|#60|#x3c);/gi, "<"],
  [/&(?:gt|#62|#x3e);/gi, ">"],
] as const;
/** Soft line ends and "=3D" of quoted-printable text. */
const SOFT_END = /=\r?\n/g;
/** What is put into texts to let them break, and never has a meaning in a link. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Signs at the start of a line that is quoted in an answer. */
const QUOTED_LINE = /\r?\n[ \t]*(?:>[ \t]?)+/g;
/** Times a link can be escaped within another. */
const MOST_LAYERS = 4;
const CODE = /scenario(?:=3D|=|%3D)\s*([\w-]+(?:\s+[\w-]+)*)/gi;

/** More pieces than any line length makes of the longest link. */
const MOST_PIECES = 400;

/**
 * Texts of scenarios in a text, each once. The beginning of an object is never an object itself, so of a code that is
 * broken over lines the first join that is one is all of it, and what follows are other words.
 */
export function listScenarioTexts(text: string): string[] {
  const codes = listLayers(text).flatMap((layer) => [...layer.matchAll(CODE)].map(([, code]) => code!));
  const found = [...new Set(codes)].map((code) => joinPieces(code.split(/\s+/).slice(0, MOST_PIECES)));
  return [...new Set(found.filter((one) => one !== undefined))];
}

function joinPieces(pieces: readonly string[]): string | undefined {
  let code = "";
  for (const piece of pieces) {
    code += piece;
    // Signs of emphasis, and of a protector, that a code may hold too.
    for (const one of [code, code.replace(/(?<![-_])[-_]+$/, "")]) {
      // Most joins end in the middle: to read each of them whole would take the square of its length.
      if (readLastCharacter(one) !== "}") continue;
      const text = decodeText(one);
      if (text !== undefined && isObject(text)) return text;
    }
  }
  return undefined;
}

function isObject(text: string): boolean {
  if (!text.startsWith("{")) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const SHORT = /\?([\w;-]+=[\p{L}\d_-]+(?:&[\w;-]+=[\p{L}\d_-]+)*)/gu;

/** Names and values of the short addresses (`?regio=…&jaar=…`) in a text that have one of the names, without the signs behind them. */
export function listShortAddresses(text: string, names: readonly string[]): Map<string, string>[] {
  const found = listLayers(text)
    .flatMap((layer) => [...layer.matchAll(SHORT)].map(([, query]) => query!.split("&")))
    .map((pairs) => pairs.map((pair) => pair.split("=") as [string, string]).filter(([name]) => names.includes(name)))
    .filter((pairs) => pairs.length > 0);
  const addresses = unique(found).map((pairs) => new Map(pairs));
  // A layer with its escapes on may show only a part of what the next one shows.
  return addresses.filter((one) => !addresses.some((other) => other.size > one.size && isPart(one, other)));
}

/** The text itself, and what stands in it once its escapes are taken off, one layer at a time. */
function listLayers(text: string): string[] {
  const clean = text.replace(SOFT_END, "").replace(INVISIBLE, "").replace(QUOTED_LINE, "\n");
  const layers = [clean, unprotect(clean)];
  for (const layer of layers) {
    const plain = ENTITIES.reduce((found, [entity, sign]) => found.replace(entity, sign), layer);
    const next = decodeOnce(plain);
    for (const one of [plain, next]) if (!layers.includes(one) && layers.length < MOST_LAYERS * 2) layers.push(one);
  }
  return layers;
}

/** Escapes that are whole; others stay as they are. */
function decodeOnce(text: string): string {
  return text.replace(/(?:%[\dA-F]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
}

/** The protector that writes "-3D" for "%3D" and "_" for "/" (urldefense, version 2), where the address has neither itself. */
function unprotect(text: string): string {
  return text.replace(/\/v2\/url\?u=([\w.-]+)/gi, (_, wrapped: string) =>
    wrapped.replaceAll("_", "/").replace(/-([\dA-F]{2})/g, "%$1"),
  );
}

function isPart(part: ReadonlyMap<string, string>, whole: ReadonlyMap<string, string>): boolean {
  return [...part].every(([name, value]) => whole.get(name) === value);
}

function unique<T>(found: readonly T[]): T[] {
  const known = new Map(found.map((one) => [JSON.stringify(one), one]));
  return [...known.values()];
}
