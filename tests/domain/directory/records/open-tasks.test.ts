import { describe, expect, it } from "vitest";
import { listOpenTasks, sumUpOpenTasks } from "../../../../src/domain/directory/records/settings/open-tasks.ts";
import { compileSmall, faultsOfSmall, type SmallFiles } from "../small-directory.ts";

const point = { name: "Punt", phone: "050-1234567" };
const fill = (files: SmallFiles) => {
  Object.assign(files.settings, {
    correction_address: "info@verzonnen.example",
    git_host: { host: "gitlab", repository: "verzonnen/website" },
    contacts: {
      children_network: point,
      consultation: { "net-a": point, "net-b": point },
      coordination_points: { "net-a": point, "net-b": point },
    },
  });
  for (const network of Object.values(files.networks))
    Object.assign(network, { website: { url: "https://verzonnen.example" } });
  Object.assign(files.hospices["huis-a"]!, {
    checked: { on: "2026-01-02", by_role: "coördinator", next: null },
    confirmed: { hospice: true, network: false },
  });
};

describe("what the consortium must still fill in", () => {
  it("is every contact, site, confirmation and question that is not there, with the place where it goes", () => {
    const tasks = listOpenTasks(
      compileSmall((files) => void Object.assign(files.hospices["huis-a"]!, { open_questions: ["Hoeveel bedden?"] })),
    );
    expect(tasks.contacts.map(({ field }) => field)).toEqual([
      "correction_address",
      "git_host",
      "contacts.children_network",
      "contacts.coordination_points.net-a",
      "contacts.coordination_points.net-b",
      "contacts.consultation.net-a",
      "contacts.consultation.net-b",
    ]);
    expect(tasks.networks.map(({ file }) => file)).toEqual([
      "content/netwerken/net-a.yaml",
      "content/netwerken/net-b.yaml",
      "content/netwerken/kinderen.yaml",
    ]);
    expect(tasks.houses.map(({ file, field }) => `${file} ${field}`)).toEqual([
      "content/hospices/huis-a.yaml confirmed",
      "content/hospices/huis-a.yaml open_questions",
    ]);
  });

  it("is empty once everything is filled in, and then the pages have the contacts", () => {
    const bundle = compileSmall(fill);
    expect(listOpenTasks(bundle)).toEqual({ contacts: [], networks: [], houses: [], leads: [] });
    expect(bundle.networks.map(({ coordinationPoint }) => coordinationPoint?.phone)).toEqual(
      bundle.networks.map(() => point.phone),
    );
  });

  it("is counted per place for the end of a build", () => {
    expect(sumUpOpenTasks(listOpenTasks(compileSmall()))).toContain(
      "content/instellingen.yaml contacts.coordination_points: 2",
    );
  });

  it("refuses a contact of a network that is not there, and one that leads nowhere", () => {
    const withContact = (id: string, contact: object) => (files: SmallFiles) =>
      void Object.assign(files.settings, {
        contacts: { children_network: null, consultation: { [id]: contact }, coordination_points: {} },
      });
    expect(faultsOfSmall(withContact("weg", point))).toEqual([
      'settings.yaml contacts.consultation.weg: "weg" → de naam van een bestand in content/netwerken, zonder .yaml',
    ]);
    expect(faultsOfSmall(withContact("net-a", { name: "Punt" }))).toHaveLength(1);
  });
});
