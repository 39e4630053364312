import { SHORTLIST_MAX, toggleHospice } from "../../domain/directory/house/shortlist.ts";
import { addLabel, choiceLinkText, choicePath, fullSentence, notKeptSentence, removeLabel } from "../../words/keuze.ts";
import { deviceShortlist } from "./device-shortlist.ts";

/**
 * Two small elements that work in the list from the build and in the list React draws alike:
 * `<shortlist-toggle data-id data-name>` is the button of one hospice, `<shortlist-link>` leads to the choice.
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
    const status = document.createElement("span");
    status.className = "note";
    status.setAttribute("role", "status");
    const show = () => {
      const isKept = deviceShortlist.get().includes(id);
      words.textContent = isKept ? removeLabel : addLabel;
      button.toggleAttribute("data-kept", isKept);
    };
    button.addEventListener("click", () => {
      const before = deviceShortlist.get();
      const isFull = before.length >= SHORTLIST_MAX && !before.includes(id);
      const isStored = isFull || deviceShortlist.set(toggleHospice(before, id));
      status.textContent = isFull ? ` ${fullSentence}` : isStored ? "" : ` ${notKeptSentence}`;
    });
    this.replaceChildren(button, status);
    show();
    this.stop = deviceShortlist.subscribe(show);
  }

  disconnectedCallback(): void {
    this.stop?.();
  }
}

class ShortlistLink extends HTMLElement {
  private stop: (() => void) | undefined;

  connectedCallback(): void {
    const link = document.createElement("a");
    link.href = choicePath;
    const show = () => {
      const { length } = deviceShortlist.get();
      link.textContent = choiceLinkText({ count: length });
      this.hidden = length === 0;
    };
    this.replaceChildren(link);
    show();
    this.stop = deviceShortlist.subscribe(show);
  }

  disconnectedCallback(): void {
    this.stop?.();
  }
}

customElements.define("shortlist-toggle", ShortlistToggle);
customElements.define("shortlist-link", ShortlistLink);
