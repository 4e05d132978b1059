/** True for a reason that says something: at least two words. The panel asks for it, and the background takes nothing less. */
export function isReason(text: string | undefined): boolean {
  return (text?.match(/\p{L}{2,}/gu) ?? []).length >= 2;
}
