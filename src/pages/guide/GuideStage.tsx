import type { RefObject } from 'preact';
import { Gate } from '../../panel/Gate.tsx';
import type { GateActions, GateData } from '../../panel/gate-data.ts';
import { sayGuide } from '../../ui/words/guide-words.ts';
import { guideComments, guideInsult, guidePost } from './guide-comments.ts';

interface Props {
  isRemoved: boolean;
  gate: GateData | undefined;
  gateActions: GateActions;
  pressRemove(): void;
  /** The button that the gate holds: the focus comes back to it. */
  removeButton: RefObject<HTMLButtonElement | null>;
}

/** Something that stands in for the platform's page: its post, its comments, and its own button that removes. */
export function GuideStage({ isRemoved, gate, gateActions, pressRemove, removeButton }: Props) {
  const dialog = gate && <Gate data={gate} actions={gateActions} at={{ left: 0, top: 0 }} />;
  return (
    <section class="guide-stage" data-own-focus aria-labelledby="stage-title">
      <h2 id="stage-title" class="small soft">
        {sayGuide('platformPage')}
      </h2>
      <article class="guide-post" lang="sv">
        <strong>{sayGuide('post')}</strong>
        <p>{guidePost}</p>
      </article>
      <ul>
        {guideComments.map(({ id, author, text }) =>
          id === guideInsult.id && isRemoved ? (
            <li key={id}>
              <p class="soft" role="status">
                {sayGuide('removed')}
              </p>
              {dialog}
            </li>
          ) : (
            <li key={id}>
              <div class="guide-bubble" lang="sv">
                <strong>{author}</strong>
                <p>{text}</p>
              </div>
              {id === guideInsult.id && (
                <button
                  type="button"
                  class="guide-remove"
                  ref={removeButton}
                  aria-label={sayGuide('removeOf', { author })}
                  onClick={pressRemove}
                >
                  {sayGuide('remove')}
                </button>
              )}
              {id === guideInsult.id && dialog}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
