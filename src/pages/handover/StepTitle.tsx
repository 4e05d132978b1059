/** The heading of a step with its number before it, which is heard apart from the words. */
export function StepTitle({ no, text }: { no: number; text: string }) {
  return (
    <>
      <span class="part-no" aria-hidden="true">
        {no}
      </span>
      <span>
        <span class="hidden">{no}. </span>
        {text}
      </span>
    </>
  );
}
