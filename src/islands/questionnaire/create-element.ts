export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = "",
  ...parts: (HTMLElement | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  element.append(...parts);
  return element;
}
