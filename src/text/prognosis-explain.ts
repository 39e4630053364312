import { measureWords, loadNote, factorLabels, byWords } from "../words/prognose-uitleg.ts";
/** Dutch words of the views that explain the outcome. Figures come in as text, already in Dutch notation. */

/** How sure a figure is, by the quality of its source. */
export const qualityWords = {
  1: "officiële telling",
  2: "landelijk cijfer",
  3: "afgeleid of van één huis",
  4: "eigen keuze",
} as const;
export type MeasureName = keyof typeof measureWords;

export interface EffectFacts {
  label: string;
  /** Smallest and largest outcome. */
  low: string;
  high: string;
}

export interface ImportanceFacts {
  measure: MeasureName;
  year: number;
  place: string;
  /** Largest effect first; empty when nothing moves the outcome. */
  figures: readonly EffectFacts[];
  choices: readonly EffectFacts[];
}

export function sayImportance({ measure, year, place, figures, choices }: ImportanceFacts): string {
  const { subject } = measureWords[measure];
  const [first, second] = figures;
  const [choice] = choices;
  if (first === undefined && choice === undefined) return `Geen van de getallen verandert hier ${subject}.`;
  const main =
    first &&
    `Van de cijfers telt “${first.label}” het meest: tussen laag en hoog loopt ${subject} in ${place} in ${year} van ${first.low} tot ${first.high}.`;
  const next = second && `Daarna volgt “${second.label}” (${second.low} tot ${second.high}).`;
  const chosen = choice && `Van de keuzes telt “${choice.label}” het meest (${choice.low} tot ${choice.high}).`;
  return [main, next, chosen].filter((sentence) => sentence !== undefined).join(" ");
}

export function explainTornado(measure: MeasureName): string {
  const way =
    "Elk getal gaat om de beurt van laag naar hoog, terwijl de andere in het midden staan. Waarden die u zelf voor deze getallen koos, tellen hier niet mee. Uw gebied, leeftijdsprofiel, levensduur en werkgebieden wel.";
  return measure === "load" ? `${way} ${loadNote}` : way;
}

export function sayDebt({ effect, quality }: { effect: string; quality: keyof typeof qualityWords }): string {
  return `kan de vraag ${effect} schelen; bron nu: ${qualityWords[quality]}`;
}
export type FactorName = keyof typeof factorLabels;
export type ByName = keyof typeof byWords;

export interface FactorFacts {
  label: string;
  sign: number;
  /** Without its sign. */
  size: string;
}

export interface ChangeFacts {
  measure: MeasureName;
  by: ByName;
  place: string;
  baseYear: number;
  year: number;
  from: string;
  to: string;
  /** Difference between the two, as it is printed. */
  change: FactorFacts["sign"];
  changeSize: string;
  /** Factors that move the outcome, largest first; the interaction is none of them. */
  factors: readonly FactorFacts[];
}

export function sayChange(facts: ChangeFacts): string {
  const { measure, by, place, baseYear, year, from, to, change, changeSize, factors } = facts;
  const { subject } = measureWords[measure];
  const where =
    by === "residence"
      ? `${measure === "load" ? "van" : "onder"} de inwoners van ${place}`
      : `in de huizen in ${place}`;
  const total = change === 0 ? "evenveel" : `${changeSize} ${change > 0 ? "meer" : "minder"}`;
  const opening = `Van ${baseYear} tot ${year} gaat ${subject} ${where} van ${from} naar ${to}: ${total}.`;
  const [main] = factors;
  if (main === undefined) return opening;
  const against = factors.find(({ sign }) => sign !== main.sign);
  const first = `Het meest telt “${main.label}”: ${main.size} ${addsOrTakes(main.sign)}.`;
  return against === undefined
    ? `${opening} ${first}`
    : `${opening} ${first} Daartegenover staat “${against.label}”: ${against.size} ${addsOrTakes(against.sign)}.`;
}

function addsOrTakes(sign: number): string {
  return sign > 0 ? "erbij" : "eraf";
}

