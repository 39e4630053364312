import {
  emailAddress,
  partialDate,
  phoneNumber,
  plainText,
  postalCode,
  shortText,
  webAddress,
} from "../../../src/domain/border/fields.ts";
import {
  readPhoneAnswer,
  readPostalCodeAnswer,
  readWebAddressAnswer,
} from "../../../src/domain/directory/questionnaire/read-contact-answer.ts";
import { readDateAnswer } from "../../../src/domain/directory/questionnaire/read-date-answer.ts";
import { findSameHouse } from "../../../src/domain/directory/questionnaire/same-house.ts";
import type { DirectoryBundle } from "../../../src/domain/directory/records/bundle.ts";
import type { PostcodeRow } from "../../../src/domain/directory/records/geography/geo-schema.ts";
import { firstOpenQuestion } from "../../../src/words/redactie-formulieren.ts";
import { statusNames } from "../../../src/words/sociale-kaart.ts";
import { nameFile } from "../../content/name-file.ts";
import { writeNewRecord } from "../../content/write-record.ts";
import { readAs, readChoice, type Answers, type AskedField, type Choice, type Reading } from "./asked-field.ts";
import { asText, type NewKind } from "./new-kind.ts";

export interface HouseContext {
  directory: Pick<DirectoryBundle, "taxonomy" | "networks">;
  postcodes: readonly Pick<PostcodeRow, "postcode4" | "place" | "municipality">[];
  /** The records as they stand in their files. */
  houses: readonly { id: string; record: Record<string, unknown> }[];
  /** Such as "2026-11-28". */
  today: string;
}

/** Where a postcode lies. */
interface Area {
  municipality: string;
  town: string;
  networks: readonly { id: string; name: string }[];
}

type FindArea = (postcode: string) => Area | null;

const HAS_PAGE = ["open", "temporarily-closed", "closed"];

/** A record for a place: what a source tells, with the gemeente and network looked up by the postcode. */
export function newHospice(context: HouseContext): NewKind {
  const { directory, houses } = context;
  const findArea = areaFinder(context);
  const types = directory.taxonomy.types.map(({ id, name }) => ({ value: id, label: name }));
  return {
    name: "hospice",
    article: "een hospice",
    fields: listFields(types, findArea),
    findLikely: (answers) =>
      findSameHouse(toSigns(answers), null, houses).map(
        ({ id, name, shared }) => `${name} (content/hospices/${id}.yaml): ook ${shared.join(", ")}`,
      ),
    make: (answers) => {
      const record = makeRecord(answers, findArea, context.today);
      const isLead = record["publication"] === "lead";
      return {
        file: `content/hospices/${nameFile(asText(answers["naam"]))}.yaml`,
        text: writeNewRecord(record),
        next: [
          ...(isLead
            ? [
                "Dit hospice is een lead en heeft nog geen pagina: zoek uit wat bij open_questions staat, en kies dan publication: published met confidence: medium of high.",
              ]
            : []),
          "Vul aan wat de bron meer vertelt; wat u niet weet, laat u weg.",
        ],
      };
    },
  };
}

function areaFinder({ directory: { networks }, postcodes }: HouseContext): FindArea {
  return (postcode) => {
    const row = postcodes.find(({ postcode4 }) => postcode4 === postcode.slice(0, 4));
    return row
      ? {
          municipality: row.municipality,
          town: row.place,
          networks: networks.filter(
            ({ kind, municipalities }) =>
              kind === "regional" && municipalities.some(({ code }) => code === row.municipality),
          ),
        }
      : null;
  };
}

