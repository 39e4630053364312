/** Who goes to which house, in sentences. Figures come in as text. */
import { bedsBasis, catchmentBasis, movesWords, originsWords, placesWords } from "../../../words/prognose-plaatsen.ts";

/** How the shares came about. */
export function sayCatchmentBasis({ hasOrigins }: { hasOrigins: boolean }): string {
  return [
    catchmentBasis.rule,
    hasOrigins ? catchmentBasis.withOrigins : catchmentBasis.withoutOrigins,
    catchmentBasis.outside,
  ].join(" ");
}

/** `beds` null: not known. */
export function sayBedsBasis({ beds, now }: { beds: string | null; now: string | null }): string {
  const known = beds === null ? bedsBasis.unknown : bedsBasis.known({ beds });
  return now === null ? known : `${known} ${bedsBasis.inScenario({ beds: now })}`;
}

export function sayOrigins({
  house,
  isClosed,
  most,
}: {
  house: string;
  isClosed: boolean;
  most: { name: string; guests: string } | null;
}): string {
  if (most === null) return originsWords.nobody({ house });
  const { name: place, guests } = most;
  return originsWords.most({
    house,
    isClosed: String(isClosed),
    place,
    guests: guests === placesWords.lessThanOne ? guests : originsWords.about({ guests }),
  });
}

export function sayMoves({
  total,
  isAny,
  most,
}: {
  total: string;
  isAny: boolean;
  most: { route: string; guests: string } | null;
}): string {
  if (!isAny) return movesWords.nobody;
  const opening = movesWords.total({ total });
  if (most === null) return opening;
  return `${opening} ${movesWords.most({ route: lowerFirst(most.route), guests: most.guests })}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
