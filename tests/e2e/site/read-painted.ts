import type { Page } from "playwright-core";

/** A box on the page in CSS pixels; `top` counts from the top of the page. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What is seen of one part: of the first that is shown, or else of the first there is. */
export interface PaintedPart extends Box {
  isThere: boolean;
  isShown: boolean;
  /** Share (0-1) that shines through all it lies in, and of its own letters. */
  opacity: number;
  /** Something else lies over its middle. */
  isCovered: boolean;
  fontSize: number;
  fontFamily: string;
  color: string;
}

/** What is seen of a whole page, to hold laws against; colours as the browser writes them, sizes in CSS pixels. */
export interface PaintedPage {
  width: number;
  /** The room that the columns of the page are divided in. */
  frame: Box;
  parts: Record<string, PaintedPart>;
  /** Paragraphs long enough to be set in lines, with their width in letters of their own size (em). */
  paragraphs: (Box & { words: string; ems: number; fontFamily: string; contrast: number })[];
  headLine: { width: number; style: string; color: string };
  footerColumns: number;
  /** Labels that a field lies over. */
  coveredLabels: string[];
  /** Buttons with neither a line around or under them nor a ground of their own. */
  bareButtons: string[];
  /** Tables of which no row has a line under it. */
  unruledTables: string[];
  /** Sizes on the screen of the letters in drawings. */
  drawnLetters: { words: string; size: number }[];
  /** Words of the title or the first paragraph that a drawing lies over. */
  underDrawings: string[];
}

