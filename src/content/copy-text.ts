/**
 * Puts a text on the clipboard at the moderator's click.
 * @returns false where the browser refuses: she then copies it herself
 */
export async function copyText({ navigator }: Window, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
