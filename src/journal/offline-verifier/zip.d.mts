import type { OfflineFile } from './files.d.mts';

export function readZip(blob: Blob): Promise<OfflineFile[]>;
