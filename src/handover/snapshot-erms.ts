import { toErmsRecord, wrapErms } from './erms-xml.ts';
import { sayPeriod } from './half-year-period.ts';
import type { NamedPicture } from './handover-pictures.ts';
import type { SnapshotInput } from './snapshot-input.ts';
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
  const kind = occasion === 'closing' ? 'bild innan kanalen avslutas' : 'halvårsbild';
  const title = `Sociala medier, ${kind} ${period.slice(0, 4)} ${period.slice(4)} – ${channel.name}`;
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
  const { channel, settings, period } = input;
  const id = `${name}-oversikt`;
  const file = (path: string, mime: string, description?: string) =>
    element('appendix', { name: path, description, fileFormat: mime, path });
  return element(
    'record',
    // The schema spells it so; "digital" is refused before version 3.
    { systemIdentifier: id, recordType: 'ögonblicksbild', recordPhysicalOrDigital: 'digitial' },
    [
      element('objectId', {}, id),
      element('title', {}, `Ögonblicksbild av ${channel.name}, ${sayPeriod(period)}`),
      element('status', { value: 'prepared' }),
      element('direction', { directionDefinition: 'outgoing' }),
      element('agents', {}, [
        element('agent', { agentType: 'creator' }, [
          element('name', {}, settings.operator.name),
          element('organisation', {}, settings.municipality),
          element('unitName', {}, settings.unit),
          element('role', {}, settings.operator.title),
        ]),
      ]),
      element('dates', {}, [element('date', { dateType: 'created' }, input.at.toISOString())]),
      element('additionalInformation', {}, [
        file('representations/rep1/data/00_oversikt.pdf', 'application/pdf'),
        ...screens.map(({ path, facts }) => file(path, facts.mime, `SHA-256 ${facts.sha256}`)),
      ]),
    ],
  );
}
