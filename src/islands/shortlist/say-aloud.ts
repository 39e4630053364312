let voice: HTMLElement | undefined;

/** Long enough for a screen reader to notice that the line was empty in between, in milliseconds. */
const PAUSE = 50;

/**
 * Puts the one line on the page from which the buttons of all hospices are heard: it has to be there before it speaks, and
 * one for each button would be as many places to listen to as there are hospices.
 */
export function prepareVoice(): void {
  if (voice?.isConnected) return;
  voice = document.createElement("p");
  voice.className = "visually-hidden";
  voice.setAttribute("role", "status");
  document.querySelector("main")?.append(voice);
}

/** Says a sentence to who listens, also when it is the same as the last. */
export function sayAloud(sentence: string): void {
  const line = voice;
  if (line === undefined) return;
  line.textContent = "";
  setTimeout(() => {
    line.textContent = sentence;
  }, PAUSE);
}
