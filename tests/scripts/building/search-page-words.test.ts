import { expect, test } from "vitest";
import {
  addSummary,
  dropAsides,
  dropUnseenParts,
  ignoreFurniture,
  readSummary,
  readTitle,
  separateWords,
  takeMain,
} from "../../../scripts/building/search-page-words.ts";

test("neighbouring pieces of text are kept apart for the index: facts and rows read as sentences", () => {
  expect(separateWords("<dt>Spoed</dt><dd><a>0591-651120</a><span>5 bedden</span>.</dd>")).toBe(
    "<dt>Spoed:</dt> <dd><a>0591-651120</a> <span>5 bedden</span>.</dd>",
  );
  expect(separateWords("<tr><th>Naam</th><td>Plaats</td></tr><tr><td>een</td></tr>")).toBe(
    "<tr><th>Naam,</th> <td>Plaats.</td> </tr> <tr><td>een.</td> </tr>",
  );
  expect(separateWords("<li>een</li><li>twee?</li>")).toBe("<li>een.</li> <li>twee?</li>");
  expect(separateWords('Stichting Verzonnen<span class="note remark">Ook zo</span>')).toBe(
    'Stichting Verzonnen <span class="note remark">Ook zo</span>',
  );
});

test("a sentence that ends inside another element gets no second full stop", () => {
  for (const row of ["<dd><p>Een terras.</p></dd>", "<li><a>Vraag het?</a> </li>", "<tr><td><p>Een.</p></td></tr>"])
    expect(separateWords(row).replaceAll(/<[^>]+>/g, "")).not.toMatch(/[.?]\s*\./);
});

test("what a screen reader says beside a word, and a fold of sources, do not break the sentence in the index", () => {
  expect(dropAsides('een <button>intake<span class="visually-hidden"> (uitleg)</span></button> kan')).toBe(
    "een <button>intake</button> kan",
  );
  expect(separateWords(dropAsides("<dd>Huis<details class=x data-pagefind-ignore>Bron</details></dd>"))).toBe(
    "<dd>Huis.</dd>",
  );
  expect(dropAsides("<details><p>Blijft</p></details>")).toBe("<details><p>Blijft</p></details>");
});

test("a heading that is not seen is no part to lead to", () => {
  expect(dropUnseenParts('<h2 id="a" class="visually-hidden">Bellen</h2><h2 id="b">Kosten</h2>')).toBe(
    '<h2 class="visually-hidden">Bellen</h2><h2 id="b">Kosten</h2>',
  );
});

test("sources, forms and other pages are no text of the page, and what is about its subject is", () => {
  for (const part of [
    '<section class="sources">',
    '<section class="no-print" aria-labelledby="klopt-dit-niet">',
    '<section class="one-sheet print-only" aria-labelledby="nummers">',
    '<pre class="snippet" tabindex="0">',
    "<pre>",
  ])
    expect(ignoreFurniture(part)).toContain("data-pagefind-ignore");
  for (const part of [
    '<section aria-labelledby="kosten">',
    '<p class="lead">',
    '<section class="resources">',
    "<preface>",
  ])
    expect(ignoreFurniture(part)).toBe(part);
});

test("the index gets the text of a page without its frame, and of a drawing only its place", () => {
  const page =
    '<head><style>p{}</style></head><nav>Menu</nav><main id="a"><p>Een</p><svg><text>Z</text></svg>b</main>Voet';
  expect(takeMain(page)).toBe('<html><body><main id="a"><p>Een</p><svg></svg>b</main></body></html>');
});

test("the summary of a page goes along as it stands, and a title is read as text", () => {
  const summary = readSummary('<meta name="description" content="’t Huis &#38; meer, $& gratis.">');
  expect(addSummary("<main></main>", summary)).toBe(
    '<main><span data-pagefind-meta="samenvatting[content]" content="’t Huis &#38; meer, $& gratis."></span></main>',
  );
  expect(addSummary("<main></main>", "")).toBe("<main></main>");
  expect(readTitle("<h1>&#39;t Huis <b>A</b> &amp; B</h1>")).toBe("'t Huis A & B");
});