/** Reads the page as it stands. `selectors` names its parts. */
export function readPainted(page: Page, selectors: Readonly<Record<string, string>>): Promise<PaintedPage> {
  return page.evaluate((named) => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement | SVGElement>(selector)];
    const boxOf = (element: Element | Range): Box => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top: top + scrollY, bottom: bottom + scrollY };
    };
    const meet = (a: Box, b: Box) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 4 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
    const wordsBox = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return boxOf(range);
    };
    const wordsOf = (element: Element) => (element.textContent ?? "").trim().replaceAll(/\s+/gu, " ").slice(0, 40);
    const isShown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 2 && height > 2 && element.checkVisibility({ visibilityProperty: true });
    };
    const shown = (selector: string) => all(selector).filter(isShown);
    const channels = (color: string) => (color.match(/[\d.]+/gu) ?? []).map(Number);
    const alphaOf = (color: string) => channels(color)[3] ?? 1;
    const throughAll = (element: Element): number => {
      let opacity = 1;
      for (let at: Element | null = element; at !== null; at = at.parentElement)
        opacity *= Number(getComputedStyle(at).opacity);
      return opacity;
    };
    const groundOf = (element: Element): string => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (alphaOf(backgroundColor) > 0.5) return backgroundColor;
      }
      return "rgb(255, 255, 255)";
    };
    const light = (color: string) => {
      const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
        const share = value / 255;
        return share <= 0.04 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrastOf = (element: Element) => {
      const [one, other] = [light(getComputedStyle(element).color), light(groundOf(element))];
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    };
    const lies = (element: Element, piece?: string) => {
      const { backgroundColor, content, position } = getComputedStyle(element, piece);
      const isPiece = piece === undefined || (content !== "none" && ["absolute", "fixed"].includes(position));
      return isPiece && alphaOf(backgroundColor) > 0.5;
    };
    /** A link that is stretched over what it belongs to hides nothing of it. */
    const hides = (met: Element, element: Element): boolean => {
      for (let at: Element | null = met; at !== null && !element.contains(at); at = at.parentElement) {
        if (lies(at, "::before") || lies(at, "::after")) return true;
        if (at.contains(element)) return false;
        if (lies(at) || at instanceof SVGElement) return true;
      }
      return false;
    };
    const isCovered = (element: Element): boolean => {
      if (getComputedStyle(element).pointerEvents === "none") return false;
      // Of a long part the upper end is looked at: what stays in sight at the foot of the window may pass over the rest.
      const findMiddle = () => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + Math.min(height / 2, 60) };
      };
      const { y } = findMiddle();
      if (y < 0 || y > innerHeight * 0.8) scrollBy({ top: y - innerHeight / 3, behavior: "instant" });
      const middle = findMiddle();
      const met = document.elementFromPoint(middle.x, middle.y);
      scrollTo({ top: 0, behavior: "instant" });
      return met !== null && hides(met, element);
    };
    const readPart = (selector: string) => {
      const found = all(selector);
      const element = found.find(isShown) ?? found[0];
      const none = { left: 0, right: 0, top: 0, bottom: 0, isShown: false, opacity: 0, isCovered: false };
      if (element === undefined) return { ...none, isThere: false, fontSize: 0, fontFamily: "", color: "" };
      const { fontSize, fontFamily, color } = getComputedStyle(element);
      return {
        ...boxOf(element),
        isThere: true,
        isShown: isShown(element),
        opacity: throughAll(element) * alphaOf(color),
        isCovered: isShown(element) && isCovered(element),
        fontSize: Number.parseFloat(fontSize),
        fontFamily,
        color,
      };
    };
    const isRuled = (element: Element) => {
      const { borderBottomWidth, borderBottomColor, borderBottomStyle } = getComputedStyle(element);
      return Number.parseFloat(borderBottomWidth) > 0 && borderBottomStyle !== "none" && alphaOf(borderBottomColor) > 0;
    };
    const isBare = (element: Element) => {
      const { borderTopWidth, borderTopColor, backgroundColor, textDecorationLine } = getComputedStyle(element);
      if (textDecorationLine.includes("underline")) return false;
      const ground = groundOf(element.parentElement!);
      const hasLine = Number.parseFloat(borderTopWidth) > 0 && alphaOf(borderTopColor) > 0 && borderTopColor !== ground;
      return !hasLine && (alphaOf(backgroundColor) === 0 || backgroundColor === ground);
    };
    const line = getComputedStyle(document.querySelector(".thread-frame")!, "::before");
    const main = document.querySelector("main")!;
    const parts = Object.fromEntries(Object.entries(named).map(([name, selector]) => [name, readPart(selector)]));
    const frame = boxOf(document.querySelector(".site-header")!);
    const padding = Number.parseFloat(getComputedStyle(main.parentElement!).paddingLeft);
    const drawings = shown("main .drawing").map(boxOf);
    return {
      width: innerWidth,
      frame: { ...frame, left: frame.left + padding, right: frame.right - padding },
      parts,
      paragraphs: shown("main p")
        .filter((element) => (element.textContent ?? "").trim().length > 120)
        .map((element) => ({
          ...boxOf(element),
          words: wordsOf(element),
          ems: element.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(element).fontSize),
          fontFamily: getComputedStyle(element).fontFamily,
          contrast: contrastOf(element) * throughAll(element) * alphaOf(getComputedStyle(element).color),
        })),
      headLine: {
        width: line.content === "none" || line.display === "none" ? 0 : Number.parseFloat(line.borderTopWidth),
        style: line.borderTopStyle,
        color: line.borderTopColor,
      },
      footerColumns: new Set(shown(".site-footer .columns > *").map((column) => Math.round(boxOf(column).left))).size,
      coveredLabels: shown("main label[for]")
        .filter((label) => {
          const field = document.getElementById((label as HTMLLabelElement).htmlFor);
          return field !== null && isShown(field) && !label.contains(field) && meet(wordsBox(label), boxOf(field));
        })
        .map(wordsOf),
      bareButtons: shown("main .button").filter(isBare).map(wordsOf),
      unruledTables: shown("main table")
        .filter((table) => ![...table.querySelectorAll("tbody :is(tr, th, td)")].some(isRuled))
        .map(wordsOf),
      drawnLetters: shown("main svg text").map((text) => {
        // A name may be turned: a scale is the length of the matrix's first column, not its first number.
        const { a, b } = (text as SVGTextElement).getScreenCTM()!;
        return { words: wordsOf(text), size: Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b) };
      }),
      underDrawings: shown("main h1, main .lead, main .prose > p:first-of-type")
        .filter((element) => drawings.some((drawing) => meet(wordsBox(element), drawing)))
        .map(wordsOf),
    };
  }, selectors);
}
