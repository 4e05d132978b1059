import type { HandoverFile } from './handover-file.ts';
import { element } from './xml-text.ts';

/** The version of the profile that FGS Paketstruktur 2.0 is: E-ARK CSIP and SIP 2.1.0. */
const profile = 'https://earksip.dilcis.eu/profile/E-ARK-SIP-v2-1-0.xml';

/** Someone or something that the header of a METS names. `code` is an organisation number or such. */
export interface MetsAgent {
  role: 'ARCHIVIST' | 'CREATOR' | 'PRESERVATION';
  name: string;
  code?: string | undefined;
}

export interface Mets {
  /** Identifies the package; for a representation its folder. */
  id: string;
  label: string;
  /** Path from this METS to the folder of the schemas, "schemas/" or "../../schemas/". */
  schemas: string;
  at: Date;
  program: { name: string; version: string };
  agents: MetsAgent[];
  agreement?: string | undefined;
  /** Paths of files are those of the package; `base` is taken off, for links start at the METS. */
  base: string;
  descriptive?: HandoverFile | undefined;
  preservation: HandoverFile;
  groups: { use: string; files: HandoverFile[]; isRepresentation?: boolean }[];
}

/** A package's or a representation's `METS.xml`. */
export function toMetsXml(mets: Mets): string {
  const created = mets.at.toISOString();
  const groups = mets.groups
    .filter(({ files }) => files.length > 0)
    .map((group, at) => ({ ...group, id: `grp-${at}` }));
  const root = element(
    'mets',
    {
      xmlns: 'http://www.loc.gov/METS/',
      'xmlns:csip': 'https://DILCIS.eu/XML/METS/CSIPExtensionMETS',
      'xmlns:sip': 'https://DILCIS.eu/XML/METS/SIPExtensionMETS',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': [
        `http://www.loc.gov/METS/ ${mets.schemas}mets.xsd`,
        `http://www.w3.org/1999/xlink ${mets.schemas}xlink.xsd`,
        `https://DILCIS.eu/XML/METS/CSIPExtensionMETS ${mets.schemas}DILCISExtensionMETS.xsd`,
        `https://DILCIS.eu/XML/METS/SIPExtensionMETS ${mets.schemas}DILCISExtensionSIPMETS.xsd`,
      ].join(' '),
      OBJID: mets.id,
      LABEL: mets.label,
      TYPE: 'Mixed',
      'csip:CONTENTINFORMATIONTYPE': 'citserms_v2_1',
      PROFILE: profile,
    },
    [
      toHeader(mets, created),
      ...(mets.descriptive
        ? [
            element('dmdSec', { ID: 'dmd-erms', CREATED: created, STATUS: 'CURRENT' }, [
              toReference(mets, mets.descriptive, { MDTYPE: 'OTHER', OTHERMDTYPE: 'ERMS', MDTYPEVERSION: '2.1.2' }),
            ]),
          ]
        : []),
      element('amdSec', { ID: 'amd' }, [
        element('digiprovMD', { ID: 'amd-premis', CREATED: created, STATUS: 'CURRENT' }, [
          toReference(mets, mets.preservation, { MDTYPE: 'PREMIS', MDTYPEVERSION: '3.0' }),
        ]),
      ]),
      element(
        'fileSec',
        { ID: 'filer' },
        groups.map(({ id, use, files, isRepresentation }) =>
          element(
            'fileGrp',
            {
              ID: id,
              USE: use,
              ...(isRepresentation ? { 'csip:CONTENTINFORMATIONTYPE': 'citserms_v2_1' } : {}),
            },
            files.map((file, at) => toFile(mets, file, `${id}-${at}`)),
          ),
        ),
      ),
      toStructure(mets, groups),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function toHeader({ program, agents, agreement }: Mets, created: string): string {
  const software = element('agent', { ROLE: 'CREATOR', TYPE: 'OTHER', OTHERTYPE: 'SOFTWARE' }, [
    element('name', {}, program.name),
    element('note', { 'csip:NOTETYPE': 'SOFTWARE VERSION' }, program.version),
  ]);
  const others = agents.map(({ role, name, code }) =>
    element('agent', { ROLE: role, TYPE: 'ORGANIZATION' }, [
      element('name', {}, name),
      element('note', { 'csip:NOTETYPE': 'IDENTIFICATIONCODE' }, code || 'ej angivet'),
    ]),
  );
  return element(
    'metsHdr',
    { CREATEDATE: created, LASTMODDATE: created, RECORDSTATUS: 'NEW', 'csip:OAISPACKAGETYPE': 'SIP' },
    [software, ...others, ...(agreement ? [element('altRecordID', { TYPE: 'SUBMISSIONAGREEMENT' }, agreement)] : [])],
  );
}

const linkOf = ({ base }: Mets, { path }: HandoverFile) => ({
  LOCTYPE: 'URL',
  'xlink:type': 'simple',
  'xlink:href': path.slice(base.length),
});
const fixityOf = ({ at }: Mets, { blob, mime, sha256 }: HandoverFile) => ({
  MIMETYPE: mime,
  SIZE: String(blob.size),
  CREATED: at.toISOString(),
  CHECKSUM: sha256.toUpperCase(),
  CHECKSUMTYPE: 'SHA-256',
});

function toReference(mets: Mets, file: HandoverFile, kind: Record<string, string>): string {
  return element('mdRef', { ...linkOf(mets, file), ...kind, ...fixityOf(mets, file) });
}

function toFile(mets: Mets, file: HandoverFile, id: string): string {
  return element('file', { ID: `file-${id}`, ...fixityOf(mets, file) }, [element('FLocat', linkOf(mets, file))]);
}

function toStructure(
  mets: Mets,
  groups: { id: string; use: string; files: HandoverFile[]; isRepresentation?: boolean }[],
) {
  const divisions = groups.map(({ id, use, files, isRepresentation }) => {
    const [file] = files;
    const pointer =
      isRepresentation && file
        ? element('mptr', { ...linkOf(mets, file), 'xlink:title': id })
        : element('fptr', { FILEID: id });
    return element('div', { ID: `div-${id}`, LABEL: use }, [pointer]);
  });
  const metadata = element('div', {
    ID: 'div-metadata',
    LABEL: 'Metadata',
    ADMID: 'amd-premis',
    ...(mets.descriptive ? { DMDID: 'dmd-erms' } : {}),
  });
  return element('structMap', { ID: 'struktur', TYPE: 'PHYSICAL', LABEL: 'CSIP' }, [
    element('div', { ID: 'div-paket', LABEL: mets.id }, [metadata, ...divisions]),
  ]);
}
