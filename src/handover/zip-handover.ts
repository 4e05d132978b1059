import { configure, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { crc32 } from './crc-32.ts';
import type { HandoverFile } from './handover-file.ts';
import { readSwedishClock } from './swedish-clock.ts';
import { FilePlace, ZipCollector } from './zip-collector.ts';

// The half of zip.js without codecs: stored entries need none, nor a worker, which an extension page's policy would refuse.
configure({ useWebWorkers: false, chunkSize: 500_000 });

/** Bytes of a file that are in memory at once. */
const atOnce = 4_000_000;

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
  const zip = new ZipCollector();
  const writer = new ZipWriter(zip, {
    dataDescriptor: false,
    extendedTimestamp: false,
    // A ZIP keeps local time without a zone: built from local parts it is the Swedish clock in every zone.
    lastModDate: new Date(`${date}T${time}`),
    ...(signal ? { signal } : {}),
  });
  for (const { path, blob, crc32: known } of files) {
    await writer.add(`${name}/${path}`, new FilePlace(blob, zip), {
      passThrough: true,
      compressionMethod: 0,
      uncompressedSize: blob.size,
      crc32: known ?? (await checksumOf(blob)),
    });
  }
  return writer.close();
}

async function checksumOf(blob: Blob): Promise<number> {
  let checksum = 0;
  for (let from = 0; from < blob.size; from += atOnce) {
    checksum = crc32(new Uint8Array(await blob.slice(from, from + atOnce).arrayBuffer()), checksum);
  }
  return checksum;
}
