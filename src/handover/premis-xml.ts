import type { HandoverFile } from './handover-file.ts';
import { element } from './xml-text.ts';

/** PRONOM's names of the formats that a package holds (The National Archives, UK). */
const formats: Record<string, [name: string, key: string]> = {
  'application/pdf': ['Acrobat PDF/A - Portable Document Format 1b', 'fmt/354'],
  'image/png': ['Portable Network Graphics', 'fmt/13'],
  'application/json': ['JSON Data Interchange Format', 'fmt/817'],
  'application/xml': ['Extensible Markup Language', 'fmt/101'],
  'text/plain': ['Plain Text File', 'x-fmt/111'],
};

/** Something that was done, for the record. */
export interface PremisEvent {
  type: string;
  at: string;
  detail: string;
  /** Paths of the files that it made. */
  files: string[];
}

const local = 'local';
const identify = (kind: string, value: string, type = local) =>
  element(`${kind}Identifier`, {}, [
    element(`${kind}IdentifierType`, {}, type),
    element(`${kind}IdentifierValue`, {}, value),
  ]);

/**
 * `premis.xml`, PREMIS 3: every file with digest, size and format, what was done, and the program that did it.
 * @param about what the whole is: the package's or the representation's identifier
 */
export function toPremisXml(
  about: { id: string; kind: 'intellectualEntity' | 'representation' },
  files: HandoverFile[],
  events: PremisEvent[],
  program: { name: string; version: string },
): string {
  const root = element(
    'premis',
    {
      xmlns: 'http://www.loc.gov/premis/v3',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      version: '3.0',
    },
    [
      element('object', { 'xsi:type': about.kind }, [identify('object', about.id)]),
      ...files.map(toObject),
      ...events.map((event, at) => toEvent(event, at, program.name)),
      element('agent', {}, [
        identify('agent', program.name),
        element('agentName', {}, program.name),
        element('agentType', {}, 'software'),
        element('agentVersion', {}, program.version),
      ]),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function toObject({ path, blob, mime, sha256 }: HandoverFile): string {
  const [name, key] = formats[mime] ?? [mime, ''];
  return element('object', { 'xsi:type': 'file' }, [
    identify('object', path),
    element('objectCharacteristics', {}, [
      element('fixity', {}, [element('messageDigestAlgorithm', {}, 'SHA-256'), element('messageDigest', {}, sha256)]),
      element('size', {}, String(blob.size)),
      element('format', {}, [
        element('formatDesignation', {}, [element('formatName', {}, name)]),
        ...(key
          ? [
              element('formatRegistry', {}, [
                element('formatRegistryName', {}, 'PRONOM'),
                element('formatRegistryKey', {}, key),
              ]),
            ]
          : []),
      ]),
    ]),
    element('originalName', {}, path),
  ]);
}

function toEvent({ type, at, detail, files }: PremisEvent, no: number, agent: string): string {
  return element('event', {}, [
    identify('event', `handelse-${no + 1}`),
    element('eventType', {}, type),
    element('eventDateTime', {}, at),
    element('eventDetailInformation', {}, [element('eventDetail', {}, detail)]),
    element('linkingAgentIdentifier', {}, [
      element('linkingAgentIdentifierType', {}, local),
      element('linkingAgentIdentifierValue', {}, agent),
    ]),
    ...files.map((path) =>
      element('linkingObjectIdentifier', {}, [
        element('linkingObjectIdentifierType', {}, local),
        element('linkingObjectIdentifierValue', {}, path),
      ]),
    ),
  ]);
}
