import { SHORTLIST_MAX, toggleHospice, writeShortlistHash } from "../../domain/directory/house/shortlist.ts";
import {
  addLabel,
  barLabel,
  choiceLinkText,
  choicePath,
  fullSentence,
  notKeptSentence,
  removeLabel,
  sayAdded,
  sayTakenOut,
} from "../../words/keuze.ts";
import { say } from "../announcer.ts";
import { deviceAsked, deviceShortlist } from "./device-shortlist.ts";
import { rememberAsked } from "./remember-asked.ts";

/**
 * Two small elements that work in the list from the build and in the list React draws alike:
 * `<shortlist-toggle data-id data-name>` is the button of one hospice; `<shortlist-bar>` leads to the choice and stays in
 * sight from the moment something is kept.
 */

class ShortlistToggle extends HTMLElement {
  static readonly observedAttributes = ["data-id", "data-name"];
  /** The one that was pressed last: only there the way to the choice is the next stop of the keyboard. */
  private static pressed: ShortlistToggle | undefined;
  private stop: (() => void) | undefined;
  private readonly button = document.createElement("button");
  private readonly words = document.createElement("span");
  private readonly about = makeHidden("span");
  /** To read beside the button; who listens hears it from the one line of the page. */
  private readonly remark = document.createElement("span");
  private readonly way = makeHidden("a");

  constructor() {
    super();
    this.button.type = "button";
    this.button.className = "shortlist-button";
    this.button.append(this.words, this.about);
    this.button.addEventListener("click", () => this.press());
    this.remark.className = "shortlist-remark note";
    this.way.classList.add("shortlist-way");
    leadToChoice(this.way);
  }

  connectedCallback(): void {
    this.replaceChildren(this.button, this.remark, this.way);
    this.show();
    this.stop = deviceShortlist.subscribe(() => this.show());
  }

  disconnectedCallback(): void {
    this.stop?.();
  }

  /** A line that is drawn again for another house keeps its element: what it is about is read each time. */
  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    write(this.remark, "");
    if (ShortlistToggle.pressed === this) ShortlistToggle.pressed = undefined;
    this.show();
  }

  private show(): void {
    const { id = "", name = "" } = this.dataset;
    const ids = deviceShortlist.get();
    const isKept = ids.includes(id);
    const leads = ids.length > 0 && ShortlistToggle.pressed === this;
    write(this.words, isKept ? removeLabel : addLabel);
    write(this.about, ` (${name})`);
    this.button.toggleAttribute("data-kept", isKept);
    if (this.way.hidden === leads) this.way.hidden = !leads;
    if (leads) write(this.way, choiceLinkText({ count: ids.length }));
  }

  private press(): void {
    const { id = "", name = "" } = this.dataset;
    const before = deviceShortlist.get();
    const isFull = before.length >= SHORTLIST_MAX && !before.includes(id);
    const last = ShortlistToggle.pressed;
    ShortlistToggle.pressed = this;
    last?.show();
    const isStored = isFull || deviceShortlist.set(toggleHospice(before, id));
    const refused = isFull ? fullSentence : isStored ? "" : notKeptSentence;
    write(this.remark, refused && ` ${refused}`);
    this.show();
    say(refused || (before.includes(id) ? sayTakenOut({ name }) : sayAdded({ name })));
  }
}

/** Every button of the page hears of a choice: one that says the same is left alone, so that nothing of it is laid out again. */
function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Not seen; of a link only as long as the keyboard is not on it. */
function makeHidden<Tag extends "span" | "a">(tag: Tag): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = "visually-hidden";
  return element;
}

/** The choice and what was looked for, as the link carries them: the choice itself only where the device keeps nothing. */
function writeChoiceAddress(): string {
  rememberAsked();
  const ids = deviceShortlist.isKept() ? [] : deviceShortlist.get();
  return `${choicePath}${writeShortlistHash(ids, deviceAsked.get())}`;
}

/** Sets the address each time it is about to be followed: what is looked for may have changed since the choice was made. */
function leadToChoice(link: HTMLAnchorElement): void {
  const follow = () => {
    link.href = writeChoiceAddress();
  };
  for (const event of ["pointerdown", "focus", "click"]) link.addEventListener(event, follow);
  link.href = choicePath;
}

class ShortlistBar extends HTMLElement {
  private stop: (() => void) | undefined;

  connectedCallback(): void {
    const link = document.createElement("a");
    link.className = "button";
    leadToChoice(link);
    addEventListener("pagehide", rememberAsked);
    const show = () => {
      const { length } = deviceShortlist.get();
      link.textContent = choiceLinkText({ count: length });
      this.hidden = length === 0;
      link.href = writeChoiceAddress();
    };
    this.setAttribute("role", "region");
    this.setAttribute("aria-label", barLabel);
    this.replaceChildren(link);
    show();
    this.stop = deviceShortlist.subscribe(show);
  }

  disconnectedCallback(): void {
    this.stop?.();
    removeEventListener("pagehide", rememberAsked);
  }
}

customElements.define("shortlist-toggle", ShortlistToggle);
customElements.define("shortlist-bar", ShortlistBar);
