/** Beside a setting that the administrator made, and that the clerk cannot change. */
export function ByPolicy({ id }: { id?: string }) {
  return (
    <p id={id} class="quiet-text small" data-testid="by-policy">
      Do cơ quan quy định, không đổi được ở đây.
    </p>
  );
}
