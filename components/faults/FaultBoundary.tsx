import { Component, type ComponentChildren } from 'preact';
import { FaultNotice } from './FaultNotice.tsx';
import { PlainBoundary } from './PlainBoundary.tsx';
import { type Reported, reportFault } from './report.ts';

export interface FaultBoundaryProps {
  /** Names what stands within: when it changes, it is tried again. */
  of: string;
  children: ComponentChildren;
}

interface State {
  of: string;
  fault?: Reported;
}

/** A view that cannot be drawn says so in its own place; the rest of the page goes on. */
export class FaultBoundary extends Component<FaultBoundaryProps, State> {
  override state: State = { of: this.props.of };

  static override getDerivedStateFromProps({ of }: FaultBoundaryProps, state: State): State | null {
    return of === state.of ? null : { of, fault: undefined };
  }

  override componentDidCatch(error: unknown): void {
    this.setState({ fault: reportFault(error, false) });
  }

  override render({ children }: FaultBoundaryProps, { fault }: State) {
    return fault ? (
      <PlainBoundary>
        <FaultNotice faults={[fault]} />
      </PlainBoundary>
    ) : (
      children
    );
  }
}
