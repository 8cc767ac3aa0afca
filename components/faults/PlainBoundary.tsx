import { Component, type ComponentChildren } from 'preact';

/** Around the notice of an error: should that fail too, plain words are left, and nothing is tried again. */
export class PlainBoundary extends Component<{ children: ComponentChildren }, { failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(): void {
    this.setState({ failed: true });
  }

  override render({ children }: { children: ComponentChildren }, { failed }: { failed: boolean }) {
    if (!failed) return children;
    return (
      <p role="alert" class="notice error" data-testid="fault-plain">
        Trang này gặp trục trặc. Hãy tải lại trang; dữ liệu trong sổ vẫn còn.
      </p>
    );
  }
}
