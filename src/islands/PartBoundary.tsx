import { Component, type ReactNode } from "react";
import { partNotLoaded } from "../words/niet-geladen.ts";

interface Props {
  children: ReactNode;
  /** In Dutch: what does not work, what does, and what to do. */
  message?: ReactNode;
  /** What takes the place of the part, under the message, such as what the build drew. */
  instead?: ReactNode;
}

/** A part that cannot be loaded or drawn takes nothing else with it. Every lazy part and every island stands in one. */
export class PartBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { children, message = partNotLoaded, instead } = this.props;
    if (!this.state.hasFailed) return children;
    return (
      <>
        <p className="banner" data-said>
          {message}
        </p>
        {instead}
      </>
    );
  }
}
