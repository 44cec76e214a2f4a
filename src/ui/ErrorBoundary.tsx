import { Component, type ReactNode } from 'react';
import { Failure } from './Failure';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Told once, so that the host can drop its spinner. */
  readonly onCaught?: () => void;
}

/** The last resort: a view that throws becomes a message, never a blank page. A class, because React has no other way. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly caught: string | null }> {
  override state = { caught: null };

  static getDerivedStateFromError(error: unknown): { readonly caught: string } {
    return { caught: error instanceof Error ? error.name : 'Unknown' };
  }

  override componentDidCatch(): void {
    this.props.onCaught?.();
  }

  override render(): ReactNode {
    if (this.state.caught === null) return this.props.children;
    return (
      <Failure
        explanation={{
          title: 'Members’ Brief met a fault of its own',
          advice: 'Nothing in SharePoint was changed by it. Try again; if it comes back, send the details below to your support desk.',
          diagnostic: { error: this.state.caught },
        }}
        remedy={{ label: 'Try again', act: () => this.setState({ caught: null }) }}
      />
    );
  }
}
