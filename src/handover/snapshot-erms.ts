import { toAppendix, toErmsRecord, toOfficerAgent, toPictureAppendix, wrapErms } from './erms-xml.ts';
import type { NamedPicture } from './handover-pictures.ts';
import type { SnapshotInput } from './snapshot-input.ts';
import { occasionWords, titleOfSnapshot } from './snapshot-words.ts';
import { element } from './xml-text.ts';

/** A removed comment's files in the package. */
export interface RemovedFiles {
  note: string;
  pictures: NamedPicture[];
}

/**
 * `metadata/descriptive/ERMS.xml`: one case file, in it one record for the pictures of the channel and one for each removed
 * comment (E-ARK ERMS 2.1.2). Paths are those of the package.
 */
export async function toSnapshotErms(
  input: SnapshotInput,
  name: string,
  screens: NamedPicture[],
  removed: RemovedFiles[],
): Promise<string> {
  const { channel, settings, period, occasion } = input;
  const records = await Promise.all(
    input.items.map((handed, index) => {
      const files = removed[index];
      return toErmsRecord(handed, files?.pictures ?? [], input, files?.note);
    }),
  );
  const title = `Sociala medier, ${occasionWords[occasion]} ${period.slice(0, 4)} ${period.slice(4)} – ${channel.name}`;
  const classification = settings.archive?.classification;
  const body = element('aggregations', {}, [
    element('aggregation', { systemIdentifier: name, aggregationType: 'caseFile' }, [
      element('objectId', {}, name),
      ...(classification ? [element('classification', {}, classification)] : []),
      element('title', {}, title),
      element('status', { value: 'closed' }),
      toOverview(input, name, screens),
      ...records,
    ]),
  ]);
  return wrapErms(input, name, body);
}

function toOverview(input: SnapshotInput, name: string, screens: NamedPicture[]): string {
  const id = `${name}-oversikt`;
  return element(
    'record',
    // The schema spells it so; "digital" is refused before version 3.
    { systemIdentifier: id, recordType: 'ögonblicksbild', recordPhysicalOrDigital: 'digitial' },
    [
      element('objectId', {}, id),
      element('title', {}, titleOfSnapshot(input)),
      element('status', { value: 'prepared' }),
      element('direction', { directionDefinition: 'outgoing' }),
      element('agents', {}, [toOfficerAgent('creator', input)]),
      element('dates', {}, [element('date', { dateType: 'created' }, input.at.toISOString())]),
      element('additionalInformation', {}, [
        toAppendix('representations/rep1/data/00_oversikt.pdf', 'application/pdf'),
        ...screens.map(toPictureAppendix),
      ]),
    ],
  );
}
