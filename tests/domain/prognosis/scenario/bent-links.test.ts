import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readScenarioLink } from "../../../../src/domain/prognosis/scenario/read-scenario.ts";
import { ScenarioError, writeScenarioQuery } from "../../../../src/domain/prognosis/scenario/write-scenario.ts";
import type { Scenario } from "../../../../src/domain/prognosis/scenario/scenario.ts";
import { loadFrozenModel } from "../frozen-model.ts";

const data = loadFrozenModel();
const SITE = "https://www.consortium.example/prognose/";
const linkOf = (scenario: Scenario) => `${SITE}?${writeScenarioQuery(scenario)}`;
const [{ id: region }] = data.regions as [(typeof data.regions)[number]];
const plain: Scenario = {
  version: 3,
  modelVersion: null,
  dataVersion: null,
  headline: null,
  region,
  year: 2035,
  title: "Zwaardere zorg",
  settings: { meanStayDays: 24 },
};

const wrapAt = (width: number, end: string) => (link: string) =>
  (link.match(new RegExp(`.{1,${width}}`, "gs")) ?? []).join(end);
const escapeHtml = (text: string) => text.replace(/&/g, "&amp;");
const words = fc.string({ unit: "grapheme", maxLength: 40 }).filter((text) => /^[^\p{C}\p{Zl}\p{Zp}]*$/u.test(text));
const anyScenario = fc.record({
  region: fc.constantFrom(...data.regions.map(({ id }) => id)),
  year: fc.integer({ min: data.defaults.fromYear, max: data.defaults.toYear }),
  title: words.filter((text) => text !== ""),
  days: fc.integer({ min: 10, max: 40 }),
  reason: words,
});
const fill = ({
  days,
  reason,
  ...choices
}: {
  days: number;
  reason: string;
  region: string;
  year: number;
  title: string;
}) => ({ ...plain, ...choices, settings: { meanStayDays: days }, reasons: { meanStayDays: reason } }) as Scenario;
const v2 = (link: string) =>
  encodeURIComponent(link).replace(/-/g, "%2D").replace(/_/g, "%5F").replace(/%2F/g, "_").replace(/%/g, "-");

/** What mail programs, chats and link protectors make of a link. */
const BENDS: Record<string, (link: string) => string> = {
  "a full stop behind it": (link) => `${link}.`,
  "a comma behind it": (link) => `${link}, zie ook de bijlage`,
  "an exclamation behind it": (link) => `${link}!`,
  "a question mark behind it": (link) => `${link}?`,
  "a bracket behind it": (link) => `(zie ${link})`,
  "a quote behind it": (link) => `"${link}"`,
  "curly quotes around it": (link) => `“${link}”`,
  "angle brackets": (link) => `<${link}>`,
  "emphasis with underscores": (link) => `_${link}_`,
  "emphasis with stars": (link) => `**${link}**`,
  "a markdown link": (link) => `[het scenario](${link})`,
  "a wiki link": (link) => `[${link}|scenario]`,
  "an anchor in HTML": (link) => `<a href="${escapeHtml(link)}">open</a>`,
  "an escaped ampersand": (link) => `${link}&amp;utm_source=mail`,
  "a doubly escaped ampersand": (link) => `${link.replace("?", "?a=1&amp;amp;")}`,
  "a numeric entity": (link) => link.replace("?", "?a=1&#38;"),
  "lines of 76": wrapAt(76, "\n"),
  "lines of 60 with CRLF": wrapAt(60, "\r\n"),
  "lines of 40 with spaces before": wrapAt(40, "\n    "),
  "lines quoted in an answer": (link) => `> ${wrapAt(70, "\n> ")(link)}`,
  "lines quoted twice": (link) => `>> ${wrapAt(70, "\n>> ")(link)}`,
  "quoted-printable": (link) => wrapAt(75, "=\r\n")(link.replace(/=/g, "=3D")),
  "zero-width spaces": wrapAt(30, "\u200b"),
  "soft hyphens": wrapAt(30, "\u00ad"),
  "text before": (link) => `Beste collega, hierbij het scenario: ${link}`,
  "text after": (link) => `${link} Groet van het bestuur`,
  "text around, over lines": (link) => `Zie de link.\n\n${wrapAt(72, "\n")(link)}\n\nMet vriendelijke groet,\nJan`,
  "escaped once": (link) => encodeURIComponent(link),
  "escaped twice": (link) => encodeURIComponent(encodeURIComponent(link)),
  "Outlook safelinks": (link) =>
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02%7Cj%40x.nl&reserved=0`,
  "Outlook safelinks, ampersand escaped": (link) =>
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&amp;data=05%7C02&amp;reserved=0`,
  "urldefense, version 2": (link) => `https://urldefense.proofpoint.com/v2/url?u=${v2(link)}&d=DwMFAg&c=abc&e=`,
  "urldefense, version 3": (link) => `https://urldefense.com/v3/__${link}__;!!AbC-dEf!xyz$`,
  "a search engine's detour": (link) => `https://www.google.com/url?q=${encodeURIComponent(link)}&sa=D&source=docs`,
  "another protector": (link) => `https://linkprotect.cudasvc.com/url?a=${encodeURIComponent(link)}&c=E,1,abc&typo=1`,
  "a protector with the address in its path": (link) => `https://secure-web.cisco.com/1AbC/${encodeURIComponent(link)}`,
  "a capital in the name": (link) => link.replace("scenario=", "Scenario="),
  "an address behind a hash": (link) => link.replace("?", "#?"),
  "the same link twice": (link) => `${link}\n<${link}>`,
};

describe("a link that was bent on its way", () => {
  test.each(Object.entries(BENDS))("is read with %s", (_name, bend) => {
    expect(readScenarioLink(data, bend(linkOf(plain))).scenario).toEqual(plain);
  });

  test.each([
    ["a full stop", (link: string) => `${link}.`],
    ["text around it", (link: string) => `Zie (${link}) voor het jaar.`],
    ["escaped ampersands", (link: string) => link.replace(/&/g, "&amp;")],
    [
      "a protector",
      (link: string) => `https://x.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=1`,
    ],
  ])("is read when it is a short address with %s", (_name, bend) => {
    const { scenario } = readScenarioLink(data, bend(`${SITE}?regio=${region}&jaar=2035`));
    expect([scenario.region, scenario.year]).toEqual([region, 2035]);
  });

  test("is refused when there are two different ones", () => {
    const other = { ...plain, year: 2045 };
    expect(() => readScenarioLink(data, `${linkOf(plain)} of ${linkOf(other)}`)).toThrow(ScenarioError);
    const short = (year: number) => `${SITE}?regio=${region}&jaar=${year}`;
    expect(() => readScenarioLink(data, `${short(2035)} of ${short(2045)}`)).toThrow(ScenarioError);
  });

  test("is never read as another scenario, however it was bent", () => {
    const bend = fc.constantFrom(...Object.values(BENDS));
    const damage = fc.option(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(12) }));
    fc.assert(
      fc.property(anyScenario, bend, bend, damage, (choices, first, second, lost) => {
        const link = linkOf(fill(choices));
        const bent = second(first(link));
        const start = lost === null ? 0 : Math.floor(lost.at * bent.length);
        const text = lost === null ? bent : bent.slice(0, start);
        let found: Scenario;
        try {
          found = readScenarioLink(data, text).scenario;
        } catch (error) {
          expect(error).toBeInstanceOf(ScenarioError);
          return;
        }
        expect(found).toEqual(readScenarioLink(data, link).scenario);
      }),
      { numRuns: 300 },
    );
  });
});
