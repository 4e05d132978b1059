/** The product's own mark: a speech bubble bound like a book. */
export function Brand() {
  return (
    <svg class="brand" viewBox="0 0 16 16" aria-hidden="true">
      <path
        class="brand-cover"
        d="M2 1h12a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H8l-4 3.5V12H2a1 1 0 0 1-1-1V2a1 1 0 0 1 1-1z"
      />
      <path class="brand-thread" d="M3.5 1v11M6 5h7M6 8.5h4.5" />
    </svg>
  );
}
