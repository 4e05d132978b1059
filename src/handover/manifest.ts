import type { HandoverFile } from './handover-file.ts';

/** The list that `sha256sum -c` reads: every file of the package but the list itself. */
export function listDigests(files: HandoverFile[]): string {
  return files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');
}
