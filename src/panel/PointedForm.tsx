import { useLayoutEffect, useRef } from 'preact/hooks';
import { Field } from '../ui/Field.tsx';
import { say } from '../ui/words/panel-words.ts';
import { EscButton } from './EscButton.tsx';
import type { PointedAnswers, ToolActions } from './tool-data.ts';

/** What could be read of a comment that was pointed out; the moderator mends it and fills in the rest. */
export function PointedForm({ answers, actions }: { answers: PointedAnswers; actions: ToolActions }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const fill = (field: keyof PointedAnswers) => (value: string) => actions.fillPointed({ [field]: value });
  return (
    <form
      class="way-view"
      aria-labelledby="mj-pointed"
      onSubmit={(event) => {
        event.preventDefault();
        actions.usePointed();
      }}
    >
      <h3 id="mj-pointed" tabIndex={-1} ref={heading}>
        {say('pointedTitle')}
      </h3>
      <p class="soft">{say('pointedText')}</p>
      <Field label={say('pointedAuthor')} value={answers.author} change={fill('author')} />
      <Field label={say('pointedWords')} value={answers.text} rows={6} change={fill('text')} />
      <Field label={say('pointedLink')} value={answers.link} change={fill('link')} help={say('pointedLinkHelp')} />
      <button type="submit" class="btn main wide">
        {say('usePointed')}
      </button>
      <EscButton text={say('leaveTool')} act={actions.leaveTool} />
    </form>
  );
}
