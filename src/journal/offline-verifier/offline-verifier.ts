import chain from './chain.mjs?raw';
import command from './command.mjs?raw';
import files from './files.mjs?raw';
import page from './page.mjs?raw';
import sha256 from './sha256.mjs?raw';
import strictJson from './strict-json.mjs?raw';
import html from './verify.html?raw';
import zip from './zip.mjs?raw';

/** The parts as one module: what they take from each other stands above them in the same file. */
function join(parts: string[]): string {
  return parts.map((part) => part.replace(/^import [^;]+;\n/gm, '').replace(/^export /gm, '')).join('\n');
}

/**
 * The verifier that goes with every handover and backup, to be opened without net, build or extension: `mjs` is run as
 * `node verify.mjs FILE`, `html` is opened in a browser. It shares no code with the journal, so that one checks the other.
 */
export function offlineVerifier(): { mjs: string; html: string } {
  const shared = [sha256, strictJson, chain, zip, files];
  const head =
    '// Modereringsjournalen: verifierar en överlämning, en säkerhetskopia eller journal.jsonl, utan nät.\n// node verify.mjs FIL-ELLER-MAPP [ANTAL:HUVUD]   0: håller, 1: brutet, 2: går inte att läsa\n\n';
  return {
    mjs: head + join([...shared, command]),
    html: html.replace('/* verifier */', () => join([...shared, page])),
  };
}
