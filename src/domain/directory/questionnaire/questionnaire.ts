import type { Municipality, Network, Taxonomy } from "../records/bundle.ts";
import { findRecordField, type DictionaryField } from "../records/data-dictionary.ts";

export interface Choice {
  /** As in the record. */
  value: string;
  /** As people read and choose it. */
  label: string;
}

/** One question of the questionnaire; its answer is text, as typed or chosen. */
export interface Question {
  /** Where the answer goes in the record, such as `phones.0.number`; `id` and `source.url` are of the questionnaire itself. */
  path: string;
  title: string;
  help: string;
  kind: "line" | "text" | "integer" | "number" | "date" | "choice" | "list";
  choices: Choice[];
  isRequired: boolean;
  minimum?: number;
  maximum?: number;
}

export interface QuestionnaireSection {
  id: string;
  title: string;
  questions: Question[];
}

export interface QuestionnaireContext {
  taxonomy: Pick<Taxonomy, "types" | "expertise" | "facilities">;
  networks: readonly Pick<Network, "id" | "name">[];
  municipalities: readonly Pick<Municipality, "code" | "name">[];
  /** Dutch words for the values of a choice, by value. */
  words: { status: Words; phoneKind: Words; emailKind: Words; claim: Words; availability: Words };
}

type Words = Readonly<Record<string, string>>;

/** The parts of a record a hospice can answer for itself; the rest is for the editors. */
const SECTIONS: readonly { id: string; title: string; paths: readonly string[] }[] = [
  {
    id: "huis",
    title: "Het huis",
    paths: [
      "id",
      "name",
      "alternate_names",
      "status",
      "type",
      "organization.name",
      "description",
      "identity",
      "languages",
      "accreditations",
    ],
  },
  {
    id: "adres",
    title: "Adres",
    paths: ["address.street", "address.postal_code", "address.city", "address.municipality"],
  },
  {
    id: "bereiken",
    title: "Bereiken",
    paths: [
      ...[0, 1, 2].flatMap((slot) => ["number", "kind", "hours"].map((field) => `phones.${slot}.${field}`)),
      "email.address",
      "email.kind",
      "website.url",
    ],
  },
  {
    id: "aanmelden",
    title: "Aanmelden",
    paths: ["by", "process", "urgent", "coordination_point", "documents", "introduction"].map(
      (field) => `application.${field}`,
    ),
  },
  {
    id: "opname",
    title: "Opname",
    paths: [
      "days",
      "minimum_age",
      "maximum_age",
      "life_expectancy_max_months",
      "criteria",
      "priority",
      "euthanasia_policy",
    ].map((field) => `admission.${field}`),
  },
  {
    id: "zorg",
    title: "Zorg en verblijf",
    paths: [
      "care.physician",
      "care.nursing",
      "care.night",
      "care.volunteers",
      "stay.recovery",
      "stay.respite",
      "facilities_note",
    ],
  },
  {
    id: "plaatsen",
    title: "Bedden, plek en kosten",
    paths: [
      "capacity.beds",
      "availability.status",
      "availability.note",
      "availability.valid_until",
      "costs.contribution_per_day_eur",
      "costs.note",
    ],
  },
  { id: "streek", title: "Netwerk en streek", paths: ["networks.0", "networks.1", "service_area"] },
];

const LAST_SECTION = {
  id: "ingevuld",
  title: "Ingevuld door",
  paths: ["checked.on", "checked.by_role", "checked.next", "source.publisher", "source.url"],
};

const LONG_TEXTS =
  /^(?:description|application\.|admission\.(?:criteria|priority|euthanasia_policy)|care\.|stay\.|facilities_note|service_area)/u;
const DATES = new Set(["checked.on", "checked.next", "availability.valid_until"]);

const CHOOSE = "kies uit de lijst";

