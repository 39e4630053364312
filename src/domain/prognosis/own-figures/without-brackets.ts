/** Text without what stands between brackets, from every opening one to the next that closes; one pass, whatever is in it. */
export function withoutBrackets(text: string): string {
  let kept = "";
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf("(", at);
    const close = open < 0 ? -1 : text.indexOf(")", open);
    if (close < 0) return `${kept}${text.slice(at)}`;
    kept += `${text.slice(at, open)} `;
    at = close + 1;
  }
  return kept;
}
