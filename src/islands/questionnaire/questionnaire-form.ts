import { readDutchClock } from "../../domain/directory/house/dutch-clock.ts";
import { writeCorrections } from "../../domain/directory/questionnaire/correct-answers.ts";
import type { AnswerTexts } from "../../domain/directory/questionnaire/known-answers.ts";
import type { AnswerFault } from "../../domain/directory/questionnaire/questionnaire-answers.ts";
import { houseWords } from "../../words/vragenlijst.ts";
import { openDeviceStore } from "../device-store.ts";
import { checkTyped } from "./check-typed.ts";
import { keepAnswers, readKept, type GivenAnswers } from "./keep-answers.ts";
import { addConfirmAll, chooseVerdict, showKnown } from "./known-answer.ts";
import { showProgress } from "./progress.ts";
import { findQuestions, markFault, readGiven, writeText, type AskedQuestion } from "./question-elements.ts";
import { sayToMend } from "./say-to-mend.ts";
import { showFaults, showResult } from "./show-result.ts";
import { writeAnswers } from "./write-answers.ts";

interface House {
  /** Empty for a new house. */
  id: string;
  name: string;
  known: AnswerTexts;
}

const NEW_HOUSE: House = { id: "", name: "", known: {} };

/** Starts the questionnaire for the house of the link. Nothing leaves the device: the visitor saves or sends it. */
export async function startQuestionnaire(form: HTMLFormElement, result: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(window.location.search).get("huis") ?? "";
  const house = asked === "" ? NEW_HOUSE : await fetchHouse(asked);
  form.querySelector(".not-started")?.remove();
  if (house === null) refuseHouse(form);
  else new QuestionnaireForm(form, result, house).start();
  for (const part of document.querySelectorAll(".awaits-answer")) part.classList.remove("awaits-answer");
}

async function fetchHouse(id: string): Promise<House | null> {
  if (!/^[a-z0-9-]{1,100}$/u.test(id)) return null;
  try {
    const response = await fetch(`/data/vragenlijst/${id}.json`);
    if (!response.ok) return null;
    const { name, known } = (await response.json()) as Omit<House, "id">;
    return { id, name, known };
  } catch {
    return null;
  }
}

/** An answer without its house would become a new house. */
function refuseHouse(form: HTMLFormElement): void {
  const told = form.querySelector<HTMLElement>("[data-house-fault]");
  if (told) told.hidden = false;
}

class QuestionnaireForm {
  readonly #form: HTMLFormElement;
  readonly #result: HTMLElement;
  readonly #house: House;
  readonly #questions: AskedQuestion[];
  readonly #store = openDeviceStore();

  constructor(form: HTMLFormElement, result: HTMLElement, house: House) {
    this.#form = form;
    this.#result = result;
    this.#house = house;
    this.#questions = findQuestions(form);
  }

  start(): void {
    const form = this.#form;
    form.noValidate = true;
    form.classList.add("is-started");
    if (this.#house.id !== "") this.#showHouse();
    this.#restore();
    this.#refresh();
    form.querySelector("[data-choose-house]")?.addEventListener("change", ({ target }) => openHouse(target));
    form.addEventListener("input", () => this.#changed());
    form.addEventListener("change", () => this.#changed());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#finish();
    });
    const forget = form.querySelector<HTMLElement>("[data-forget]");
    forget?.addEventListener("click", () => this.#forget(forget));
    // A field within a fold is out of reach until the fold is open.
    this.#result.addEventListener("click", ({ target }) => target instanceof HTMLAnchorElement && reach(target.hash));
    form.querySelector(".send button")?.removeAttribute("disabled");
  }

  #showHouse(): void {
    const { name, known, id } = this.#house;
    const heading = this.#form.querySelector<HTMLElement>("[data-house]");
    document.querySelector<HTMLElement>("[data-intro]")?.setAttribute("hidden", "");
    if (heading) {
      heading.querySelector("[data-house-name]")!.textContent = name;
      heading.hidden = false;
    }
    const choice = this.#form.querySelector<HTMLSelectElement>("[data-choose-house]");
    if (choice) choice.value = id;
    for (const question of this.#questions) {
      const answer = known[question.path];
      if (answer !== undefined) showKnown(question, answer);
      else if (question.path.startsWith("source.")) question.element.hidden = true;
    }
    for (const part of this.#form.querySelectorAll<HTMLElement>("[data-part]"))
      addConfirmAll(part, this.#questions, () => this.#changed());
  }

  #restore(): void {
    const kept = readKept(this.#store, this.#house.id);
    for (const question of this.#questions) {
      const answer = kept[question.path];
      if (answer === undefined) continue;
      if (answer.verdict !== undefined) chooseVerdict(question, answer.verdict);
      writeText(question, answer.text);
    }
    const today = this.#questions.find(({ path }) => path === "checked.on");
    if (today && readGiven(today) === undefined) writeText(today, readDutchClock(new Date()).day);
    this.#tellKept(Object.keys(kept).length > 0 ? houseWords.restored : "");
  }

  #given(): GivenAnswers {
    return Object.fromEntries(
      this.#questions.flatMap((question) => {
        const given = readGiven(question);
        return given === undefined ? [] : [[question.path, given]];
      }),
    );
  }

