import type { DirectoryBundle } from "../bundle.ts";
import type { Lead } from "../hospice.ts";

/** Something only the consortium, a network or a house can fill in: where it goes, and what is expected. */
export interface OpenTask {
  /** Path of the file, as in the repository. */
  file: string;
  /** Field of the file; empty where the whole record is meant. */
  field: string;
  /** Who or what it is about. */
  about: string;
  /** What is expected, in Dutch, for editors. */
  expected: string;
}

export interface OpenTasks {
  contacts: OpenTask[];
  networks: OpenTask[];
  /** Houses nobody confirmed yet, or with questions. */
  houses: OpenTask[];
  leads: OpenTask[];
}

const SETTINGS = "content/instellingen.yaml";

type Known = Pick<DirectoryBundle, "hospices" | "leads" | "networks" | "settings">;

/** Everything that is still open, from the records alone: an answer that is filled in leaves the list by itself. */
export function listOpenTasks({ hospices, leads, networks, settings }: Known): OpenTasks {
  return {
    contacts: listContacts(networks, settings),
    networks: networks.filter(({ website }) => !website).map(describeWebsite),
    houses: hospices
      .filter(({ status }) => status !== "closed")
      .flatMap((house) => [
        ...(house.confirmed.hospice
          ? []
          : [toTask(house, "confirmed", "een controle door het huis zelf, met checked en confirmed")]),
        ...house.openQuestions.map((question) => toTask(house, "open_questions", question)),
      ]),
    leads: leads.flatMap((lead) => lead.openQuestions.map((question) => toTask(lead, "open_questions", question))),
  };
}

function listContacts(networks: Known["networks"], { correctionAddress, gitHost }: Known["settings"]): OpenTask[] {
  const regional = networks.filter(({ kind }) => kind === "regional");
  const children = networks.filter(({ kind, coordinationPoint }) => kind === "children" && !coordinationPoint);
  const correction = {
    file: SETTINGS,
    field: "correction_address",
    about: "Verbeteringen",
    expected: "een e-mailadres van de organisatie voor “Klopt dit niet?”",
  };
  const forms = {
    file: SETTINGS,
    field: "git_host",
    about: "Bewerken met formulieren",
    expected: "de git-dienst waar redacteuren inloggen",
  };
  return [
    ...(correctionAddress === "" ? [correction] : []),
    ...(gitHost === null ? [forms] : []),
    ...children.map(({ name }) => ({
      file: SETTINGS,
      field: "contacts.children_network",
      about: name,
      expected: "telefoon, e-mail of site van het netwerk voor kinderen",
    })),
    ...regional
      .filter(({ coordinationPoint }) => !coordinationPoint)
      .map(({ id, name }) => ({
        file: SETTINGS,
        field: `contacts.coordination_points.${id}`,
        about: name,
        expected: "het punt dat een verwijzer eerst belt voor een plek, of het besluit dat dit er niet is",
      })),
    ...regional
      .filter(({ consultation }) => !consultation)
      .map(({ id, name }) => ({
        file: SETTINGS,
        field: `contacts.consultation.${id}`,
        about: name,
        expected: "het consultatieteam, ook voor avond en weekend",
      })),
  ];
}

function describeWebsite({ id, name }: Known["networks"][number]): OpenTask {
  return {
    file: `content/netwerken/${id}.yaml`,
    field: "website",
    about: name,
    expected: "de site van het netwerk; tot die er is, noemt de pagina die van het consortium",
  };
}

function toTask({ id, name }: Pick<Lead, "id" | "name">, field: string, expected: string): OpenTask {
  return { file: `content/hospices/${id}.yaml`, field, about: name, expected };
}

/** The list in a few lines, for the end of a build. */
export function sumUpOpenTasks({ contacts, networks, houses, leads }: OpenTasks): string {
  const files = (tasks: readonly OpenTask[]) => new Set(tasks.map(({ file }) => file)).size;
  const perField = new Map<string, number>();
  for (const { field } of contacts) {
    const key = field.split(".").slice(0, 2).join(".");
    perField.set(key, (perField.get(key) ?? 0) + 1);
  }
  return [
    "nog in te vullen (de lijst staat op /redactie/):",
    ...[...perField].map(([field, count]) => `  ${SETTINGS} ${field}: ${count}`),
    `  ${networks.length} netwerken zonder site, ${files(houses)} hospices met een vraag, ${files(leads)} nog uit te zoeken`,
  ].join("\n");
}
