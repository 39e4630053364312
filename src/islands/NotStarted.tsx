import type { ReactNode } from "react";

/**
 * Words for when the script of a part does not come. They are in the page from the build, and the style sheet shows them
 * only after a while; the script takes them away by starting. So they need no script themselves.
 */
export function NotStarted({ children }: { children: ReactNode }) {
  return (
    <p className="banner not-started no-print" data-said>
      {children}
    </p>
  );
}
