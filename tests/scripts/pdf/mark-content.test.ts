import { PDFDocument, PDFDict } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { readOperations } from "../../../scripts/pdf/content-stream.ts";
import { markContent, readContent } from "../../../scripts/pdf/mark-content.ts";
import { listKids, name } from "../../../scripts/pdf/structure.ts";

const HEIGHT = 800;
const edges = { top: 50, bottom: 50 };

/** A document of one sheet with this content, of which one paragraph holds the marks 0 and 1. */
async function createSheet(content: string) {
  const document = await PDFDocument.create();
  const page = document.addPage([600, HEIGHT]);
  const { context, catalog } = document;
  page.node.set(name("Contents"), context.register(context.stream(content)));
  page.node.set(name("StructParents"), context.obj(0));
  const root = context.register(context.obj({ Type: "StructTreeRoot" }));
  const part = context.register(context.obj({ Type: "StructElem", S: "P", P: root, Pg: page.ref, K: [0, 1] }));
  context.lookup(root, PDFDict).set(name("K"), part);
  context.lookup(root, PDFDict).set(name("ParentTree"), context.obj({ Nums: [0, [part, part]] }));
  catalog.set(name("StructTreeRoot"), root);
  const saved = await PDFDocument.load(await document.save());
  markContent(saved, edges);
  const [sheet] = saved.getPages();
  const paragraph = saved.catalog.lookup(name("StructTreeRoot"), PDFDict).lookup(name("K"), PDFDict);
  return { content: readContent(saved, sheet!.node), kids: listKids(paragraph).map(String) };
}

const text = (height: number, words: string) => `BT /F1 10 Tf 1 0 0 1 20 ${height} Tm (${words}) Tj ET`;
const marked = (mark: number, inner: string) => `/P <</MCID ${mark} >>BDC ${inner} EMC`;
const line = "0 0 m 10 0 l S";

test("what no part holds is marked as none of the text: lines, drawings, and the head and foot of the sheet by name", async () => {
  const { content, kids } = await createSheet(
    [
      marked(0, text(400, "tekst")),
      line,
      marked(1, text(380, "meer")),
      text(780, "kop"),
      text(20, "voet"),
      "/X1 Do",
    ].join("\n"),
  );
  expect(content).toContain(`/Artifact BMC\n${line}\nEMC`);
  expect(content).toMatch(/\/Subtype \/Header>> BDC\nBT [^]*?\(kop\)/u);
  expect(content).toMatch(/\/Subtype \/Footer>> BDC\nBT [^]*?\(voet\)/u);
  expect(content).toContain("/Artifact BMC\n/X1 Do\nEMC");
  expect(content).toContain(marked(0, text(400, "tekst")));
  expect(kids).toEqual(["0", "1"]);
});

test("a part holds no content without a word in it", async () => {
  const { content, kids } = await createSheet([marked(0, text(400, "tekst")), marked(1, line)].join("\n"));
  expect(content).toContain(`/Artifact BMC ${line} EMC`);
  expect(kids).toEqual(["0"]);
});

test("a clip paints nothing, and a head is known by where it stands after all its moves", async () => {
  const { content } = await createSheet(
    [
      `q 0 0 10 10 re W n ${marked(0, text(1, "x"))} Q`,
      `q 1 0 0 -1 0 ${HEIGHT} cm ${text(20, "kop")} Q`,
      marked(1, text(2, "y")),
    ].join("\n"),
  );
  expect(content).toMatch(/0 0 10 10 re W n \/P/u);
  expect(content).toMatch(/\/Subtype \/Header>> BDC\nBT/u);
});

test("a content stream is read with brackets and signs within its texts", () => {
  const operations = readOperations(String.raw`(a \) Tj \\) Tj [<0041> -20 (b)] TJ /N <</MCID 3>> BDC`);
  expect(operations.map(({ operator }) => operator)).toEqual(["Tj", "TJ", "BDC"]);
  expect(() => readOperations("BI /W 1 ID x EI")).toThrow("picture");
});
