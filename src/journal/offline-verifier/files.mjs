import { isSigned, longestLine, nameKey, verifyLines } from './chain.mjs';
import { Sha256 } from './sha256.mjs';
import { Fault, readStrictly, refuse } from './strict-json.mjs';

export const limitText =
  'Filen är oförändrad sedan den sparades, och journalen visar i vilken ordning åtgärderna gjordes. Det bevisar inte i sig att Facebook visade just detta: sidan kan ha ändrats i webbläsaren före bilden, och tiden kommer från datorns klocka om inget annat anges.';

/** UTF-8 lines out of pieces of bytes. A line that is too long comes cut short, just long enough to be refused. */
export async function* linesOf(pieces) {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of pieces) {
    const parts = decoder.decode(piece, { stream: true }).split('\n');
    for (const part of parts.splice(0, parts.length - 1)) {
      yield rest + part;
      rest = '';
    }
    if (rest.length <= longestLine) rest = (rest + parts[0]).slice(0, longestLine + 1);
  }
  yield rest + decoder.decode();
}

async function digestOf(file) {
  const digest = new Sha256();
  for await (const piece of file.pieces()) digest.update(piece);
  return digest.hex();
}

async function textOf(file, most = 50 * 1024 * 1024) {
  if (file.size > most) refuse(`${file.path} är för stor`);
  let text = '';
  const decoder = new TextDecoder();
  for await (const piece of file.pieces()) text += decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}

/** Paths below the one folder that everything lies in, where there is such a folder. */
function withoutFolder(files) {
  const [folder] = files[0]?.path.split('/') ?? [];
  const isFolder = files.every(({ path }) => path.startsWith(`${folder}/`));
  return new Map(files.map((file) => [isFolder ? file.path.slice(folder.length + 1) : file.path, file]));
}

