/** "12,5", "12.5" or "12,5 %" as a number; null for anything else. */
export function readFigure(text: string): number | null {
  const match = /^(\d{1,4})(?:[.,](\d{1,6}))? ?%?$/.exec(text.trim().slice(0, 40));
  return match === null ? null : Number(`${match[1]}.${match[2] ?? 0}`);
}
