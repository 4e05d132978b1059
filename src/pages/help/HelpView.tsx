import type { ComponentChildren } from 'preact';
import type { Policy } from '../../shared/policy.ts';
import { Part } from '../../ui/Field.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { language } from '../../ui/say.ts';
import { sayHelp } from '../../ui/words/help-words.ts';
import type { PageData } from '../page-data.ts';
import { TrainingLine } from '../TrainingLine.tsx';
import { type HelpPart, helpParts } from './help-text.ts';
import type { LawRow } from './law-rows.ts';
import { PolicyLaws } from './PolicyLaws.tsx';

interface HelpData extends PageData {
  /** The address of the exercise. */
  guide: string;
  policy: Policy | undefined;
  laws: LawRow[];
  /** When the moderator was trained, YYYY-MM-DD. */
  trainedOn?: string | undefined;
}

function Section({ part, guide, children }: { part: HelpPart; guide: string; children?: ComponentChildren }) {
  return (
    <Part id={part.id} title={part.title}>
      {part.intro && <p>{part.intro}</p>}
      {part.steps && (
        <ol class="numbered">
          {part.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {part.id === 'guide' && (
        <p>
          <a class="btn main alone" href={guide}>
            {sayHelp('tryIt')}
          </a>
        </p>
      )}
      {part.points && (
        <ul class="bulleted">
          {part.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      {children}
    </Part>
  );
}

/** Help: two minutes for the first day, a guide for editors and one for registrars, and the law with its dates. */
export function HelpView({ data: { guide, top, policy, laws, trainedOn } }: { data: HelpData }) {
  const texts = helpParts[language()];
  const parts = [...texts.map(({ id, title }) => ({ id, title })), { id: 'laws', title: sayHelp('laws') }];
  return (
    <PageFrame current="help" {...top}>
      <div class="head">
        <h1>{sayHelp('title')}</h1>
        {policy && <p class="soft" lang="sv">{`${policy.document.title}, ${policy.municipality}`}</p>}
      </div>
      <div class="body with-side">
        <nav class="side" aria-label={sayHelp('contents')}>
          <ul>
            {parts.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          {texts.map((part) => (
            <Section key={part.id} part={part} guide={guide}>
              {part.id === 'editor' && (
                <TrainingLine policy={policy} trainedOn={trainedOn} settings={top.links.settings} />
              )}
            </Section>
          ))}
          <PolicyLaws policy={policy} laws={laws} />
        </div>
      </div>
    </PageFrame>
  );
}
