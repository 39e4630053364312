import { writeDutchDay } from "../../domain/directory/questionnaire/read-date-answer.ts";
import type { QuestionnaireContext } from "../../domain/directory/questionnaire/questionnaire.ts";
import { findRecordField, nameRecordField, type ChangeWords } from "../../domain/directory/records/data-dictionary.ts";
import { formChoices, formNo, formYes } from "../../words/redactie-formulieren.ts";
import { questionnaireWords } from "./questionnaire-words.ts";

type Names = Readonly<Record<string, string>>;

/** What records name by a code, with its name. */
export type NamedInRecords = Omit<QuestionnaireContext, "words">;

/** Fields of which the value is a code, by path as in the dictionary, with the words of the site for each code. */
const tables: Readonly<Record<string, Names>> = {
  publication: formChoices.publication,
  confidence: formChoices.confidence,
  status: questionnaireWords.status,
  "phones[].kind": questionnaireWords.phoneKind,
  "email.kind": questionnaireWords.emailKind,
  "expertise.<id>.value": questionnaireWords.claim,
  "facilities.<id>.value": questionnaireWords.claim,
  "availability.status": questionnaireWords.availability,
  "care.night_by": questionnaireWords.nightBy,
  networks_basis: formChoices.networksBasis,
  "confirmed.hospice": { true: formYes, false: formNo },
  "confirmed.network": { true: formYes, false: formNo },
  "sources[].background": { true: formYes, false: formNo },
};

/** How a change of a record is told, in no other words than those of the site: no code of a file is left in it. */
export function sayRecordChange({ taxonomy, networks, municipalities }: NamedInRecords): ChangeWords {
  const terms = toNames([...taxonomy.expertise, ...taxonomy.facilities]);
  const all: Readonly<Record<string, Names>> = {
    ...tables,
    type: toNames(taxonomy.types.map(({ id, name }) => ({ id, name: name.toLowerCase() }))),
    networks: toNames(networks),
    "networks[]": toNames(networks),
    "address.municipality": Object.fromEntries(municipalities.map(({ code, name }) => [code, name])),
  };
  const nameTerm = (id: string) => terms[id] ?? id;
  /** "phones", or one answer of a group: "facilities.huisdieren". */
  const nameSourced = (code: string) => {
    const [group = "", id] = code.split(".");
    const isTerm = id !== undefined && (group === "expertise" || group === "facilities");
    return isTerm ? `${nameRecordField(group)}, ${nameTerm(id)}` : nameRecordField(code);
  };
  return {
    nameTerm,
    sayValue(field, value) {
      const path = field.replace(/\.\d+(?=\.|$)/gu, "[]").replace(/^(expertise|facilities)\.[^.]+/u, "$1.<id>");
      const names = all[path];
      // A list is told as one line in the history, item by item in a preview.
      if (names)
        return value
          .split("; ")
          .map((code) => names[code] ?? code)
          .join("; ");
      if (path === "sources[].fields" || path === "sources[].fields[]")
        return value.split("; ").map(nameSourced).join("; ");
      // 42.5 of a file is € 42,5: with a point it would be read as thousands.
      if (findRecordField(path)?.kind === "number") return value.replace(".", ",");
      return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? writeDutchDay(value) : value;
    },
  };
}

function toNames(named: readonly { id: string; name: string }[]): Names {
  return Object.fromEntries(named.map(({ id, name }) => [id, name]));
}
