import type { Policy } from '../../shared/policy.ts';
import { Part } from '../../ui/Field.tsx';
import { sayHelp } from '../../ui/words/help-words.ts';
import type { LawRow } from './law-rows.ts';

function Table({ caption, rows }: { caption: string; rows: LawRow[] }) {
  if (rows.length === 0) return null;
  return (
    <table class="stack">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{sayHelp('law')}</th>
          <th scope="col">{sayHelp('means')}</th>
          <th scope="col">{sayHelp('since')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, says, isAged, since }) => (
          <tr key={`${name} ${says}`}>
            <th scope="row" lang="sv">
              {name}
            </th>
            <td data-is={sayHelp('here')}>
              {isAged ? (
                <>
                  {sayHelp('today')} <span lang="sv">{says}</span>
                </>
              ) : (
                says
              )}
            </td>
            <td data-is={sayHelp('since')}>{since ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The laws, with dates: those that the guideline names, and those above it. */
export function PolicyLaws({ policy, laws }: { policy: Policy | undefined; laws: LawRow[] }) {
  const read = policy?.document.read;
  const named = laws.filter(({ isAbove }) => !isAbove);
  const unchanged = named.filter(({ says }) => says === undefined);
  return (
    <Part id="laws" title={sayHelp('laws')}>
      <p>
        {read ? sayHelp('read', { read }) : sayHelp('lawsRead')} {sayHelp('noAdvice')}
      </p>
      {unchanged.length > 0 && (
        <>
          <h3>{sayHelp('named')}</h3>
          <ul class="bulleted" lang="sv">
            {unchanged.map(({ name }) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
      <Table caption={sayHelp('aged')} rows={named.filter(({ says }) => says !== undefined)} />
      <Table caption={sayHelp('above')} rows={laws.filter(({ isAbove }) => isAbove)} />
    </Part>
  );
}
