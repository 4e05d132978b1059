import { type Handover, type HandoverFile, toHandoverFile } from './handover-file.ts';
import { listDigests } from './manifest.ts';

/** Endings of files that Chromium writes into a folder without asking Google Safe Browsing about them (November 2026). */
const quiet = /\.(?:json|txt|png|jpg|pdf|csv|md)$/;

const explanation =
  'Några filer här slutar på .txt efter sin egen ändelse. Ta bort .txt i namnet för att öppna dem. De heter så för att webbläsaren annars frågar Google om varje fil när den sparas i en mapp.';

/**
 * The same package for a folder: files that the browser would ask Google about get `.txt` after their name, the list of
 * digests has the new names, and LAS_MIG.txt says why. The list comes last, so that a folder without it is not whole.
 */
export async function forFolder({ name, files }: Handover): Promise<Handover> {
  const renamed: HandoverFile[] = [];
  for (const file of files) {
    if (file.path === 'manifest-sha256.txt') continue;
    if (file.path === 'LAS_MIG.txt') {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.blob.arrayBuffer());
      renamed.push(await toHandoverFile(file.path, file.mime, `${text}${explanation}\r\n`));
    } else {
      renamed.push(quiet.test(file.path) ? file : { ...file, path: `${file.path}.txt` });
    }
  }
  const manifest = await toHandoverFile('manifest-sha256.txt', 'text/plain', listDigests(renamed));
  return { name, files: [...renamed, manifest] };
}
