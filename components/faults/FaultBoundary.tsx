import { Component, type ComponentChildren } from 'preact';
import { FaultNotice } from './FaultNotice.tsx';
import { type Reported, reportFault } from './report.ts';

export interface FaultBoundaryProps {
  /** Names what stands within: when it changes, it is tried again. */
  of: string;
  children: ComponentChildren;
}

interface State {
  of: string;
  fault?: Reported;
  /** The notice itself failed: only plain words are left. */
  plain?: boolean;
}

/** A view that cannot be drawn says so in its own place; the rest of the page goes on. */
export class FaultBoundary extends Component<FaultBoundaryProps, State> {
  override state: State = { of: this.props.of };

  static override getDerivedStateFromProps({ of }: FaultBoundaryProps, state: State): State | null {
    return of === state.of ? null : { of, fault: undefined, plain: false };
  }

  override componentDidCatch(error: unknown): void {
    const fault = reportFault(error, false);
    this.setState(({ fault: before }) => (before ? { plain: true } : { fault }));
  }

  override render({ children }: FaultBoundaryProps, { fault, plain }: State) {
    if (plain) {
      return (
        <p role="alert" class="notice error" data-testid="fault-plain">
          Trang này không mở được. Hãy tải lại trang; dữ liệu trong sổ vẫn còn.
        </p>
      );
    }
    return fault ? <FaultNotice faults={[fault]} /> : children;
  }
}
