/** MathML by hand: each function is one element of it, so that a formula in the code reads as it looks. */
type Part = string | number;

/** A figure is a number, one or more letters a name, anything else an operator. */
function token(part: Part): string {
  if (typeof part === "number") return `<mn>${part}</mn>`;
  if (part.startsWith("<")) return part;
  if (/^\d[\d,]*$/.test(part)) return `<mn>${part}</mn>`;
  return /^[\p{L}′̄]+$/u.test(part) ? `<mi>${part}</mi>` : `<mo>${part}</mo>`;
}

export const row = (...parts: Part[]): string => `<mrow>${parts.map(token).join("")}</mrow>`;
export const over = (top: Part, bottom: Part): string => `<mfrac>${token(top)}${token(bottom)}</mfrac>`;
export const sub = (base: Part, index: Part): string => `<msub>${token(base)}${token(index)}</msub>`;
export const power = (base: Part, exponent: Part): string => `<msup>${token(base)}${token(exponent)}</msup>`;
export const sumOver = (index: Part, ...terms: Part[]): string => row(`<munder><mo>∑</mo>${token(index)}</munder>`, ...terms);
export const words = (text: string): string => `<mtext>${text}</mtext>`;
export const bar = (base: Part): string => `<mover>${token(base)}<mo stretchy="false">¯</mo></mover>`;
export const between = (open: string, inner: Part, close: string): string => row(`<mo>${open}</mo>`, inner, `<mo>${close}</mo>`);
/** f(a, b) */
export const call = (name: Part, ...values: Part[]): string =>
  row(name, "<mo>&#x2061;</mo>", "<mo>(</mo>", ...values.flatMap((value, index) => (index === 0 ? [value] : ["<mo separator=\"true\">,</mo>", value])), "<mo>)</mo>");
/** Formulas that belong together, one under the other. */
export const lines = (...formulas: string[]): string => `<mtable displaystyle="true">${formulas.map((formula) => `<mtr><mtd>${formula}</mtd></mtr>`).join("")}</mtable>`;
