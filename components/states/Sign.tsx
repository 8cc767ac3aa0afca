import type { JSX } from 'preact';

const drawings = {
  loading: (
    <>
      <circle cx="12" cy="12" r="9" opacity="0.25" />
      <path d="M12 3a9 9 0 0 1 9 9" />
    </>
  ),
  empty: (
    <>
      <path d="M3 8V6a2 2 0 0 1 2-2h4l2 3h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2Z" />
      <path d="M9 13h6" />
    </>
  ),
  failed: (
    <>
      <path d="M12 3.5 22 20.5H2Z" />
      <path d="M12 10v4.5M12 17.4v.1" />
    </>
  ),
  locked: (
    <>
      <path d="M7 10.5V7a5 5 0 0 1 10 0v3.5" />
      <rect x="4" y="10.5" width="16" height="10.5" rx="2" />
      <path d="M12 14.5v2.5" />
    </>
  ),
} as const satisfies Record<string, JSX.Element>;

/** The drawing over a state's words, which say the same. */
export function Sign({ of }: { of: keyof typeof drawings }) {
  return (
    <svg
      class="state-sign"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {drawings[of]}
    </svg>
  );
}
