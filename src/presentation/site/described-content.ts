import type { Meeting } from "../../domain/content/work-plan/agenda.ts";
import type { GlossaryTerm } from "../../domain/content/glossary.ts";
import { momentInAmsterdam } from "../../domain/border/local-time.ts";
import { leaveOutLawQuotes } from "../../domain/content/law/law-quote.ts";
import { siteName } from "../../words/kader.ts";
import type { StructuredItem } from "./structured-data.ts";

/**
 * The glossary in the words of schema.org; `page` is its address. When a law ends is told on the page only: what is read
 * from this later cannot follow the day.
 */
export function describeTerms(terms: readonly GlossaryTerm[], page: URL): StructuredItem {
  return {
    "@type": "DefinedTermSet",
    "@id": page.href,
    inLanguage: "nl",
    hasDefinedTerm: terms.map(({ id, term, abbreviation, definition }) => ({
      "@type": "DefinedTerm",
      "@id": new URL(`#${id}`, page).href,
      name: term,
      description: leaveOutLawQuotes(definition),
      ...(abbreviation !== undefined && { termCode: abbreviation }),
    })),
  };
}

/** A meeting whose day is known, in the words of schema.org; `page` is the address of the agenda. */
export function describeMeeting({ id, data }: { id: string; data: Meeting }, page: URL): StructuredItem {
  const { title, summary, date, start_time: from, end_time: until, place, status } = data;
  const at = (time: string | undefined) =>
    time === undefined || date === null ? undefined : momentInAmsterdam(date, time).toISOString();
  return {
    "@type": "Event",
    "@id": new URL(`#${id}`, page).href,
    name: title,
    description: summary,
    startDate: at(from) ?? date,
    ...(at(until) !== undefined && { endDate: at(until) }),
    ...(place !== undefined && { location: { "@type": "Place", name: place } }),
    eventStatus: `https://schema.org/${status === "cancelled" ? "EventCancelled" : "EventScheduled"}`,
    organizer: { "@type": "Organization", name: siteName },
  };
}