function listFields(types: readonly Choice[], findArea: FindArea): AskedField[] {
  const networksOf = (answers: Answers) => findArea(asText(answers["postcode"]))?.networks ?? [];
  const readNetwork = (text: string, answers: Answers): Reading =>
    readChoice(networksOf(answers).map(({ id, name }) => ({ value: id, label: name })))(text);
  return [
    { flag: "naam", question: "Naam van het hospice", isRequired: true, read: readName },
    {
      flag: "postcode",
      question: "Postcode",
      help: "gemeente, plaats en netwerk zoeken wij erbij",
      isRequired: true,
      read: readPostcode(findArea),
    },
    { flag: "straat", question: "Straat en nummer", read: readAs(shortText) },
    {
      flag: "netwerk",
      question: "Welk netwerk",
      help: "de gemeente hoort bij meer dan één netwerk",
      isRequired: true,
      when: (answers) => networksOf(answers).length > 1,
      choices: (answers) => networksOf(answers).map(({ id, name }) => ({ value: id, label: name })),
      read: readNetwork,
    },
    { flag: "soort", question: "Soort hospice", isRequired: true, choices: () => types, read: readChoice(types) },
    {
      flag: "status",
      question: "Is het open",
      isRequired: true,
      choices: () => statuses,
      read: readChoice(statuses),
    },
    { flag: "telefoon", question: "Telefoonnummer", read: readAs(phoneNumber, readPhoneAnswer) },
    { flag: "email", question: "E-mailadres van het hospice", read: readAs(emailAddress) },
    { flag: "website", question: "Website", read: readAs(webAddress, readWebAddressAnswer) },
    {
      flag: "omschrijving",
      question: "Omschrijving, in een of twee zinnen",
      help: "zonder omschrijving wordt het een lead: nog zonder pagina",
      read: readAs(plainText),
    },
    {
      flag: "bron",
      question: "Wie geeft de bron uit",
      help: "zoals Eigen site van het hospice",
      isRequired: true,
      read: readAs(shortText),
    },
    {
      flag: "bron-adres",
      question: "Webadres van de bron",
      isRequired: true,
      read: readAs(webAddress, readWebAddressAnswer),
    },
    {
      flag: "bron-datum",
      question: "Datum van de bron",
      help: "zoals 2026-11-28, 2026-11 of 2026; leeg als de bron geen datum heeft",
      read: readAs(partialDate, (text) => readDateAnswer(text).day ?? null),
    },
  ];
}

const statuses: readonly Choice[] = Object.entries(statusNames).map(([value, label]) => ({ value, label }));

function readName(text: string): Reading {
  const read = readAs(shortText)(text);
  return read.expected === undefined && nameFile(text) === "" ? { expected: "een naam met letters of cijfers" } : read;
}

function readPostcode(findArea: FindArea) {
  const read = readAs(postalCode, readPostalCodeAnswer);
  return (text: string): Reading => {
    const reading = read(text);
    if (reading.expected !== undefined || findArea(asText(reading.value))) return reading;
    return { expected: "een postcode in Drenthe, Friesland, Groningen of Overijssel (content/geo/postcode4.csv)" };
  };
}

/** What tells whether a house stands in the directory already. */
function toSigns(answers: Answers): Record<string, unknown> {
  return {
    name: answers["naam"],
    address: { postal_code: answers["postcode"] },
    phones: answers["telefoon"] === undefined ? [] : [{ number: answers["telefoon"] }],
    website: { url: answers["website"] },
  };
}

function makeRecord(answers: Answers, findArea: FindArea, today: string): Record<string, unknown> {
  const area = findArea(asText(answers["postcode"]));
  const networks = area?.networks.map(({ id }) => id) ?? [];
  const given = (key: string) => answers[key] as string | undefined;
  const date = given("bron-datum");
  const told = <Part extends object>(key: string, part: (value: string) => Part) => {
    const value = given(key);
    return value === undefined ? undefined : { ...part(value), ...(date === undefined ? {} : { as_of: date }) };
  };
  const phone = told("telefoon", (number) => ({ number, kind: "hospice" }));
  const sourced = {
    status: given("status"),
    type: given("soort"),
    description: given("omschrijving"),
    address: {
      ...(given("straat") === undefined ? {} : { street: given("straat") }),
      postal_code: given("postcode"),
      city: area?.town,
      municipality: area?.municipality,
    },
    phones: phone && [phone],
    email: told("email", (address) => ({ address, kind: "hospice" })),
    website: told("website", (url) => ({ url })),
  };
  const fields = Object.entries(sourced).flatMap(([field, value]) => (value === undefined ? [] : [field]));
  return {
    name: given("naam"),
    ...decidePublication(answers),
    ...sourced,
    ...(date === undefined ? { status_note: "De bron heeft geen datum." } : { status_date: date }),
    networks: given("netwerk") === undefined ? networks : [given("netwerk")],
    networks_basis: networks.length === 0 ? undefined : "derived",
    sources: [{ publisher: given("bron"), url: given("bron-adres"), ...(date === undefined ? {} : { date }), fields }],
    found_on: today,
    checked: { on: null, by_role: null, next: null },
    confirmed: { hospice: false, network: false },
    redirects_from: [],
  };
}

/** A page for a house that a source describes; what is a plan, not known or no hospice waits as a lead. */
function decidePublication(answers: Answers): Record<string, unknown> {
  const isHouse = HAS_PAGE.includes(asText(answers["status"])) && answers["soort"] !== "respite";
  if (isHouse && answers["omschrijving"] !== undefined) return { publication: "published", confidence: "medium" };
  return {
    publication: "lead",
    confidence: "low",
    open_questions: [firstOpenQuestion],
  };
}
