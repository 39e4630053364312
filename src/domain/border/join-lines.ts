/** The lines of a text on one line, without the space around them and without empty ones, with `mark` between them. In linear time, however much space a text holds. */
export function joinLines(text: string, mark: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(mark);
}
