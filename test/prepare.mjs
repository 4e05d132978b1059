#!/usr/bin/env node
/**
 * Installs what the other commands need, with nothing but Node: the packages when the lockfile is newer than what is
 * installed, and with the argument `browser` a Chromium when none is found. Imports no package, for there may be none yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

const root = new URL('..', import.meta.url);
const installed = new URL('node_modules/.package-lock.json', root);

/** Runs a command in the project's folder, its output shown; ends this process when it fails. */
function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) {
    console.error(`${command} ${args.join(' ')} misslyckades${error ? `: ${error.message}` : ''}.`);
    process.exit(status ?? 1);
  }
}

const lock = new URL('package-lock.json', root);
if (!existsSync(installed) || statSync(lock).mtimeMs > statSync(installed).mtimeMs) run('npm', ['ci']);

if (process.argv.includes('browser') && !findBrowser('chromium')) {
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  if (!findBrowser('chromium')) {
    console.error(
      'Ingen Chromium hittades. Installera Chromium, Chrome eller Edge, eller peka ut en med miljövariabeln CHROME_PATH.',
    );
    process.exit(1);
  }
}
