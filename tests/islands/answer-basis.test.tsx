import { load } from "cheerio";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { fillQuery } from "../../src/domain/prognosis/run/project.ts";
import { Answer } from "../../src/islands/prognosis/answer/Answer.tsx";
import { computeView } from "../../src/presentation/prognosis/outcome/prognosis-view.ts";
import { formWords } from "../../src/words/mijn-huis.ts";
import { targetWords } from "../../src/words/prognose-instellingen.ts";
import { basisWords } from "../../src/words/prognose.ts";
import { loadContentModel } from "../domain/prognosis/content-model.ts";

const model = loadContentModel();
const view = computeView(model, fillQuery(model, { region: "twente" }));
const listBasis = (changes: number, usesOwnFigures: boolean) => {
  const page = load(
    renderToStaticMarkup(
      <Answer view={view} year={2040} baseYear={2025} changes={changes} isOwn usesOwnFigures={usesOwnFigures} />,
    ),
  );
  return page(".basis li")
    .toArray()
    .map((item) => page(item).text());
};

it("says of one answer once what it was made with: the standard, changes, own figures, or both", () => {
  const standard = basisWords.ownChanges({ count: 0 });
  expect(listBasis(0, false)).toContain(standard);
  expect(listBasis(0, true)).not.toContain(standard);
  expect(listBasis(0, true)).toContain(basisWords.ownFiguresOnly);
  expect(listBasis(2, true).slice(-2)).toEqual([basisWords.ownChanges({ count: 2 }), basisWords.ownFigures]);
});

it("calls the days of a stay by the name of the figure itself in every form", () => {
  const { label } = model.parameters["meanStayDays"]!;
  expect([formWords.stay, targetWords.stay]).toEqual([label, label]);
});
