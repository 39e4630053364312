import { expect, test } from "vitest";
import { readPages } from "../built-site.ts";

test("a source on the page of a house stands behind the words it belongs to, never on a line of its own", () => {
  const loose = readPages()
    .filter(({ path }) => path.startsWith("/sociale-kaart/"))
    .flatMap(({ path, $ }) =>
      $(".fact-source")
        .toArray()
        .flatMap((source) => {
          const around = $(source).parent().clone();
          around.find(".fact-source").remove();
          return around.text().trim() === "" ? [`${path}: ${$(source).find("summary").text()}`] : [];
        }),
    );
  expect(loose).toEqual([]);
});
