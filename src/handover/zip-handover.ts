import { BlobReader, BlobWriter, configure, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { HandoverFile } from './handover-file.ts';
import { readSwedishClock } from './swedish-clock.ts';

// The half of zip.js without codecs: stored entries need none, nor a worker, which an extension page's policy would refuse.
configure({ useWebWorkers: false, chunkSize: 4_000_000 });

/**
 * Packs files into a ZIP with one folder, named like the ZIP. Stored, with size and checksum before each file, for Java's
 * reader and some case systems refuse them after it. The same files and time give the same bytes.
 * @param name the folder: ASCII
 * @param at the time that every entry carries
 */
export async function zipHandover(
  files: HandoverFile[],
  name: string,
  at = new Date(),
  signal?: AbortSignal,
): Promise<Blob> {
  const { date, time } = readSwedishClock(at);
  const writer = new ZipWriter(new BlobWriter('application/zip'), {
    level: 0,
    dataDescriptor: false,
    extendedTimestamp: false,
    // A ZIP keeps local time without a zone: built from local parts it is the Swedish clock in every zone.
    lastModDate: new Date(`${date}T${time}`),
    ...(signal ? { signal } : {}),
  });
  for (const { path, blob } of files) await writer.add(`${name}/${path}`, new BlobReader(blob));
  return writer.close();
}
