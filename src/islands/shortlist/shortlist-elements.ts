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
import { deviceAsked, deviceShortlist } from "./device-shortlist.ts";
import { rememberAsked } from "./remember-asked.ts";
import { prepareVoice, sayAloud } from "./say-aloud.ts";

/**
 * Two small elements that work in the list from the build and in the list React draws alike:
 * `<shortlist-toggle data-id data-name>` is the button of one hospice; `<shortlist-bar>` leads to the choice and stays in
 * sight from the moment something is kept.
 */

class ShortlistToggle extends HTMLElement {
  private stop: (() => void) | undefined;

  connectedCallback(): void {
    const { id = "", name = "" } = this.dataset;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "shortlist-button";
    const words = document.createElement("span");
    const about = document.createElement("span");
    about.className = "visually-hidden";
    about.textContent = ` (${name})`;
    button.append(words, about);
    // To read beside the button; who listens hears it from the one voice of the page.
    const remark = document.createElement("span");
    remark.className = "note";
    const show = () => {
      const isKept = deviceShortlist.get().includes(id);
      words.textContent = isKept ? removeLabel : addLabel;
      button.toggleAttribute("data-kept", isKept);
    };
    button.addEventListener("click", () => {
      const before = deviceShortlist.get();
      const isFull = before.length >= SHORTLIST_MAX && !before.includes(id);
      const isStored = isFull || deviceShortlist.set(toggleHospice(before, id));
      const refused = isFull ? fullSentence : isStored ? "" : notKeptSentence;
      remark.textContent = refused && ` ${refused}`;
      sayAloud(refused || (before.includes(id) ? sayTakenOut({ name }) : sayAdded({ name })));
    });
    this.replaceChildren(button, remark);
    prepareVoice();
    show();
    this.stop = deviceShortlist.subscribe(show);
  }

  disconnectedCallback(): void {
    this.stop?.();
  }
}

/** The choice and what was looked for, as the link carries them: the choice itself only where the device keeps nothing. */
function writeChoiceAddress(): string {
  rememberAsked();
  const ids = deviceShortlist.isKept() ? [] : deviceShortlist.get();
  return `${choicePath}${writeShortlistHash(ids, deviceAsked.get())}`;
}

class ShortlistBar extends HTMLElement {
  private stop: (() => void) | undefined;

  connectedCallback(): void {
    const link = document.createElement("a");
    link.className = "button";
    const follow = () => {
      link.href = writeChoiceAddress();
    };
    // What is looked for may have changed since the choice was made.
    for (const event of ["pointerdown", "focus", "click"]) link.addEventListener(event, follow);
    addEventListener("pagehide", rememberAsked);
    const show = () => {
      const { length } = deviceShortlist.get();
      link.textContent = choiceLinkText({ count: length });
      this.hidden = length === 0;
      follow();
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
