import type { Policy } from '../../shared/policy.ts';
import type { LawRow } from './law-rows.ts';

function Table({ caption, rows }: { caption: string; rows: LawRow[] }) {
  if (rows.length === 0) return null;
  return (
    <table class="stack">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Lag</th>
          <th scope="col">Vad den betyder här</th>
          <th scope="col">Sedan</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, says, since }) => (
          <tr key={`${name} ${says}`}>
            <th scope="row">{name}</th>
            <td data-is="Här">{says ?? '–'}</td>
            <td data-is="Sedan">{since ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The laws, with dates: those that the guideline names, and those above it. */
export function PolicyLaws({ policy, laws }: { policy: Policy | undefined; laws: LawRow[] }) {
  const read = policy?.document.read;
  return (
    <section class="part" id="laws" aria-labelledby="laws-title">
      <header>
        <h2 id="laws-title">Lagar</h2>
      </header>
      <p>
        {read ? `Riktlinjerna är lästa ${read}, lagarna 2026-11.` : 'Lagarna är lästa 2026-11.'} Det här är ingen
        juridisk rådgivning: kommunens jurist och dataskyddsombud avgör.
      </p>
      <Table caption="Riktlinjerna nämner" rows={laws.filter(({ isAbove }) => !isAbove)} />
      <Table caption="Gäller oavsett riktlinjer" rows={laws.filter(({ isAbove }) => isAbove)} />
    </section>
  );
}
