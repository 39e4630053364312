/** MathML by hand: each function is one element of it, so that a formula in the code reads as it looks. */
type Part = string | number;

/** A figure is a number, one or more letters a name, anything else an operator. */
function token(part: Part): string {
  if (typeof part === "number") return `<mn>${part}</mn>`;
  if (part.startsWith("<")) return part;
  if (/^\d[\d,]*$/.test(part)) return `<mn>${part}</mn>`;
  return /^[\p{L}′]+$/u.test(part) ? name(part) : `<mo>${part}</mo>`;
}

/** One letter slants, a word such as max does not. */
function name(text: string): string {
  return text.replace("′", "").length === 1 ? `<mi>${text}</mi>` : `<mi mathvariant="normal">${text}</mi>`;
}

export const row = (...parts: Part[]): string => `<mrow>${parts.map(token).join("")}</mrow>`;
export const over = (top: Part, bottom: Part): string => `<mfrac>${token(top)}${token(bottom)}</mfrac>`;
export const sub = (base: Part, index: Part): string => `<msub>${token(base)}${token(index)}</msub>`;
export const power = (base: Part, exponent: Part): string => `<msup>${token(base)}${token(exponent)}</msup>`;
export const sumOver = (index: Part, ...terms: Part[]): string =>
  row(`<munder><mo>∑</mo>${token(index)}</munder>`, ...terms);
export const words = (text: string): string => `<mtext>${text}</mtext>`;
/** Brackets grow with what stands between them only where that is tall. */
export const between = (open: string, inner: Part, close: string): string => {
  const grows = /<mfrac|<munder/.test(String(inner));
  return row(bracket(open, grows), inner, bracket(close, grows));
};
function bracket(sign: string, grows: boolean): string {
  return grows ? `<mo>${sign}</mo>` : `<mo stretchy="false">${sign}</mo>`;
}
/** f(a, b) */
export const call = (f: Part, ...values: Part[]): string =>
  row(
    f,
    "<mo>&#x2061;</mo>",
    between(
      "(",
      row(...values.flatMap((value, index) => (index === 0 ? [value] : ['<mo separator="true">,</mo>', value]))),
      ")",
    ),
  );
/** Formulas that belong together, one under the other. */
export const lines = (...formulas: string[]): string =>
  `<mtable displaystyle="true">${formulas.map((formula) => `<mtr><mtd>${formula}</mtd></mtr>`).join("")}</mtable>`;
