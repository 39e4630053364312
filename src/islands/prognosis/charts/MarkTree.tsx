import { createElement, type ReactNode } from "react";
import type { MarkElement } from "../../../charts/mark-tree.ts";

/** Elements of a chart as React draws them; the style sheet dresses them. What can be pointed at carries its id as data. */
export function MarkTree({ elements }: { elements: readonly (MarkElement | string)[] }): ReactNode {
  return elements.map((mark, index) => {
    if (typeof mark === "string") return mark;
    const { tag, attributes, className, id, children } = mark;
    return createElement(
      tag,
      { key: index, className, "data-id": id, ...nameForReact(attributes) },
      children && <MarkTree elements={children} />,
    );
  });
}

/** React spells "text-anchor" as textAnchor. */
function nameForReact(attributes: MarkElement["attributes"]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}
