import type { Municipality, Network, Taxonomy } from "../records/bundle.ts";
import { findRecordField } from "../records/data-dictionary.ts";
import { facts, listRows, type FactRow } from "../records/facts.ts";
import type { Ask, ChoiceList, Facts, QuestionnaireSectionId } from "../records/facts/fact.ts";

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
  words: { status: Words; phoneKind: Words; emailKind: Words; nightBy: Words; claim: Words; availability: Words };
}

type Words = Readonly<Record<string, string>>;

/** The sections in the order in which they are asked; what is asked in each, the table of facts says. */
const SECTIONS: readonly { id: QuestionnaireSectionId; title: string }[] = [
  { id: "huis", title: "Het huis" },
  { id: "adres", title: "Adres" },
  { id: "bereiken", title: "Bereiken" },
  { id: "aanmelden", title: "Aanmelden" },
  { id: "opname", title: "Opname" },
  { id: "zorg", title: "Zorg en verblijf" },
  { id: "plaatsen", title: "Bedden, plek en kosten" },
  { id: "streek", title: "Netwerk en streek" },
];
const LAST_SECTION = { id: "ingevuld", title: "Ingevuld door" } as const;

/** What is asked where there is a list of answers. */
export const CHOOSE = "kies uit de lijst";

const HOUSE_TITLE = "Uw pagina op de sociale kaart";
/** How a question was called in files that were sent out, by its path: they may still come back. */
export const formerTitles: Readonly<Record<string, string>> = { id: "Id van het hospice" };

/** Questions of the questionnaire itself, which no field of the record stands for. */
const OWN_QUESTIONS: Partial<Record<QuestionnaireSectionId, { first?: Question; last?: Question[] }>> = {
  huis: {
    first: ownQuestion(
      "id",
      HOUSE_TITLE,
      "wat in het webadres van uw pagina na /sociale-kaart/ staat, zoals hospice-zwolle; leeg bij een nieuw hospice",
    ),
  },
  ingevuld: {
    last: [
      ownQuestion(
        "source.publisher",
        "Bron: uitgever",
        "van wie de gegevens komen, zoals de naam van uw stichting; verplicht bij een nieuw hospice",
      ),
      ownQuestion(
        "source.url",
        "Bron: webadres",
        "waar de gegevens openbaar staan, zoals uw eigen website; verplicht bij een nieuw hospice",
      ),
      {
        ...ownQuestion(
          "confirmed",
          "Klopt al het andere dat er over u staat?",
          "ja betekent: ik heb alles bekeken, en wat ik niet veranderde, klopt",
        ),
        kind: "choice",
        choices: [
          { value: "hospice", label: "ja, namens het hospice" },
          { value: "network", label: "ja, namens het netwerk" },
          { value: "none", label: "nee, ik heb niet alles bekeken" },
        ],
      },
    ],
  },
};

function ownQuestion(path: string, title: string, help: string): Question {
  return { path, title, help, kind: "line", choices: [], isRequired: false };
}

/** The questionnaire for hospices, made from the schema of a record and the vocabularies. */
export function buildQuestionnaire(context: QuestionnaireContext, table: Facts = facts): QuestionnaireSection[] {
  const asked = listRows(table).filter(isAsked);
  const toSection = ({ id, title }: { id: QuestionnaireSectionId; title: string }): QuestionnaireSection => {
    const { first, last = [] } = OWN_QUESTIONS[id] ?? {};
    const rows = asked.filter(({ ask }) => ask.in === id);
    return { id, title, questions: [...(first ? [first] : []), ...askRows(rows, context), ...last] };
  };
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

type AskedRow = FactRow & { ask: Ask };

function isAsked(row: FactRow): row is AskedRow {
  return row.ask !== false;
}

/** What is asked more than once is asked in turns: the first number with its kind and hours, then the second. */
function askRows(rows: readonly AskedRow[], context: QuestionnaireContext): Question[] {
  return rows.flatMap((row, index) => {
    const { slots } = row.ask;
    if (slots === undefined) return [toQuestion(row, row.path, 0, context)];
    const key = row.path.split("[]")[0];
    const isOfSameList = (other: AskedRow | undefined) =>
      other?.ask.slots !== undefined && other.path.split("[]")[0] === key;
    if (isOfSameList(rows[index - 1])) return [];
    const together = rows.filter(isOfSameList);
    return Array.from({ length: slots }, (_, slot) =>
      together.map((one) => toQuestion(one, slotPath(one.path, slot), slot, context)),
    ).flat();
  });
}

/** `phones[].number` in the second slot is `phones.1.number`; `networks` is `networks.1`. */
function slotPath(path: string, slot: number): string {
  return path.includes("[]") ? path.replace("[]", `.${slot}`) : `${path}.${slot}`;
}

function toQuestion(row: AskedRow, path: string, slot: number, context: QuestionnaireContext): Question {
  const { ask, minimum, maximum } = row;
  const later = slot === 0 ? undefined : ask.later;
  const isInList = row.path.includes("[]");
  return {
    path,
    title: later?.label ?? ask.label ?? (isInList ? `${row.label} (${slot + 1})` : row.label),
    help: later?.help ?? ask.help ?? (ask.choose ? CHOOSE : (findRecordField(row.path)?.description ?? row.help ?? "")),
    kind: kindOf(row),
    choices: ask.choose ? CHOICES[ask.choose](context) : [],
    isRequired: ask.isRequired ?? false,
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

function kindOf({ ask, value }: AskedRow): Question["kind"] {
  if (ask.choose) return "choice";
  if (value === "day" || value === "day-or-null") return "date";
  if (value === "texts" || value === "lines" || value === "ids") return "list";
  if (value === "integer" || value === "number") return value;
  return ask.isLong ? "text" : "line";
}

const CHOICES: Readonly<Record<ChoiceList, (context: QuestionnaireContext) => Choice[]>> = {
  status: ({ words }) => toChoices(words.status),
  type: ({ taxonomy }) => taxonomy.types.map(({ id, name }) => ({ value: id, label: name })),
  municipality: ({ municipalities }) =>
    municipalities
      .map(({ code, name }) => ({ value: code, label: name }))
      .sort((a, b) => a.label.localeCompare(b.label, "nl")),
  phoneKind: ({ words }) => toChoices(words.phoneKind),
  emailKind: ({ words }) => toChoices(words.emailKind),
  nightBy: ({ words }) => toChoices(words.nightBy),
  availability: ({ words }) => toChoices(words.availability),
  network: ({ networks }) => networks.map(({ id, name }) => ({ value: id, label: name })),
};

function toChoices(words: Words): Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

/** What a question has to be read with; the browser has no more than this. */
export type AnsweredQuestion = Pick<Question, "path" | "kind" | "choices">;
