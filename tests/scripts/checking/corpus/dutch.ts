/** Words that would only stand in a message if it were English, or came from a library. */
const ENGLISH =
  /\b(?:error|expected|unexpected|invalid|missing|unknown|failed|cannot|could not|undefined|null is|not found|must be|should be|required|type of|parse|at Object|TypeError|SyntaxError|\.ts:\d+)\b/iu;

/** Messages with English words in them, besides what an editor typed and the ids that one can choose from. */
export function findEnglish(messages: readonly string[]): string[] {
  return messages.filter((message) =>
    ENGLISH.test(
      message.replaceAll(/gevonden "[^]*?"; verwacht|"[^"]*"|\([^)]*\)|(?:een van: )[\w\p{L}, /()-]+/gu, ""),
    ),
  );
}
