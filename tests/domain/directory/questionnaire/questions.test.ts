import { describe, expect, it } from "vitest";
import { buildQuestionnaire, type Question } from "../../../../src/domain/directory/questionnaire/questionnaire.ts";

const term = (id: string) => ({
  id,
  name: id.toUpperCase(),
  group: "Groep",
  description: `Vraag over ${id}?`,
  synonyms: [],
  abbreviations: [],
});

const type = (id: string, name: string) => ({
  id,
  name,
  plural: name,
  synonyms: [],
  definition: "",
  successorFunctions: [],
  sources: [],
});

/** An invented vocabulary and two gemeenten. */
const build = () =>
  buildQuestionnaire({
    taxonomy: {
      types: [type("bth", "Bijna-thuis-huis"), type("unknown", "Onbekend")],
      expertise: [term("als")],
      facilities: [term("tuin")],
    },
    networks: [
      { id: "net-b", name: "Net B" },
      { id: "net-a", name: "Net A" },
    ],
    municipalities: [
      { code: "GM0002", name: "Zuid" },
      { code: "GM0001", name: "Éénstad" },
      { code: "GM0003", name: "Alfa" },
    ],
    words: {
      status: { open: "open", closed: "gesloten" },
      phoneKind: { hospice: "huis", organization: "organisatie" },
      emailKind: { hospice: "huis" },
      nightBy: { nurse: "verpleegkundige" },
      claim: { yes: "ja", no: "nee" },
      availability: { place: "plek", full: "vol" },
    },
  });

const find = (path: string) =>
  build()
    .flatMap(({ questions }) => questions)
    .find((question) => question.path === path)!;

describe("the questions", () => {
  it("stand in their sections, in order", () => {
    expect(build().map(({ id }) => id)).toEqual([
      "huis",
      "adres",
      "bereiken",
      "aanmelden",
      "opname",
      "zorg",
      "plaatsen",
      "streek",
      "expertise",
      "facilities",
      "ingevuld",
    ]);
    for (const { id, questions } of build()) expect(questions.length, id).toBeGreaterThan(1);
    expect(
      build()[2]
        ?.questions.map(({ path }) => path)
        .slice(0, 4),
    ).toEqual(["phones.0.number", "phones.0.kind", "phones.0.hours", "phones.1.number"]);
    expect(build().at(-1)?.title).toBe("Ingevuld door");
  });

  it("have the words and limits of the record, or words of their own", () => {
    expect(find("capacity.beds")).toEqual({
      path: "capacity.beds",
      title: "Bedden",
      help: "heel getal tussen 1 en 60",
      kind: "integer",
      choices: [],
      isRequired: false,
      minimum: 1,
      maximum: 60,
    });
    expect(find("address.municipality")).toMatchObject({
      title: "Gemeente",
      help: "kies uit de lijst",
      kind: "choice",
    });
    expect(find("id")).toMatchObject({ title: "Uw pagina op de sociale kaart", kind: "line", isRequired: false });
    expect(find("phones.1.number")).toMatchObject({ title: "Telefoonnummer (2)", kind: "line" });
    expect(find("phones.2.kind").title).toBe("Soort nummer (3)");
    expect(find("address.street")).not.toHaveProperty("minimum");
    expect(find("address.street")).not.toHaveProperty("maximum");
  });

  it("ask each kind of thing in its own way", () => {
    const kinds: [string, Question["kind"]][] = [
      ["name", "line"],
      ["alternate_names", "list"],
      ["status", "choice"],
      ["type", "choice"],
      ["description", "text"],
      ["languages", "list"],
      ["phones.0.kind", "choice"],
      ["email.kind", "choice"],
      ["email.address", "line"],
      ["application.by", "list"],
      ["application.process", "text"],
      ["admission.days", "line"],
      ["admission.minimum_age", "integer"],
      ["admission.criteria", "text"],
      ["care.night", "text"],
      ["stay.respite", "text"],
      ["facilities_note", "text"],
      ["availability.status", "choice"],
      ["availability.note", "line"],
      ["availability.valid_until", "date"],
      ["costs.contribution_per_day_eur", "number"],
      ["costs.note", "line"],
      ["networks.0", "choice"],
      ["networks.1", "choice"],
      ["service_area", "text"],
      ["checked.on", "date"],
      ["checked.by_role", "line"],
      ["checked.next", "date"],
      ["source.url", "line"],
      ["expertise.als.value", "choice"],
      ["expertise.als.note", "line"],
    ];
    expect(kinds.map(([path]) => [path, find(path).kind])).toEqual(kinds);
    expect(
      build()
        .flatMap(({ questions }) => questions)
        .filter(({ isRequired }) => isRequired)
        .map(({ path }) => path),
    ).toEqual(["name", "checked.on", "checked.by_role"]);
  });

  it("offer choices in the words people read, gemeenten by name", () => {
    expect(find("address.municipality").choices).toEqual([
      { value: "GM0003", label: "Alfa" },
      { value: "GM0001", label: "Éénstad" },
      { value: "GM0002", label: "Zuid" },
    ]);
    expect(find("networks.1").choices).toEqual([
      { value: "net-b", label: "Net B" },
      { value: "net-a", label: "Net A" },
    ]);
    expect(find("type").choices).toEqual([
      { value: "bth", label: "Bijna-thuis-huis" },
      { value: "unknown", label: "Onbekend" },
    ]);
    expect(
      [find("status"), find("phones.2.kind"), find("email.kind"), find("availability.status")].map(
        ({ choices }) => choices[0]?.label,
      ),
    ).toEqual(["open", "huis", "huis", "plek"]);
    expect(find("facilities.tuin.value")).toEqual({
      path: "facilities.tuin.value",
      title: "TUIN",
      help: "Vraag over tuin?",
      kind: "choice",
      choices: [
        { value: "yes", label: "ja" },
        { value: "no", label: "nee" },
      ],
      isRequired: false,
    });
    expect(find("expertise.als.note")).toEqual({
      path: "expertise.als.note",
      title: "ALS: toelichting",
      help: "",
      kind: "line",
      choices: [],
      isRequired: false,
    });
    expect(find("name").choices).toEqual([]);
  });
});
