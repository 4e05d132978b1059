import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Handover } from '../../src/handover/handover-file.ts';

/** Folder with `checks/` and `schemas/`, where the independent judges are; undefined where they are not on this machine. */
export const shared = process.env.MJ_SHARED;

export function hasTool(name: string): boolean {
  return spawnSync(process.platform === 'win32' ? 'where' : 'which', [name]).status === 0;
}

/** The judge of PDF/A-1b, where it and its Java are installed. */
export const pdfaJudge =
  shared && existsSync(join(shared, 'checks/pdfa-1b')) && hasTool('java') ? join(shared, 'checks/pdfa-1b') : undefined;

/** What the judge says: '' where it accepts every file. */
export function judgePdf(judge: string, files: string[]): string {
  const { status, stdout, stderr } = spawnSync(judge, files, { encoding: 'utf8' });
  return status === 0 ? '' : stdout + stderr;
}

/** Writes a package to a new folder, as a moderator would save it. */
export async function writeFolder({ name, files }: Handover): Promise<{ folder: string; remove: () => void }> {
  const parent = mkdtempSync(join(tmpdir(), 'handover-'));
  const folder = join(parent, name);
  for (const { path, blob } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), await bytesOf(blob));
  }
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

export async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

export async function fileOf(handover: Handover, path: string): Promise<Uint8Array> {
  const file = handover.files.find((each) => each.path === path);
  if (!file) throw new Error(`no ${path} in ${handover.files.map((each) => each.path).join(', ')}`);
  return bytesOf(file.blob);
}

export async function textOf(handover: Handover, path: string): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await fileOf(handover, path));
}

/** Runs a tool and gives what it prints. Throws with its words where it fails. */
export function run(command: string, args: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): string {
  return execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe', ...options });
}