/** Holds each file against manifest-sha256.txt. Gives the first that is not as listed, in Swedish. */
function findWrongFile(list, digests) {
  const listed = new Map();
  for (const line of list.split(/\r?\n/).filter(Boolean)) {
    const [, digest, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? refuse('manifest-sha256.txt går inte att läsa');
    listed.set(path, digest);
  }
  for (const [path, digest] of listed) {
    if (!digests.has(path)) return `${path} saknas.`;
    if (digests.get(path) !== digest) return `${path} är ändrad.`;
  }
  const extra = [...digests.keys()].find((path) => path !== 'manifest-sha256.txt' && !listed.has(path));
  return extra === undefined ? undefined : `${extra} hör inte till paketet.`;
}

/** A backup names each picture by its digest: the first whose bytes are another's, in Swedish. */
function findWrongName(digests) {
  const wrong = [...digests].find(([path, digest]) => /^pictures\//.test(path) && path !== `pictures/${digest}.png`);
  return wrong && `${wrong[0]} är inte den bild som den heter.`;
}

/** What a backup says of itself, with a signature. */
async function readBackup(file) {
  const says = readStrictly(await textOf(file, 100_000));
  const isRight = Number.isSafeInteger(says?.count) && typeof says.head === 'string' && (await isSigned(says));
  return isRight ? says : refuse('backup.json har en underskrift som inte stämmer');
}

const picturesIn = (payload) =>
  Array.isArray(payload.pictures)
    ? payload.pictures.map((picture) => picture?.sha256).filter((sha256) => typeof sha256 === 'string')
    : [];

/**
 * The verdict on a handover, a backup or journal.jsonl alone: `files` are { path, size, pieces() }, `known` heads that the
 * reader has from the diarium. Gives the steps of the ladder (file, chain, checkpoint, outside), and both verdicts.
 */
export async function verifyFiles(files, known = [], onStep = () => {}) {
  const byPath = withoutFolder(files);
  const journal = [...byPath].find(([path]) => path === 'journal.jsonl' || byPath.size === 1)?.[1];
  if (!journal) refuse('där finns ingen journal.jsonl');
  const list = byPath.get('manifest-sha256.txt');
  const backupFile = byPath.get('backup.json');
  const backup = backupFile && (await readBackup(backupFile));
  const digests = new Map();
  for (const [path, file] of byPath) {
    if (!list && !path.endsWith('.png')) continue;
    onStep(path);
    digests.set(path, await digestOf(file));
  }
  const wrongFile = (list && findWrongFile(await textOf(list), digests)) ?? (backup && findWrongName(digests));
  const kept = new Set(digests.values());
  const pictures = { there: 0, absent: 0, wrong: undefined };
  onStep('journal.jsonl');
  const chain = await verifyLines(linesOf(journal.pieces()), {
    known: backup ? [...known, backup] : known,
    isWhole: Boolean(backup),
    onPayload: (payload, seq) => {
      for (const sha256 of picturesIn(payload)) {
        if (kept.has(sha256)) pictures.there++;
        else {
          pictures.absent++;
          if (backup) pictures.wrong ??= `En bild till post ${seq} saknas eller är ändrad.`;
        }
      }
    },
  });
  if (chain.entries === 0 && !backup) refuse('där finns inga journalposter');
  const isForeign = backup && chain.key && nameKey(backup.key) !== chain.key;
  const wrongKey = isForeign && 'Säkerhetskopian är underskriven med en annan nyckel än journalen i den.';
  const wrongs = [wrongFile, wrongKey, pictures.wrong, chain.firstBroken?.why].filter(Boolean);
  const isOutside = known.length > 0 && chain.anchored >= known.length && !chain.firstBroken;
  const step = (name, holds, says) => ({ name, holds, says });
  return {
    ...chain,
    integrity: wrongs.length > 0 ? 'broken' : 'holds',
    completeness: pictures.wrong ? 'broken' : chain.completeness,
    pictures,
    wrongs,
    steps: [
      step(
        'Filerna',
        list ? !wrongFile : undefined,
        wrongFile ?? (list ? `${digests.size} filer stämmer med listan.` : 'Ingen lista att jämföra med.'),
      ),
      step(
        'Bilderna',
        pictures.wrong ? false : pictures.there > 0 || undefined,
        pictures.wrong ?? `${pictures.there} stämmer, ${pictures.absent} följer inte med.`,
      ),
      step(
        'Kedjan',
        !chain.firstBroken,
        chain.firstBroken?.why ??
          `${chain.entries} poster hänger ihop. ${chain.weeded} är gallrade, ${chain.withheld} återges utan innehåll.`,
      ),
      step(
        'Kontrollpunkterna',
        chain.signed > 0 ? !chain.firstBroken : undefined,
        chain.signed > 0
          ? `Underskrifter som stämmer: ${chain.signed}${chain.firstBroken ? ', men kedjan som de gäller är bruten' : ''}. Nyckel: ${chain.key ?? 'okänd'}.`
          : 'Inga underskrifter.',
      ),
      step(
        'Utanför',
        known.length > 0 ? isOutside : undefined,
        isOutside
          ? 'Stämmer med det som står i diariet.'
          : known.length > 0
            ? 'Stämmer inte med det som står i diariet.'
            : `Inte jämförd. Jämför med diariet: antal ${chain.entries}, huvud ${chain.head}.`,
      ),
    ],
  };
}

/** The verdict as lines of Swedish. */
export function sayVerdict({ integrity, completeness, wrongs, steps }) {
  const sign = (holds) => (holds === undefined ? '–' : holds ? '✓' : '✗');
  const whole = {
    holds: 'Ja. Inget saknas.',
    broken: 'Nej. Poster eller bilder saknas.',
    unknown: 'Går inte att avgöra: slutet kan vara avklippt. Jämför med diariet.',
  };
  return [
    `Oförändrad: ${integrity === 'holds' ? 'Ja.' : `Nej. ${wrongs[0]}`}`,
    `Fullständig: ${whole[completeness]}`,
    '',
    ...steps.map(({ name, holds, says }) => `${sign(holds)} ${name}: ${says}`),
    '',
    limitText,
  ];
}

/** Why something could not be read, in Swedish. */
export const sayFault = (error) =>
  `Går inte att läsa: ${error instanceof Fault ? error.message : 'filen är skadad eller av ett annat slag'}.`;

/** "345:ab12…" as it stands on the cover of a handover. */
export function readKnown(text) {
  const [, count, head] =
    /^\s*(\d{1,15})\s*[:, ]\s*([0-9a-f]{64})\s*$/.exec(text) ?? refuse('skriv antal och huvud som 345:ab12…');
  return { count: Number(count), head };
}
