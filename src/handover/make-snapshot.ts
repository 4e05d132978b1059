import { toAccountRecord } from './account-record.ts';
import { toHandlingRecord } from './handling-record.ts';
import { type Handover, type HandoverFile, toHandoverFile } from './handover-file.ts';
import { type NamedPicture, namePictures, toPictureFile } from './handover-pictures.ts';
import { HandoverRefused } from './handover-refused.ts';
import { listDigests } from './manifest.ts';
import { toMetsXml } from './mets-xml.ts';
import { nameSnapshot } from './name-snapshot.ts';
import { makeOfficialNote } from './official-note-pdf.ts';
import { actionWords } from './outcome-words.ts';
import { type PremisEvent, toPremisXml } from './premis-xml.ts';
import { toSnapshotErms } from './snapshot-erms.ts';
import { findSnapshotGaps } from './snapshot-gaps.ts';
import type { SnapshotInput } from './snapshot-input.ts';
import { makeSnapshotOverview, nameScreens } from './snapshot-overview-pdf.ts';
import { writeSnapshotReadMe } from './snapshot-read-me.ts';

const rep = 'representations/rep1/';
const data = `${rep}data/`;
const xml = 'application/xml';

/** One removed comment: its note, pictures and record, in a folder of its own. */
async function makeRemoved(
  input: SnapshotInput,
  signal?: AbortSignal,
): Promise<{ files: HandoverFile[]; pictures: NamedPicture[] }[]> {
  const removed = [];
  for (const [index, handed] of input.items.entries()) {
    signal?.throwIfAborted();
    const folder = `${data}handling-${String(index + 1).padStart(3, '0')}/`;
    const [named = []] = namePictures([handed]);
    const pictures = named.map((picture, at) => ({
      ...picture,
      path: `${folder}${picture.facts.method === 'screen' ? 'skarmbild' : 'atergivning'}-${String(at + 1).padStart(2, '0')}.png`,
    }));
    const alone = { ...input, items: [handed] };
    const record = await toHandlingRecord(handed, pictures, alone);
    const note = await makeOfficialNote(alone, [pictures], [], undefined, signal);
    removed.push({
      pictures,
      files: [
        { ...note, path: `${folder}handling.pdf` },
        ...pictures.map(toPictureFile),
        await toHandoverFile(`${folder}handling.json`, 'application/json', JSON.stringify(record, null, 1)),
      ],
    });
  }
  return removed;
}

/**
 * Makes the archive package of a channel's half-year: an E-ARK SIP 2.1.0, which is Riksarkivet's FGS Paketstruktur 2.0, with
 * METS, PREMIS 3 and ERMS 2.1.2 (TIB-33, GIS-08; before closing NYK-27, GIS-33). Everything in memory, nothing half-made.
 * @returns the files and what is known to be missing
 * @throws HandoverRefused where there is no screen, a picture is not what was taken, or a secret item is among the removed
 */
