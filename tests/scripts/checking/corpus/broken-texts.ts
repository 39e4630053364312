import type { BrokenFile } from "./broken-file.ts";

const HEAD = `---
title: Een verzonnen bericht
summary: Dit bericht bestaat niet en staat alleen in een test van de controle.
date: "2025-05"
sources:
  - { title: Verzonnen bron, publisher: Verzonnen uitgever }
---

Een gewone zin.

`;
const TAIL = "\n\nNog een gewone zin.\n";
const FAULT_LINE = HEAD.split("\n").length;

/** A fault in a paragraph of its own; `line` counts from its first line. */
type Fault = readonly [what: string, body: string, told: RegExp, line?: number];

const LINKS: readonly Fault[] = [
  ...[
    ["to a page that is not there", "/bestaat-niet/", /pagina die bestaat/u],
    ["to a page below one that is", "/prognose/bestaat-niet/", /pagina die bestaat/u],
    ["with a typing error", "/prognse/", /bedoelt u \/prognose\/\?/u],
    ["without its last slash", "/prognose", /\/prognose\/, met een schuine streep/u],
    ["with capitals", "/Prognose/", /verwacht \/prognose\//u],
    [
      "to a heading that is not there",
      "/handreikingen/intake-en-wachtlijst/#bestaat-niet",
      /een kop die op \/handreikingen\/intake-en-wachtlijst\/ staat/u,
    ],
    ["to a heading of its own that is not there", "#bestaat-niet", /een kop die op/u],
    ["to a term that is not there", "/begrippen/#bestaat-niet", /een kop die op \/begrippen\//u],
    ["to a file that is not there", "/data/bestaat-niet.csv", /pagina die bestaat/u],
    ["to a picture that is not there", "/bestaat-niet.png", /pagina die bestaat/u],
    ["that is relative", "prognose/", /een adres op deze site/u],
    ["to the folder above", "../prognose/", /een adres op deze site/u],
    ["to a file of the content", "../handreikingen/intake.mdx", /een adres op deze site/u],
    ["to the folder itself", "./", /een adres op deze site/u],
    ["without https", "www.voorbeeld.nl", /https:\/\/www\.voorbeeld\.nl/u],
    ["with two slashes", "//voorbeeld.nl/", /begint met https/u],
    ["to a script", "javascript:alert(1)", /adres op deze site/u],
    ["to a script in capitals", "JavaScript:alert%281%29", /adres op deze site/u],
    ["to data", "data:text/html,x", /adres op deze site/u],
    ["to a file of the machine", "file:///etc/hosts", /adres op deze site/u],
    ["to a drive", "C:%5Cmap%5Cstuk.docx", /adres op deze site/u],
    ["to ftp", "ftp://voorbeeld.nl/", /adres op deze site/u],
    ["to a host without a dot", "https://voorbeeld/", /een naam heeft/u],
    ["to a host with a slip", "https:///voorbeeld", /een naam heeft/u],
    ["with a password", "https://naam:geheim@voorbeeld.nl/", /zonder naam of wachtwoord/u],
    ["to half a mail address", "mailto:info", /volledig e-mailadres/u],
    ["to a mail address without end", "mailto:info@voorbeeld", /volledig e-mailadres/u],
    ["to half a number", "tel:050", /tel: met een nummer/u],
    ["to nothing but a hash", "#", /een leeg adres/u],
    ["to nothing", "", /een leeg adres/u],
  ].map(([what, url, told]): Fault => [
    `a link ${String(what)}`,
    `Zie [deze pagina](${String(url)}) voor meer.`,
    told as RegExp,
  ]),
  ["a link without words", "Zie [](/prognose/) voor meer.", /zonder woorden/u],
  ["a link with a space before its address", "Zie [de prognose] (/prognose/) voor meer.", /niet af/u],
  ["a link with a space in its address", "Zie [de prognose](/prognose/ x) voor meer.", /niet af/u],
  ["a link that does not close", "Zie [de prognose](/prognose/ voor meer.", /niet af/u],
  ["a reference without an address", "Zie [de prognose][bron] voor meer.", /verwijzing naar een adres/u],
  [
    "a reference to a page that is not there",
    "Zie [de prognose][bron].\n\n[bron]: /bestaat-niet/",
    /pagina die bestaat/u,
    3,
  ],
  ["a link in a list", "- een\n- zie [x](/bestaat-niet/)", /pagina die bestaat/u, 2],
  ["a link in a table", "| a | b |\n| --- | --- |\n| [x](/bestaat-niet/) | c |", /pagina die bestaat/u, 3],
  ["a link in a heading", "## Zie [x](/bestaat-niet/)", /pagina die bestaat/u],
  ["a link in a quotation", "> Zie [x](/bestaat-niet/)", /pagina die bestaat/u],
  ["a link in a footnote", "Zin.[^1]\n\n[^1]: Zie [x](/bestaat-niet/)", /pagina die bestaat/u, 3],
  ["a link in bold", "Zie **[x](/bestaat-niet/)**.", /pagina die bestaat/u],
  ["a link in a note", "<Noot>Zie [x](/bestaat-niet/).</Noot>", /pagina die bestaat/u],
];

const PICTURES: readonly Fault[] = [
  ["a picture that is not there", "![Een kaart](/bestaat-niet.png)", /bestand uit de map public/u],
  ["a picture of another site", "![Een kaart](https://voorbeeld.nl/kaart.png)", /bestand uit de map public/u],
  ["a relative picture", "![Een kaart](kaart.png)", /bestand uit de map public/u],
  ["a picture of the folder above", "![Een kaart](../kaart.png)", /bestand uit de map public/u],
  ["a picture in data", "![Een kaart](data:image/png;base64,AAAA)", /bestand uit de map public/u],
  ["a picture without words", "![](/favicon.svg)", /zonder beschrijving/u],
  ["a picture with a space for words", "![ ](/favicon.svg)", /zonder beschrijving/u],
  ["a picture by a reference", "![Een kaart][kaart]\n\n[kaart]: https://voorbeeld.nl/kaart.png", /met een verwijzing/u],
  ["a picture without an address", "![Een kaart]()", /bestand uit de map public/u],
];

const SYNTAX: readonly Fault[] = [
  ["a term without end", 'Een <Begrip id="intake">intake en verder.', /<Begrip> zonder einde/u],
  ["an end of a term without begin", "Een intake</Begrip> en verder.", /<\/Begrip> zonder begin/u],
  ["a note without end", "Een zin <Noot>met een noot.", /<Noot> zonder einde/u],
  ["a note without end before a paragraph", "Een zin <Noot>met een noot.\n\nEen alinea.", /<Noot> zonder einde/u],
  ["a term that ends as a note", 'Een <Begrip id="intake">intake</Noot> en verder.', /Begrip|Noot/u],
  ["less than five", "Bij <5 bedden is dat anders.", /"<5"/u],
  ["less than five without a space", "Bij minder<5 bedden is dat anders.", /<5/u],
  ["less than with a space and an equal sign", "Bij <= 5 bedden is dat anders.", /<=/u],
  ["an arrow", "Van a <- b.", /<-/u],
  ["a mail address between angles", "Mail <info@voorbeeld.nl> daarover.", /<info/u],
  ["an address between angles", "Zie <https://voorbeeld.nl/> daarover.", /<https/u],
  ["a comment", "<!-- later -->", /<!--/u],
  ["a break", "Een<br>twee.", /<br/u],
  ["a closed break", "Een<br/>twee.", /<br/u],
  ["raw bold", "Een <b>vet</b> woord.", /<b/u],
  ["a raw script", "<script>alert(1)</script>", /<script/u],
  ["a raw picture", '<img src="/x.png" />', /<img/u],
  ["a raw frame", '<iframe src="https://voorbeeld.nl"></iframe>', /<iframe/u],
  ["a part that is not there", '<Kaart naam="drenthe" />', /<Kaart/u],
  ["a part of the texts about the model", '<Formule naam="belasting" />', /<Formule/u],
  ["a part in small letters", '<begrip id="intake">intake</begrip>', /<begrip/u],
  ["a brace", "Een { in een zin.", /accolade/u],
  ["a pair of braces", "Een {woord} in een zin.", /accolade/u],
  ["a closing brace", "Een } in een zin.", /accolade/u],
  ["an import", 'import x from "y";', /import/u],
  ["an export", "export const x = 1;", /export/u],
  ["a term without an id", "Een <Begrip>intake</Begrip>.", /<Begrip>/u],
  ["a term with an id that is not there", 'Een <Begrip id="intaake">intake</Begrip>.', /begrip "intaake"/u],
  ["a term with another field", 'Een <Begrip naam="intake">intake</Begrip>.', /<Begrip/u],
  ["a term with two fields", 'Een <Begrip id="intake" x="y">intake</Begrip>.', /<Begrip/u],
  ["a term without quotes", "Een <Begrip id=intake>intake</Begrip>.", /<Begrip/u],
  ["a term without words", 'Een <Begrip id="intake"></Begrip>.', /zonder woorden/u],
  ["a note without words", "Een zin <Noot></Noot>.", /zonder woorden/u],
  ["a figure of the model that is not there", "Er zijn <Modelgetal regio='x'>5</Modelgetal> bedden.", /./u],
];

const NOTES: readonly Fault[] = [
  ["a footnote without text", "Een zin.[^1]", /voetnoot \[\^1\] zonder tekst/u],
  ["a footnote with another number", "Een zin.[^1]\n\n[^2]: De noot.", /voetnoot/u],
  ["a footnote twice", "Een zin.[^1]\n\n[^1]: De noot.\n\n[^1]: Nog een.", /tweede keer/u, 5],
  ["a footnote that nobody names", "Een zin.\n\n[^1]: De noot.", /nergens staat/u, 3],
  ["a named footnote without text", "Een zin.[^bron]", /\[\^bron\] zonder tekst/u],
  ["a footnote without a colon", "Een zin.[^1]\n\n[^1] De noot.", /zonder tekst/u],
];

const TABLES: readonly Fault[] = [
  ["a row with a cell too many", "| a | b |\n| --- | --- |\n| 1 | 2 | 3 |", /een rij met 3 cellen/u, 3],
  ["a row with a cell too few", "| a | b |\n| --- | --- |\n| 1 |", /een rij met 1 cel/u, 3],
  [
    "a later row with a cell too many",
    "| a | b |\n| --- | --- |\n| 1 | 2 |\n| 1 | 2 | 3 |",
    /een rij met 3 cellen/u,
    4,
  ],
  ["a table with a line of another width", "| a | b |\n| --- |\n| 1 | 2 |", /geen tabel/u],
  ["a table without a line", "| a | b |\n| 1 | 2 |", /geen tabel/u],
  ["a column to the right", "| a | b |\n| ---: | --- |\n| 1 | 2 |", /uitgelijnde kolommen/u, 2],
  ["a column in the middle", "| a | b |\n| :---: | --- |\n| 1 | 2 |", /uitgelijnde kolommen/u, 2],
];

const HEADINGS: readonly Fault[] = [
  ["a heading without a space", "##Kop", /zonder spatie/u],
  ["a lower heading without a space", "###Kop", /zonder spatie/u],
  ["a heading of the first level", "# Kop", /één hekje/u],
  ["a heading that skips a level", "## Kop\n\n#### Onder", /een kop met 4 hekjes/u, 3],
  ["a first heading that skips a level", "### Kop", /een kop met 3 hekjes/u],
  ["an empty heading", "##", /lege kop/u],
  ["a heading by a line of equal signs", "Kop\n===", /streep eronder/u],
  ["a heading by a line of dashes", "Kop\n---", /streep eronder/u],
];

const MARKS: readonly Fault[] = [
  ["bold that does not end", "Een **vet woord.", /\*\* zonder/u],
  ["bold with a space inside", "Een ** vet** woord.", /\*\* zonder/u],
  ["a point without a space", "-een\n-twee", /zonder spatie/u],
  ["a point with a bullet", "• een", /los teken/u],
  ["a numbered point without a space", "1.een", /zonder spatie/u],
];

const CHARACTERS: readonly Fault[] = [
  ...(
    [
      ["a zero width space", "\u200b"],
      ["a zero width joiner", "\u200d"],
      ["a turn to the left", "\u202e"],
      ["an isolate", "\u2066"],
      ["a mark of direction", "\u200f"],
      ["a byte order mark", "\ufeff"],
      ["a bell", "\u0007"],
      ["a line separator", "\u2028"],
      ["a private character", "\ue000"],
      ["an escape", "\u001b"],
    ] as const
  ).map(([what, character]): Fault => [what, `Een zin met${character} iets.`, /onzichtbaar teken/u]),
  ["a zero width space by its code", "Een zin&#8203; met iets.", /onzichtbaar teken/u],
  ["a turn to the left by its code", "Een zin&#x202e; met iets.", /onzichtbaar teken/u],
  ["a letter that was lost", "Caf\ufffd in de buurt.", /kapot teken/u],
  ["a letter read as two", "CoÃ¶rdinator in de buurt.", /kapot teken/u],
];

const CONFLICTS: readonly Fault[] = [
  ["two versions of git", "<<<<<<< HEAD\nEen.\n=======\nTwee.\n>>>>>>> tak", /twee versies/u],
  ["two versions with a base", "<<<<<<< HEAD\nEen.\n||||||| basis\nNul.\n=======\nTwee.\n>>>>>>> tak", /twee versies/u],
];

const PEOPLE: readonly Fault[] = [
  ["a mobile number", "Bel 06-12345678 daarover.", /mobiel nummer/u],
  ["a mobile number with spaces", "Bel 06 12 34 56 78 daarover.", /mobiel nummer/u],
  ["a mobile number with a country", "Bel +31 6 12345678 daarover.", /mobiel nummer/u],
  ["a mail address of somebody", "Mail jan.devries@voorbeeld.nl daarover.", /persoonlijk e-mailadres/u],
  ["a mail address by an initial", "Mail j.devries@voorbeeld.nl daarover.", /persoonlijk e-mailadres/u],
  ["a mail address at home", "Mail hospiceteam@gmail.com daarover.", /persoonlijk e-mailadres/u],
];

const LIKELY_PEOPLE: readonly Fault[] = [
  ["a name", "De coördinator is Marieke Jansen.", /de naam "Marieke Jansen"/u],
  ["a name with a small word", "Vraag naar Jan de Vries.", /de naam "Jan de Vries"/u],
  ["a name behind a title", "Vraag naar mevrouw Pietersen.", /de naam "mevrouw Pietersen"/u],
  ["a name behind a short title", "Vraag naar dr. Visscher.", /de naam "dr\. Visscher"/u],
];

/** Texts of news with a fault in their body, each in a file of its own. */
export const brokenTexts: readonly BrokenFile[] = [
  ...[LINKS, PICTURES, SYNTAX, NOTES, TABLES, HEADINGS, MARKS, CHARACTERS, CONFLICTS, PEOPLE].flat().map(toFile(false)),
  ...LIKELY_PEOPLE.map(toFile(true)),
];

function toFile(isWarning: boolean) {
  return ([what, body, told, line = 1]: Fault, index: number): BrokenFile => ({
    what,
    file: `content/nieuws/verzonnen-${isWarning ? "let-op" : "fout"}-${index}.mdx`,
    text: `${HEAD}${body}${TAIL}`,
    line: FAULT_LINE + line - 1,
    told,
    isWarning,
  });
}
