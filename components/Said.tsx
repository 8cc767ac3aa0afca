/**
 * Tells a screen reader what has changed. It stands there before there is anything to say: a region that comes
 * with its words is often not read out. Who sees the page sees the change itself.
 */
export function Said({ text }: { text: string | undefined }) {
  return (
    <p role="status" class="visually-hidden">
      {text}
    </p>
  );
}