export async function makeSnapshot(
  input: SnapshotInput,
  progress?: (done: number, of: number) => void,
  signal?: AbortSignal,
): Promise<Handover & { gaps: string[] }> {
  if (input.screens.length === 0) {
    throw new HandoverRefused('Ingen skärm är tagen. Ta minst en bild av kanalens startsida.');
  }
  if (input.items.some(({ item }) => item.secret)) {
    throw new HandoverRefused('Fall med sekretess ska ligga i ett eget paket.');
  }
  const of = input.screens.length + input.items.length + 1;
  progress?.(0, of);
  const name = await nameSnapshot(input);
  const gaps = findSnapshotGaps(input);
  const named = nameScreens(input);
  const overview = await makeSnapshotOverview(input, named, gaps, (done) => progress?.(done, of), signal);
  const screens = named.map((picture) => ({ ...picture, path: `${data}${picture.path}` }));
  const removed = await makeRemoved(input, signal);
  progress?.(of - 1, of);

  const content: HandoverFile[] = [
    { ...overview, path: `${data}00_oversikt.pdf` },
    ...screens.map(toPictureFile),
    ...removed.flatMap(({ files }) => files),
  ];
  const account = toAccountRecord(input, name, content, gaps);
  content.unshift(await toHandoverFile(`${data}konto.json`, 'application/json', JSON.stringify(account, null, 1)));

  const repPremis = await toHandoverFile(
    `${rep}metadata/preservation/premis.xml`,
    xml,
    toPremisXml({ id: `${name}/rep1`, kind: 'representation' }, content, eventsOf(input, screens), input.program),
  );
  const shared = { at: input.at, program: input.program, agents: agentsOf(input) };
  const label = `Ögonblicksbild av ${input.channel.name}, ${input.period}`;
  const repMets = await toHandoverFile(
    `${rep}METS.xml`,
    xml,
    toMetsXml({
      ...shared,
      id: 'rep1',
      label,
      schemas: '../../schemas/',
      base: rep,
      preservation: repPremis,
      groups: [{ use: 'Data', files: content }],
    }),
  );
  const erms = await toHandoverFile(
    'metadata/descriptive/ERMS.xml',
    xml,
    await toSnapshotErms(
      input,
      name,
      screens,
      removed.map(({ files, pictures }) => ({ note: files[0]?.path ?? '', pictures })),
    ),
  );
  const premis = await toHandoverFile(
    'metadata/preservation/premis.xml',
    xml,
    toPremisXml({ id: name, kind: 'intellectualEntity' }, [], eventsOf(input, []), input.program),
  );
  const schemas = await Promise.all(
    input.schemas.map((schema) => toHandoverFile(`schemas/${schema.name}`, xml, schema.text)),
  );
  const readMe = await toHandoverFile(
    'documentation/LAS_MIG.txt',
    'text/plain',
    writeSnapshotReadMe(input, name, gaps),
  );
  const listed = [erms, premis, readMe, ...schemas, repPremis, ...content];
  const manifest = await toHandoverFile('documentation/manifest-sha256.txt', 'text/plain', listDigests(listed));
  const mets = await toHandoverFile(
    'METS.xml',
    xml,
    toMetsXml({
      ...shared,
      id: name,
      label,
      schemas: 'schemas/',
      base: '',
      agreement: input.settings.archive?.agreement,
      descriptive: erms,
      preservation: premis,
      groups: [
        { use: 'Documentation', files: [readMe, manifest] },
        { use: 'Schemas', files: schemas },
        { use: 'Representations/rep1', files: [repMets], isRepresentation: true },
      ],
    }),
  );
  signal?.throwIfAborted();
  progress?.(of, of);
  return { name, files: [mets, erms, premis, readMe, manifest, ...schemas, repMets, repPremis, ...content], gaps };
}

function agentsOf({ settings }: SnapshotInput) {
  const { archive = {}, municipality } = settings;
  const creator = { name: archive.creator || municipality || 'ej angivet', code: archive.creatorCode };
  return [
    { role: 'ARCHIVIST' as const, ...creator },
    { role: 'CREATOR' as const, ...creator },
    ...(archive.receiver ? [{ role: 'PRESERVATION' as const, name: archive.receiver }] : []),
  ];
}

function eventsOf(input: SnapshotInput, screens: NamedPicture[]): PremisEvent[] {
  // What is hidden is there still.
  const removals = input.items.flatMap(({ item: { number, action } }): PremisEvent[] => {
    if (!action) return [];
    const type = action.what === 'deleted' ? 'deletion' : 'modification';
    return [{ type, at: action.at, detail: `Fall ${number}: ${actionWords[action.what]} på plattformen`, files: [] }];
  });
  return [
    ...screens.map(
      ({ path, facts }): PremisEvent => ({
        type: 'capture',
        at: facts.at ?? input.at.toISOString(),
        detail: 'Skärmbild av kanalens sida, oförändrade bildpunkter',
        files: [path],
      }),
    ),
    ...removals,
    { type: 'creation', at: input.at.toISOString(), detail: 'Arkivpaketet gjordes', files: [] },
  ];
}
