import type { Head } from '../journal-schema.ts';
import type { OfflineVerdict } from './chain.d.mts';

export interface OfflineFile {
  path: string;
  size: number;
  pieces(): AsyncIterable<Uint8Array>;
}

export interface PackageVerdict extends OfflineVerdict {
  pictures: { there: number; absent: number; wrong?: string };
  /** What is wrong, in Swedish, the first found first. */
  wrongs: string[];
  /** The ladder; `holds` is undefined where there was nothing to check. */
  steps: { name: string; holds: boolean | undefined; says: string }[];
}

export function verifyFiles(files: OfflineFile[], known?: Head[]): Promise<PackageVerdict>;
