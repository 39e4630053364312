import { expect, test } from "vitest";
import { makeReminders } from "../../../scripts/reminders/write-reminders.ts";
import { compileDirectory } from "../../../src/domain/directory/records/compile.ts";
import { readDirectory } from "../../../scripts/content/read-directory.ts";
import { sayReminder } from "../../../src/presentation/directory/house/say-reminder.ts";
import { reminderMail } from "../../../src/words/herinneringen.ts";
import { contentRoot } from "../../content-root.ts";

const day = "2030-01-15";
const { bundle } = compileDirectory(readDirectory(contentRoot, day).documents);
if (!bundle) throw new Error("The directory has faults.");
const { mails } = makeReminders(contentRoot, day);

test("each network with an unconfirmed house gets one mail that names it and its page, and the editors get one", () => {
  expect(mails?.has("redactie.txt")).toBe(true);
  for (const house of bundle.hospices.filter(({ confirmed, status }) => !confirmed.hospice && status !== "closed")) {
    for (const network of house.networks) {
      const mail = mails?.get(`${network}.txt`);
      expect(mail).toContain(house.name);
      expect(mail).toContain(`/sociale-kaart/${house.id}/`);
      for (const question of house.openQuestions) expect(mail).toContain(question);
    }
  }
});

test("a network whose houses confirmed everything and of which nothing waits gets no mail", () => {
  const [network] = bundle.networks;
  const [house] = bundle.hospices;
  const confirmed = { ...house!, confirmed: { hospice: true, network: true }, openQuestions: [] };
  expect(sayReminder(network!, [confirmed], [], "https://site.invalid")).toBeNull();
});

test("what is due stands in the mail with the day since which it waits", () => {
  const due = { reason: "check-overdue" as const, file: "x", about: "Verzonnen huis", since: "2026-01-02" };
  const mail = sayReminder(bundle.networks[0]!, [], [due], "https://site.invalid");
  expect(mail).toContain(reminderMail.dueHeading);
  expect(mail).toContain("2\u00a0januari 2026");
});
