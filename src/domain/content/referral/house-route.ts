import { orderPhones } from "../../directory/house/call-plan.ts";
import type { Network } from "../../directory/records/bundle.ts";
import type { Hospice } from "../../directory/records/hospice.ts";

/** How a printed sheet leads a referrer to a house: never to an empty place. */
export type HouseRoute =
  | {
      kind: "phone";
      number: string;
      /** The number of the organisation, not of the house. */
      isGeneral: boolean;
      hours: string | null;
    }
  | { kind: "website"; url: string }
  | { kind: "coordination-point"; name: string; phone: string }
  | { kind: "network"; name: string; url: string }
  /** No way in that a source names: the consortium's own page is what remains. */
  | { kind: "consortium" };

export type RouteNetwork = Pick<Network, "id" | "name" | "website" | "coordinationPoint">;

/** The first that there is: a number that can be called, then on paper the site of the house, or of its network. */
export function findHouseRoute(
  { phones, website, networks: ids }: Pick<Hospice, "phones" | "website" | "networks">,
  networks: readonly RouteNetwork[],
): HouseRoute {
  const [first] = orderPhones(phones);
  if (first) {
    return {
      kind: "phone",
      number: first.number,
      isGeneral: first.kind === "organization",
      hours: first.hours ?? null,
    };
  }
  const own = networks.filter(({ id }) => ids.includes(id));
  for (const { coordinationPoint } of own) {
    if (coordinationPoint?.phone !== undefined)
      return { kind: "coordination-point", name: coordinationPoint.name, phone: coordinationPoint.phone };
  }
  if (website) return { kind: "website", url: website.url };
  for (const { name, website: site } of own) if (site) return { kind: "network", name, url: site.url };
  return { kind: "consortium" };
}
