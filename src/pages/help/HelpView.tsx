import type { Policy } from '../../shared/policy.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import type { PageTopProps } from '../../ui/PageTop.tsx';
import { type HelpPart, helpParts, sampleComment } from './help-text.ts';
import type { LawRow } from './law-rows.ts';
import { PolicyLaws } from './PolicyLaws.tsx';

export interface HelpProps {
  top: Pick<PageTopProps, 'links' | 'who'>;
  policy: Policy | undefined;
  laws: LawRow[];
}

function Part({ part }: { part: HelpPart }) {
  return (
    <section class="part" id={part.id} aria-labelledby={`${part.id}-title`}>
      <header>
        <h2 id={`${part.id}-title`}>{part.title}</h2>
      </header>
      {part.intro && <p>{part.intro}</p>}
      {part.id === 'guide' && <Sample />}
      {part.steps && (
        <ol class="numbered">
          {part.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {part.points && (
        <ul class="bulleted">
          {part.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A comment of the demo as the panel shows it. */
function Sample() {
  const { author, text, marked, hint } = sampleComment;
  const words = marked.map((word) => ({ from: text.indexOf(word), to: text.indexOf(word) + word.length }));
  return (
    <figure class="sample">
      <blockquote>
        <strong>{author}</strong>
        <p class="said">
          <MarkedText text={text} words={words} />
        </p>
      </blockquote>
      <figcaption class="small soft">{hint}</figcaption>
    </figure>
  );
}

/** Help: two minutes for the first day, a guide for editors and one for registrars, and the law with its dates. */
export function HelpView({ top, policy, laws }: HelpProps) {
  const parts = [...helpParts.map(({ id, title }) => ({ id, title })), { id: 'laws', title: 'Lagar' }];
  return (
    <PageFrame language="sv" current={undefined} {...top}>
      <div class="head">
        <h1>Hjälp</h1>
        {policy && <p class="soft">{`${policy.document.title}, ${policy.municipality}`}</p>}
      </div>
      <div class="body with-side">
        <nav class="side" aria-label="Innehåll">
          <ul>
            {parts.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          {helpParts.map((part) => (
            <Part key={part.id} part={part} />
          ))}
          <PolicyLaws policy={policy} laws={laws} />
        </div>
      </div>
    </PageFrame>
  );
}
