import type { APIRoute } from "astro";
import { buildMoment } from "../../components/agenda/build-day.ts";

const validDays = 365;

/** Where to report a weakness (RFC 9116). It expires a year after the build, so an abandoned copy does not keep promising. */
export const GET: APIRoute = ({ site }) => {
  const expires = new Date(buildMoment);
  expires.setUTCDate(expires.getUTCDate() + validDays);
  expires.setUTCHours(0, 0, 0, 0);
  const lines = [
    `Contact: ${new URL("/contact/", site).href}`,
    `Expires: ${expires.toISOString().replace(".000Z", "Z")}`,
    "Preferred-Languages: nl, en",
    `Canonical: ${new URL("/.well-known/security.txt", site).href}`,
  ];
  return new Response(`${lines.join("\n")}\n`);
};
