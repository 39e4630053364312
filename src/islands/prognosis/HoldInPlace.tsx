import { Component, createRef, type ReactNode } from "react";

interface Held {
  element: Element;
  /** Of the window, in pixels. */
  top: number;
}

interface Props {
  isBusy: boolean;
  /** What the address asks is on the screen, or cannot come. */
  isAnswered: boolean;
  children: ReactNode;
}

/** The prognosis; what is being used stays where it is when something above it appears, grows or goes. */
// A class, as only a class is asked for what it holds before the page changes. Not every browser does this by itself.
export class HoldInPlace extends Component<Props, object, Held | null> {
  private readonly explorer = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate(): Held | null {
    const element = findUsed(this.explorer.current);
    return element && { element, top: element.getBoundingClientRect().top };
  }

  override componentDidUpdate(_props: Props, _state: object, held: Held | null): void {
    if (held === null || !held.element.isConnected) return;
    const pushed = held.element.getBoundingClientRect().top - held.top;
    if (Math.abs(pushed) >= 1) window.scrollBy({ top: pushed, behavior: "instant" });
  }

  override render() {
    const { isBusy, isAnswered, children } = this.props;
    return (
      <div className={isAnswered ? "explorer" : "explorer awaits-answer"} aria-busy={isBusy} ref={this.explorer}>
        {children}
      </div>
    );
  }
}

/** What has the keyboard; some browsers give it to no button or slider that is clicked, and then the controls in view. */
function findUsed(explorer: Element | null): Element | null {
  const focused = document.activeElement;
  if (explorer === null || focused === null) return null;
  if (focused !== document.body) return explorer.contains(focused) ? focused : null;
  // Who has not scrolled yet reads the top, where a link may still be told of.
  const controls = window.scrollY > 0 ? explorer.querySelector(".workbench-controls") : null;
  if (controls === null) return null;
  const { top, bottom } = controls.getBoundingClientRect();
  return top < window.innerHeight && bottom > 0 ? controls : null;
}
