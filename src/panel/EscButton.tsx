/** A quiet way out, with the key that does the same beside it: inside, the line under the words would go on under the key. */
export function EscButton({ text, act }: { text: string; act: () => void }) {
  return (
    <span class="esc">
      <button type="button" class="btn quiet" onClick={act}>
        {text}
      </button>
      <kbd>Esc</kbd>
    </span>
  );
}
