import { Component, type ReactNode } from "react";

interface Props {
  children: ReactNode;
}

/** A view that cannot be loaded or drawn takes nothing else with it. */
export class ViewBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <p className="banner" role="alert">
        Dit onderdeel kon niet worden getoond. Klap het dicht en weer open, of laad de pagina opnieuw.
      </p>
    );
  }
}