export function explainWaterfall({
  measure,
  by,
  baseYear,
}: {
  measure: MeasureName;
  by: ByName;
  baseYear: number;
}): string {
  const parts = [
    `Het begin is ${baseYear} met de standaardwaarden, het eind is uw scenario. Elke balk laat zien wat er verandert als alleen die factor verandert.`,
    "“Leeftijd bij overlijden” is de verschuiving naar oudere mensen, die minder vaak naar een hospice gaan.",
    measure === "guests" ? "Hoe lang gasten blijven, verandert hun aantal niet: die factor ontbreekt hier." : loadNote,
    by === "placeOfStay"
      ? "In de huizen telt iedereen die er komt, ook van buiten het gebied. Wie naar welk huis gaat, is een schatting."
      : "",
    "Door afronden kan een som iets anders lijken.",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

export function sayUnmovedFactors(labels: readonly string[]): string {
  return `Verandert hier niets: ${labels.map((label) => label.toLowerCase()).join(", ")}.`;
}

/** With a plan the chances and the use are those of the beds in the plan. */
export const houseTableHeads = ({ norm, target, hasPlan }: { norm: string; target: string; hasPlan: boolean }) => {
  const when = hasPlan ? "in het plan" : "nu";
  return [
    "Huis",
    "Vraag naar bedden",
    "Bedden nu",
    ...(hasPlan ? ["Bedden in het plan"] : []),
    `Weigert ${when}`,
    `Nodig voor hooguit ${target} weigering`,
    `Nodig bij norm ${norm}`,
    "Weigert dan",
    `Vraag per bed ${when}`,
    `Bezetting ${when}`,
  ];
};

interface NeedFacts {
  name: string;
  year: number;
  load: string;
  needed: string;
  target: string;
}

export interface RefusalFacts extends NeedFacts {
  /** null: not known. Without beds there is no use of them. */
  own: {
    beds: string;
    isPlanned: boolean;
    refused: string;
    use: { loadPerBed: string; occupancy: string } | null;
  } | null;
}

/** "de 6 bedden van nu", or the beds a scenario plans. */
function sayOwnBeds({ beds, isPlanned }: { beds: string; isPlanned: boolean }): string {
  return beds === "1"
    ? `het ene bed ${isPlanned ? "in dit plan" : "van nu"}`
    : `de ${beds} bedden ${isPlanned ? "in dit plan" : "van nu"}`;
}

export function sayRefusalChance({ name, year, load, needed, target, own }: RefusalFacts): string {
  const asked = `In ${year} is de vraag bij ${name} ${load} bedden; voor hooguit ${target} weigering zijn er ${needed} nodig.`;
  if (own === null) return `${asked} Hoeveel bedden er zijn, is onbekend.`;
  const use = own.use === null ? "" : ` De vraag per bed is ${own.use.loadPerBed}, de bezetting ${own.use.occupancy}.`;
  return `${asked} Met ${sayOwnBeds(own)} wordt ${own.refused} van de aanvragen geweigerd.${use}`;
}

export function sayNorm(facts: { name: string; norm: string; beds: string; refused: string }): string {
  return `De vlakke norm van ${facts.norm} bezetting geeft ${facts.name} ${facts.beds} bedden; daarmee wordt ${facts.refused} van de aanvragen geweigerd.`;
}

export interface QueueFacts extends NeedFacts {
  /** null: not known. `outcome` is null when the queue never ends. */
  own: { beds: string; isPlanned: boolean; outcome: string | null } | null;
}

export function sayWait({ name, year, needed, target, own }: QueueFacts): string {
  const need = `Om mensen bij ${name} in ${year} gemiddeld hooguit ${target} te laten wachten, zijn er ${needed} bedden nodig.`;
  if (own === null) return need;
  return own.outcome === null
    ? `${need} Met ${sayOwnBeds(own)} wordt de wachtlijst steeds langer.`
    : `${need} Met ${sayOwnBeds(own)} wachten zij gemiddeld ${own.outcome}.`;
}

export function sayLeaving({ name, year, needed, target, own }: QueueFacts): string {
  const need = `Om bij ${name} in ${year} hooguit ${target} van de mensen te laten afhaken tijdens het wachten, zijn er ${needed} bedden nodig.`;
  return own === null ? need : `${need} Met ${sayOwnBeds(own)} haakt ${own.outcome} af.`;
}
