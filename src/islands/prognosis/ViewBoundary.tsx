import { Component, type ReactNode } from "react";

interface Props {
  children: ReactNode;
  /** What the reader can do about it, beside opening it again. */
  action?: { label: string; run: () => void };
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
        {this.props.action !== undefined && (
          <>
            {" "}
            <button type="button" className="button" onClick={this.props.action.run}>{this.props.action.label}</button>
          </>
        )}
      </p>
    );
  }
}