/** Questions that no field of the record stands for, or that ask it otherwise than an editor is asked. */
const OWN_WORDS: Readonly<Record<string, { title: string; help: string }>> = {
  id: {
    title: "Id van het hospice",
    help: "het laatste deel van het adres van uw pagina op de sociale kaart, zoals hospice-zwolle; leeg bij een nieuw hospice",
  },
  "address.municipality": { title: "Gemeente", help: CHOOSE },
  type: { title: "Soort hospice", help: "hoe het huis zichzelf noemt" },
  "networks.0": { title: "Netwerk palliatieve zorg", help: CHOOSE },
  "networks.1": { title: "Tweede netwerk", help: "alleen als u bij twee netwerken hoort" },
  "address.postal_code": { title: "Postcode", help: "vier cijfers en twee letters, zoals 9718 BB" },
  "email.address": {
    title: "E-mailadres",
    help: "een adres van de organisatie, nooit van een persoon, zoals info@voorbeeld.nl",
  },
  "availability.status": {
    title: "Beschikbaarheid",
    help: "zoals vol of er is plek; alleen als u ook invult tot en met welke dag dat geldt",
  },
  "availability.valid_until": {
    title: "Plek geldig tot en met",
    help: "verplicht als u iets over plek invult; daarna verdwijnt het vanzelf",
  },
  "costs.note": { title: "Toelichting bij de kosten", help: "wat bij het bedrag hoort, of waarom er geen bedrag is" },
  "checked.on": { title: "Ingevuld op", help: "de dag waarop u dit invult" },
  "checked.by_role": { title: "Functie van wie invult", help: "alleen de functie, geen naam" },
  "source.publisher": {
    title: "Bron: uitgever",
    help: "van wie de gegevens komen, zoals de naam van uw stichting; verplicht bij een nieuw hospice",
  },
  "source.url": {
    title: "Bron: webadres",
    help: "waar de gegevens openbaar staan, zoals uw eigen website; verplicht bij een nieuw hospice",
  },
};

/** Asked in any case: without a name there is no record, and without day and role nobody knows how new an answer is. */
const ALWAYS_ASKED = new Set(["name", "checked.on", "checked.by_role"]);

/** The questionnaire for hospices, made from the schema of a record and the vocabularies. */
export function buildQuestionnaire(context: QuestionnaireContext): QuestionnaireSection[] {
  const toSection = ({ id, title, paths }: (typeof SECTIONS)[number]): QuestionnaireSection => ({
    id,
    title,
    questions: paths.map((path) => toQuestion(path, context)),
  });
  const terms = (id: "expertise" | "facilities", title: string): QuestionnaireSection => ({
    id,
    title,
    questions: context.taxonomy[id].flatMap((term) => [
      {
        path: `${id}.${term.id}.value`,
        title: term.name,
        help: term.description,
        kind: "choice" as const,
        choices: toChoices(context.words.claim),
        isRequired: false,
      },
      {
        path: `${id}.${term.id}.note`,
        title: `${term.name}: toelichting`,
        help: "",
        kind: "line" as const,
        choices: [],
        isRequired: false,
      },
    ]),
  });
  return [
    ...SECTIONS.map(toSection),
    terms("expertise", "Expertise"),
    terms("facilities", "Voorzieningen"),
    toSection(LAST_SECTION),
  ];
}

function toQuestion(path: string, context: QuestionnaireContext): Question {
  const field = findRecordField(path);
  const { title, help } = OWN_WORDS[path] ?? {
    title: titleOf(path, field),
    help: CHOICES[path.replace(/\.\d/u, "")] ? CHOOSE : (field?.description ?? ""),
  };
  return {
    path,
    title,
    help,
    kind: kindOf(path, field),
    choices: choicesOf(path, context),
    isRequired: ALWAYS_ASKED.has(path),
    ...(field?.minimum === undefined ? {} : { minimum: field.minimum }),
    ...(field?.maximum === undefined ? {} : { maximum: field.maximum }),
  };
}

function titleOf(path: string, field: DictionaryField | undefined): string {
  const slot = /^phones\.(\d)/u.exec(path)?.[1];
  return slot === undefined ? (field?.title ?? path) : `${field?.title ?? path} (${Number(slot) + 1})`;
}

function kindOf(path: string, field: DictionaryField | undefined): Question["kind"] {
  if (DATES.has(path)) return "date";
  if (CHOICES[path.replace(/\.\d/u, "")]) return "choice";
  if (field?.kind === "list") return "list";
  if (field?.kind === "integer" || field?.kind === "number") return field.kind;
  return LONG_TEXTS.test(path) ? "text" : "line";
}

const CHOICES: Readonly<Record<string, (context: QuestionnaireContext) => Choice[]>> = {
  status: ({ words }) => toChoices(words.status),
  type: ({ taxonomy }) => taxonomy.types.map(({ id, name }) => ({ value: id, label: name })),
  "address.municipality": ({ municipalities }) =>
    municipalities
      .map(({ code, name }) => ({ value: code, label: name }))
      .sort((a, b) => a.label.localeCompare(b.label, "nl")),
  "phones.kind": ({ words }) => toChoices(words.phoneKind),
  "email.kind": ({ words }) => toChoices(words.emailKind),
  "availability.status": ({ words }) => toChoices(words.availability),
  networks: ({ networks }) => networks.map(({ id, name }) => ({ value: id, label: name })),
};

function choicesOf(path: string, context: QuestionnaireContext): Choice[] {
  return CHOICES[path.replace(/\.\d/u, "")]?.(context) ?? [];
}

function toChoices(words: Words): Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

/** What a question has to be read with; the browser has no more than this. */
export type AnsweredQuestion = Pick<Question, "path" | "kind" | "choices">;
