/** How long the browser may take to begin reading a file that it was handed, milliseconds. */
export const patience = 60_000;

/**
 * Hands a file to the browser as a download, under this name in the folder that the browser is set to. Needs no
 * permission. Returns when the browser has been asked; where it goes is the browser's and the moderator's affair.
 */
export async function saveFile(file: Blob, name: string): Promise<void> {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), patience);
  await new Promise((resolve) => setTimeout(resolve, 0));
}
