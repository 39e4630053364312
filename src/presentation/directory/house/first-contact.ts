import { orderPhones, whoToCallFirst, type FirstContact } from "../../../domain/directory/house/call-plan.ts";
import { hostOf } from "../../site/web-address.ts";
import type { Hospice, Phone } from "../../../domain/directory/records/hospice.ts";
import {
  firstContactSentences,
  sayCall,
  sayFindNumber,
  sayNumberOf,
  sayOrganizationNumber,
} from "../../../words/hospicepagina.ts";
import { phoneKindNames } from "../../../words/sociale-kaart.ts";
import { numberUnknown } from "../../../words/zonder-nummer.ts";
import type { ShortlistWords } from "../choice/shortlist-words.ts";
import { telephoneHref } from "../telephone-href.ts";
import { writeWaysIn } from "./say-ways-in.ts";

export type Callable = Pick<Hospice, "application" | "phones" | "website" | "organization">;

/** The one way to reach a house: a number to dial, or else where to find it. */
export interface WayToCall {
  kind: FirstContact;
  /** What the button does; null where only the network remains. */
  action: { href: string; label: string; isPhone: boolean } | null;
  /** Whose number it is and what to ask; or what to do without one. */
  sentence: string;
  /** The number the button dials. */
  phone: Phone | null;
}

/** The way to call first, with as much of a route as the record holds: never only that the number is unknown. */
export function findWayToCall(hospice: Callable): WayToCall {
  const kind = whoToCallFirst(hospice);
  const [phone = null] = orderPhones(hospice.phones);
  return { kind, action: findAction(hospice, phone), sentence: sayFirstContact(hospice, kind), phone };
}

function findAction({ website }: Callable, phone: Phone | null): WayToCall["action"] {
  if (phone) return { href: telephoneHref(phone.number), label: sayCall({ number: phone.number }), isPhone: true };
  return website ? { href: website.url, label: sayFindNumber({ host: hostOf(website.url) }), isPhone: false } : null;
}

function sayFirstContact({ application, organization }: Callable, kind: FirstContact): string {
  if (kind === "coordination-point" && application?.coordinationPoint) return application.coordinationPoint;
  if (kind === "organization" && organization?.name) return sayOrganizationNumber({ organization: organization.name });
  return firstContactSentences[kind];
}

/** What a referrer does where no number of a house is known, in words; null where one is. */
export function sayWithoutNumber(
  { id, phones }: Pick<Hospice, "id" | "phones">,
  { ways }: Pick<ShortlistWords, "ways">,
): string | null {
  return phones.length > 0 ? null : `${numberUnknown} ${writeWaysIn(ways[id] ?? [])}`;
}

/** Whose number it is: that of the house, or of an organization, by name where we know it. */
export function sayWhoseNumber(
  { kind }: Pick<Phone, "kind">,
  { organization }: Pick<Callable, "organization">,
): string {
  return kind === "organization" && organization?.name
    ? sayNumberOf({ organization: organization.name })
    : phoneKindNames[kind];
}
