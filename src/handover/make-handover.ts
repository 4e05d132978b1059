import { toErmsXml } from './erms-xml.ts';
import { toHandlingRecord } from './handling-record.ts';
import { type Handover, type HandoverFile, toHandoverFile } from './handover-file.ts';
import type { HandoverInput } from './handover-input.ts';
import { namePictures, toPictureFile } from './handover-pictures.ts';
import { HandoverRefused } from './handover-refused.ts';
import { toJournalCsv } from './journal-csv.ts';
import { extractJournal } from './journal-extract.ts';
import { listDigests } from './manifest.ts';
import { makeOfficialNote } from './official-note-pdf.ts';
import { namePackage } from './package-name.ts';
import { writeReadMe } from './read-me.ts';

/**
 * Makes the package for the registrar: everything before anything is saved, nothing half-made. The same input gives the same files.
 * @param progress is told how many of all steps are done
 * @param signal stops the work; the promise is then rejected with the signal's reason
 * @throws HandoverRefused where no right package can be made: nothing chosen, secret items among others, no provision, a
 * picture or the journal is not what was saved
 */
export async function makeHandover(
  input: HandoverInput,
  progress?: (done: number, of: number) => void,
  signal?: AbortSignal,
): Promise<Handover> {
  refuseWrongChoice(input);
  const of = input.items.length + 2;
  progress?.(0, of);
  const name = await namePackage(input);
  const pictures = namePictures(input.items);
  signal?.throwIfAborted();
  const journal = await extractJournal(input, signal);
  const metadata = [...(await makeMetadata(input, name, pictures)), journal, ...(await copyVerifier(input))];
  progress?.(1, of);
  const note = await makeOfficialNote(input, pictures, metadata, (done) => progress?.(done + 1, of), signal);
  const files: HandoverFile[] = [
    await toHandoverFile('LAS_MIG.txt', 'text/plain', writeReadMe(input, name)),
    note,
    ...pictures.flat().map(toPictureFile),
    ...metadata,
  ];
  files.push(await toHandoverFile('manifest-sha256.txt', 'text/plain', listDigests(files)));
  signal?.throwIfAborted();
  progress?.(of, of);
  return { name, files };
}

function refuseWrongChoice({ items, secrecyProvision }: HandoverInput): void {
  const secret = items.filter(({ item }) => item.secret).length;
  if (items.length === 0) throw new HandoverRefused('Inget fall är valt. Välj minst ett.');
  if (secret > 0 && secret < items.length) {
    throw new HandoverRefused('Fall med sekretess ska ligga i ett eget paket. Gör två paket.');
  }
  if (secret > 0 && !secrecyProvision?.trim()) {
    throw new HandoverRefused('Välj lagrum för sekretessen innan du gör paketet.');
  }
  if (secret === 0 && secrecyProvision) {
    throw new HandoverRefused('Lagrum är valt, men inget av fallen är markerat med sekretess.');
  }
}

async function makeMetadata(
  input: HandoverInput,
  name: string,
  pictures: ReturnType<typeof namePictures>,
): Promise<HandoverFile[]> {
  const records = await Promise.all(
    input.items.map((handed, index) => toHandlingRecord(handed, pictures[index] ?? [], input)),
  );
  const isOne = records.length === 1;
  const json = JSON.stringify(isOne ? records[0] : records, null, 1);
  return [
    await toHandoverFile(`metadata/${isOne ? 'handling' : 'handlingar'}.json`, 'application/json', json),
    await toHandoverFile('metadata/journal.csv', 'text/csv', await toJournalCsv(input, pictures)),
    await toHandoverFile('metadata/ERMS.xml', 'application/xml', await toErmsXml(input, name, pictures)),
  ];
}

async function copyVerifier({ verifier }: HandoverInput): Promise<HandoverFile[]> {
  if (!verifier) return [];
  return [
    await toHandoverFile('verifiera.html', 'text/html', verifier.html),
    await toHandoverFile('verify.mjs', 'text/javascript', verifier.mjs),
  ];
}
