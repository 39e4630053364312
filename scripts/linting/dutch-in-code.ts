import ts from "typescript";

/** Words that no English sentence and no name in code has: a text of more than one word with one of them is Dutch. */
const DUTCH =
  /(?<![\p{L}\d_/.-])(?:de|het|een|van|niet|geen|wij|uw|zijn|wordt|worden|naar|voor|bij|met|dit|deze|dat|er|ook|maar|hier|staat|als|dan|nog|alle|heeft|hebben|kan|kunt)(?![\p{L}\d_/-])/iu;
/** Attributes that a visitor reads or hears. */
const READ_ALOUD = /^(?:alt|title|label|placeholder|aria-label|description|caption|heading|lead|summary)$/u;
/** Names and notations that stand as they are in every language. */
const NAMES =
  /\b(?:Consortium Ligare|CSV|JSON|GeoJSON|HSDS|YAML|PDF|Word|SVG|PNG|Excel|JavaScript|CC BY 4\.0|km|min)\b/gu;

export interface TypedText {
  line: number;
  text: string;
}

/**
 * The Dutch that a visitor reads and that is typed in a file of code, which belongs in content/. Every text between tags
 * counts, every attribute that is read, and every string with a Dutch sentence; not what is thrown, which speaks to an
 * editor or a programmer.
 * @param name ends in .astro, .tsx or .ts
 */
export function findDutch(name: string, text: string): TypedText[] {
  if (!name.endsWith(".astro")) return findInCode(text, 0, name.endsWith(".tsx"));
  const [, script = "", markup = text] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/u.exec(text) ?? [];
  const lineOf = (offset: number) => text.slice(0, offset).split("\n").length - 1;
  const start = text.length - markup.length;
  const inBrowser = [...markup.matchAll(/(<script\b[^>]*>)([\s\S]*?)<\/script>/gu)].flatMap(
    ({ index, 1: tag = "", 2: code = "" }) => findInCode(code, lineOf(start + index + tag.length)),
  );
  return [...findInCode(script, 1), ...findInCode(`<>${blankNonText(markup)}</>`, lineOf(start), true), ...inBrowser];
}

/** Scripts, styles, comments and the doctype are no JSX; their lines stay. */
function blankNonText(markup: string): string {
  const asLines = (part: string) => part.replace(/[^\n]/gu, " ");
  return markup
    .replace(/<script\b[\s\S]*?<\/script>/gu, asLines)
    .replace(/<style[\s\S]*?<\/style>/gu, asLines)
    .replace(/<!--[\s\S]*?-->/gu, asLines)
    .replace(/<!doctype html>/iu, asLines);
}

function findInCode(code: string, linesBefore: number, hasMarkup = false): TypedText[] {
  const kind = hasMarkup ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile("code", code, ts.ScriptTarget.Latest, true, kind);
  const found: TypedText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isThrowStatement(node)) return;
    if (isDutch(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push({ line: line + 1 + linesBefore, text: textOf(node).trim().replace(/\s+/gu, " ") });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isDutch(node: ts.Node): boolean {
  const text = textOf(node).replace(NAMES, "");
  const attribute = ts.isStringLiteral(node) && ts.isJsxAttribute(node.parent) ? node.parent.name.getText() : "";
  if (attribute === "class" || attribute === "className") return false;
  if (ts.isJsxText(node) || READ_ALOUD.test(attribute)) return /\p{L}{2}/u.test(text);
  return /\s/u.test(text.trim()) && DUTCH.test(text);
}

/** The text of a piece of code that is one; empty of any other. */
function textOf(node: ts.Node): string {
  return ts.isStringLiteralLike(node) || ts.isJsxText(node) || isTemplatePart(node) ? node.text : "";
}

function isTemplatePart(node: ts.Node): node is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail {
  return ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}
