import { generate, parse, type CssNode, type Identifier, type Raw, type StringNode, type StyleSheet } from "css-tree";

/** Whether a page can hold an element of this name: a tag `table`, a class `.note`, an id `#inhoud`, a part `[data-astro-cid-x]` or a family `[data-family=x]`. */
export type HasName = (name: string) => boolean;

/** A part of a style sheet, in its order: what always stays, a rule that depends on the page, or a block of those. */
export type StylePart =
  | { kind: "always"; text: string }
  | { kind: "rule"; selectors: readonly { text: string; fits: (has: HasName) => boolean }[]; body: string }
  | { kind: "block"; prelude: string; parts: readonly StylePart[] };

/** At-rules that hold rules with selectors; of the others (letters, keyframes, paper sizes) nothing depends on a page. */
const BLOCKS = new Set(["media", "supports", "container", "layer"]);
/** The element has to fit one of what stands between the brackets. */
const ONE_OF = new Set(["is", "where", "has", "matches"]);

/** Reads a style sheet as the build writes it. Throws on what is no CSS: nothing may be lost unseen. */
export function readStyleRules(css: string): StylePart[] {
  const sheet = parse(css, {
    parseValue: false,
    parseAtrulePrelude: false,
    onParseError: (error) => {
      throw error;
    },
  }) as StyleSheet;
  return sheet.children.toArray().map(toPart);
}

/** What of a style sheet can matter on a page: every rule with a selector whose names it has, whatever its state is. */
export function selectStyles(parts: readonly StylePart[], has: HasName): string {
  return parts
    .map((part) => {
      if (part.kind === "always") return part.text;
      if (part.kind === "block") {
        const kept = selectStyles(part.parts, has);
        return kept === "" ? "" : `${part.prelude}{${kept}}`;
      }
      const kept = part.selectors.filter(({ fits }) => fits(has)).map(({ text }) => text);
      return kept.length === 0 ? "" : `${kept.join(",")}${part.body}`;
    })
    .join("");
}

function toPart(node: CssNode): StylePart {
  if (node.type === "Rule" && node.prelude.type === "SelectorList") {
    const selectors = node.prelude.children.toArray().map((selector) => ({
      text: generate(selector),
      fits: (has: HasName) => fits(selector, has),
    }));
    return { kind: "rule", selectors, body: generate(node.block) };
  }
  if (node.type === "Atrule" && node.block && BLOCKS.has(node.name)) {
    const prelude = `@${node.name}${node.prelude ? ` ${generate(node.prelude)}` : ""}`;
    return { kind: "block", prelude, parts: node.block.children.toArray().map(toPart) };
  }
  return { kind: "always", text: generate(node) };
}

/** The mark of an element of one part of the page, for the rules written there. */
const PART_MARK = /^data-astro-cid-/;
/** The family of pages that a page is of, which never changes. */
const FAMILY = "data-family";

/** Only names count: states, attributes and places among others change while the page is open. */
function fits(node: CssNode, has: HasName): boolean {
  switch (node.type) {
    case "TypeSelector":
      return node.name === "*" || has(node.name.toLowerCase());
    case "ClassSelector":
      return has(`.${node.name}`);
    case "IdSelector":
      return has(`#${node.name}`);
    case "AttributeSelector":
      if (node.name.name === FAMILY && node.value) return has(`[${FAMILY}=${valueOf(node.value)}]`);
      return !PART_MARK.test(node.name.name) || has(`[${node.name.name}]`);
    case "PseudoClassSelector": {
      if (!ONE_OF.has(node.name) || !node.children) return true;
      return node.children.toArray().some((list) => fitsOneOf(list, has));
    }
    case "Selector":
      return node.children.toArray().every((child) => fits(child, has));
    default:
      return true;
  }
}

const valueOf = (value: StringNode | Identifier): string => (value.type === "String" ? value.value : value.name);

function fitsOneOf(list: CssNode | Raw, has: HasName): boolean {
  return list.type !== "SelectorList" || list.children.toArray().some((selector) => fits(selector, has));
}