  #changed(): void {
    const isKept = keepAnswers(this.#store, this.#house.id, this.#given());
    this.#tellKept(isKept ? houseWords.kept : houseWords.notKept);
    this.#refresh();
  }

  #tellKept(words: string): void {
    const place = this.#form.querySelector("[data-kept]");
    if (place && place.textContent !== words) place.textContent = words;
  }

  #refresh(): void {
    for (const { path, element } of this.#questions) {
      if (!path.endsWith(".note") || !element.classList.contains("claim-note")) continue;
      const claim = this.#questions.find((other) => other.path === path.replace(/note$/u, "value"));
      const given = claim && readGiven(claim);
      element.classList.toggle(
        "is-open",
        given !== undefined || readGiven(findBy(this.#questions, path)) !== undefined,
      );
    }
    showProgress(this.#form, this.#questions);
  }

  #finish(): void {
    const { id, known, name } = this.#house;
    const given = this.#given();
    const texts = writeCorrections(this.#questions, known, given);
    const written = writeAnswers({ house: id, questions: this.#questions, texts }, readDutchClock(new Date()).day);
    const faults = this.#inPageOrder([...checkTyped(this.#questions), ...written.faults]);
    for (const question of this.#questions) {
      const fault = faults.find(({ path }) => path === question.path);
      markFault(question, fault && sayToMend(fault));
    }
    if (faults.length > 0) return showFaults(this.#result, faults, (path) => findBy(this.#questions, path).title);
    const { mail = "", page = "" } = this.#form.dataset;
    void showResult(this.#result, { mail, page }, name || texts["name"] || "hospice", written);
  }

  /** A question is told once. */
  #inPageOrder(faults: readonly AnswerFault[]): AnswerFault[] {
    return this.#questions.flatMap(({ path }) => faults.find((fault) => fault.path === path) ?? []);
  }

  /** Asks a second time: ten minutes of answers, one tap away from the button that makes them ready. */
  #forget(button: HTMLElement): void {
    if (button.textContent !== houseWords.sureForget) {
      button.textContent = houseWords.sureForget;
      button.addEventListener("blur", () => (button.textContent = houseWords.forget), { once: true });
      return;
    }
    keepAnswers(this.#store, this.#house.id, {});
    window.location.reload();
  }
}

function findBy(questions: readonly AskedQuestion[], path: string): AskedQuestion {
  return questions.find((question) => question.path === path)!;
}

function openHouse(select: EventTarget | null): void {
  if (!(select instanceof HTMLSelectElement)) return;
  const address = new URL(window.location.href);
  if (select.value === "") address.searchParams.delete("huis");
  else address.searchParams.set("huis", select.value);
  window.location.assign(address);
}

function reach(hash: string): void {
  const field = hash === "" ? null : document.querySelector<HTMLElement>(hash);
  field?.closest("details")?.setAttribute("open", "");
  if (field && field.offsetParent === null)
    field.closest(".question")?.querySelector<HTMLElement>(".known input")?.focus();
}
