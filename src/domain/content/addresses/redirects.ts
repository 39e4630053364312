import { z } from "zod";
import type { Problem } from "../../border/problem.ts";
import { problemAt, validateDocument, type ParsedDocument } from "../../border/validate.ts";

const SITE_PATH =
  "een adres op deze site dat begint en eindigt met een schuine streep, zoals /sociale-kaart/hospice-zwolle/";

const sitePath = z.string().regex(/^(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+\/$/u, { error: SITE_PATH });

export const redirectsSchema = z.strictObject({
  redirects: z
    .array(
      z.strictObject({
        from: sitePath.meta({ title: "Oud adres", description: SITE_PATH }),
        to: sitePath.meta({ title: "Nieuw adres", description: SITE_PATH }),
      }),
    )
    .meta({ title: "Doorverwijzingen", description: "een lijst van oude adressen met hun nieuwe adres; leeg is []" }),
});

/** An address that moved. Both are paths on this site, as `/regio/salland/`. */
export interface Redirect {
  from: string;
  to: string;
}

/** What a hospice tells of its own old addresses. */
interface MovedHospice {
  id: string;
  redirectsFrom: readonly string[];
}

/**
 * All old addresses: of the file, and of hospices that had another id. Problems: an address that is moved twice, that
 * is still a hospice, or whose new address has moved as well (a visitor is sent on once).
 */
export function collectRedirects(
  document: ParsedDocument,
  hospices: readonly MovedHospice[],
): { redirects: Redirect[]; problems: Problem[] } {
  const checked = validateDocument(redirectsSchema, document);
  if (checked.problems) return { redirects: [], problems: checked.problems };
  const ofHospices = hospices.flatMap(({ id, redirectsFrom }) =>
    redirectsFrom.map((oldId) => ({ from: hospicePath(oldId), to: hospicePath(id) })),
  );
  const listed = checked.value.redirects;
  const redirects = [...listed, ...ofHospices];
  const living = new Set(hospices.map(({ id }) => hospicePath(id)));
  const problems = listed.flatMap(({ from, to }, index) => {
    const at = (field: string, expected: string) => problemAt(document, ["redirects", index, field], expected);
    return [
      ...(redirects.filter((other) => other.from === from).length > 1
        ? [at("from", "een oud adres dat maar één keer voorkomt")]
        : []),
      ...(living.has(from) ? [at("from", "een adres waar geen hospice meer staat")] : []),
      ...(redirects.some((other) => other.from === to) ? [at("to", "een adres dat niet zelf is verhuisd")] : []),
    ];
  });
  return { redirects, problems };
}

function hospicePath(id: string): string {
  return `/sociale-kaart/${id}/`;
}
