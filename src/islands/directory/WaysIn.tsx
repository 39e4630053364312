import type { MarkedWay } from "../../presentation/directory/house/mark-ways.ts";
import { sayWaysIn } from "../../presentation/directory/house/say-ways-in.ts";

/** What one can do now to reach a house without a number, within a sentence. */
export function WaysIn({ ways }: { ways: readonly MarkedWay[] }) {
  return sayWaysIn(ways).map(({ separator, before, text, href, isPhone, after }) => (
    <span key={href}>
      {separator}
      {before}{" "}
      <a href={href} rel={isPhone ? undefined : "external noopener"}>
        {text}
      </a>
      {after !== "" && ` ${after}`}
    </span>
  ));
}
