import { expect, test } from "vitest";
import { separateWords } from "../../../scripts/building/search-page-words.ts";

test("neighbouring pieces of text are kept apart for the index, and what stands against punctuation stays so", () => {
  expect(separateWords("<dt>Spoed</dt><dd><a>0591-651120</a><span>5 bedden</span>.</dd>")).toBe(
    "<dt>Spoed</dt> <dd><a>0591-651120</a> <span>5 bedden</span>.</dd>",
  );
  expect(separateWords("<td>Naam</td><td>Plaats</td></tr>, <a>een</a>, twee")).toBe(
    "<td>Naam</td> <td>Plaats</td></tr>, <a>een</a>, twee",
  );
});
