/** Houses and texts that do not exist, written into a copy of the project: never into its own content. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

interface Place {
  postcode: string;
  city: string;
  municipality: string;
  network: string;
}

const SENTENCES = [
  "Dit huis bestaat niet, en wat hier staat is verzonnen om te meten.",
  "De verzorging is in handen van vrijwilligers die niet bestaan.",
  "De tuin ligt aan het water van een plaats die nergens is.",
];

function write(count: number): string {
  return Array.from({ length: count }, (_, index) => SENTENCES[index % SENTENCES.length]).join(" ");
}

function readPlaces(root: string): Place[] {
  const folder = join(root, "content/netwerken");
  const networkOf = new Map<string, string>();
  for (const file of readdirSync(folder)) {
    const { kind, municipalities } = parse(readFileSync(join(folder, file), "utf8")) as {
      kind: string;
      municipalities: { code: string }[];
    };
    if (kind === "regional") for (const { code } of municipalities) networkOf.set(code, file.replace(/\.yaml$/u, ""));
  }
  const [, ...rows] = readFileSync(join(root, "content/geo/postcode4.csv"), "utf8").trim().split(/\r?\n/u);
  return rows.flatMap((row) => {
    const [postcode = "", city = "", municipality = ""] = row.split(",");
    const network = networkOf.get(municipality);
    return network === undefined ? [] : [{ postcode, city, municipality, network }];
  });
}

/** As much text as an ordinary record: about three kilobytes. */
function writeHouse(index: number, { postcode, city, municipality, network }: Place): string {
  return `name: Verzonnen huis ${index}
publication: published
confidence: medium
status: open
status_date: "2025-05-28"
type: bth
description: ${write(4)}
address: { street: Verzonnenstraat ${index + 1}, postal_code: ${postcode} AA, city: ${JSON.stringify(city)}, municipality: ${municipality} }
phones: [{ number: "0999-${String(100_000 + index)}", kind: hospice }]
care: { physician: ${write(2)}, nursing: ${write(2)}, volunteers: ${write(3)} }
capacity: { beds: ${2 + (index % 8)}, note: ${write(1)} }
networks: [${network}]
networks_basis: derived
notices:
  - ${write(5)}
open_questions:
  - Hoeveel kamers heeft dit verzonnen huis?
sources:
  - publisher: Verzonnen bron
    url: https://verzonnen.example/${index}/
    date: "2025-05-28"
    fields: [phones, care, capacity, description]
found_on: "2026-11-21"
checked: { on: null, by_role: null, next: null }
confirmed: { hospice: false, network: false }
`.replaceAll(/(physician|nursing|volunteers|note): ([^,}]+(?:, en [^,}]+)*)/gu, '$1: "$2"');
}

/** Adds this many houses, spread over every postcode of the area. */
export function inventHouses(root: string, count: number): void {
  const places = readPlaces(root);
  for (let index = 0; index < count; index += 1)
    writeFileSync(
      join(root, `content/hospices/verzonnen-${index}.yaml`),
      writeHouse(index, places[(index * 7) % places.length]!),
    );
}

/** Adds this many pieces of news, of about 800 words each. */
export function inventTexts(root: string, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const body = Array.from({ length: 20 }, () => write(4)).join("\n\n");
    const head = `title: Verzonnen bericht ${index}\nsummary: ${SENTENCES[0]}\ndate: "2026-11-01"`;
    writeFileSync(join(root, `content/nieuws/verzonnen-${index}.mdx`), `---\n${head}\n---\n\n${body}\n`);
  }
}
