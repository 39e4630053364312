import type { ReferralChoice } from "./brochure.ts";
import type { HospiceType } from "../directory/records/bundle.ts";
import { findLikelyType } from "../directory/records/likely-type.ts";
import { orderPhones } from "../directory/house/call-plan.ts";
import type { Hospice } from "../directory/records/hospice.ts";

export type ReferralHouse = Pick<
  Hospice,
  "id" | "name" | "status" | "type" | "typeNote" | "address" | "phones" | "care" | "expertise" | "stay"
>;

/** More houses than this are counted, not named: the sheet is one page. */
const NAMED_AT_MOST = 8;

/** Houses that help with a need, in one line of the sheet. */
export interface AdviceLine {
  intro: string;
  houses: { id: string; name: string; city: string; phone: string | null; isGeneral: boolean }[];
  /** How many more there are than the sheet has room for. */
  more: number;
}

/** What a referrer does with a need: only kinds of house that are on this site, or that there is none and what comes nearest. */
export interface Advice {
  when: string;
  then: string;
  lines: AdviceLine[];
  /** How many houses there are of a kind too common to name each; with the type to filter by. */
  count: { houses: number; type: string } | null;
}

/** Which records come nearest to a need, and how the sheet introduces them. */
const nearby: Readonly<
  Record<NonNullable<ReferralChoice["nearest"]>, { intro: string; fits: (house: ReferralHouse) => boolean }>
> = {
  night: {
    intro: "Huizen waarvan een bron de zorg in de nacht beschrijft; vraag wat er kan:",
    fits: ({ care }) => care?.night !== undefined,
  },
  respite: {
    intro: "Huizen waarvan een bron tijdelijk verblijf noemt; vraag of het nu kan:",
    fits: ({ expertise, stay }) =>
      stay?.respite !== undefined || ["yes", "on-consultation"].includes(expertise["respijtzorg"]?.value ?? ""),
  },
};

/** @param houses published hospices; only those that are open are advised */
export function adviseReferral(
  choice: ReferralChoice,
  types: readonly HospiceType[],
  houses: readonly ReferralHouse[],
): Advice {
  const { when, then, otherwise } = choice;
  const type = types.find(({ id }) => id === choice.type);
  if (type === undefined) return { when, then, lines: [], count: null };
  const open = houses.filter(({ status }) => status === "open");
  const ofType = open.filter((house) => house.type === type.id);
  const name = type.name.toLowerCase();
  const looksAlike = open.filter((house) => findLikelyType(house, types) === type.id);
  const rule = choice.nearest && nearby[choice.nearest];
  const near = rule
    ? open.filter((house) => house.type !== type.id && !looksAlike.includes(house) && rule.fits(house))
    : [];
  const isCommon = ofType.length > NAMED_AT_MOST;
  const lines = [
    ...(isCommon ? [] : toLine("Op deze site:", ofType)),
    ...(ofType.length === 0
      ? toLine("Deze huizen lijken er volgens ons op, maar geen bron noemt ze zo; vraag wat er kan:", looksAlike)
      : []),
    ...toLine(rule?.intro ?? "", near),
  ];
  if (ofType.length > 0)
    return { when, then, lines, count: isCommon ? { houses: ofType.length, type: type.id } : null };
  const none = `Op deze site staat geen ${name}.`;
  return {
    when,
    then: lines.length > 0 ? none : `${none} ${otherwise ?? "Vraag het de huisarts, of bel een hospice in de buurt."}`,
    lines,
    count: null,
  };
}

function toLine(intro: string, houses: readonly ReferralHouse[]): AdviceLine[] {
  if (houses.length === 0) return [];
  return [
    {
      intro,
      more: Math.max(0, houses.length - NAMED_AT_MOST),
      houses: houses.slice(0, NAMED_AT_MOST).map(({ id, name, address, phones }) => {
        const [first] = orderPhones(phones);
        return {
          id,
          name,
          city: address.city,
          phone: first?.number ?? null,
          isGeneral: first?.kind === "organization",
        };
      }),
    },
  ];
}
