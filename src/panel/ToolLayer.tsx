import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusedIn } from '../ui/use-opened.ts';
import { say } from '../ui/words/panel-words.ts';
import { EscButton } from './EscButton.tsx';
import { Frame } from './Marks.tsx';
import type { PointStep, ToolActions, ToolLayerData } from './tool-data.ts';

const steps: Record<string, PointStep> = {
  ArrowUp: 'out',
  ArrowDown: 'in',
  ArrowLeft: 'previous',
  ArrowRight: 'next',
};

function Learnt({ word, actions }: { word: string; actions: ToolActions }) {
  return (
    <>
      <strong>
        {say('learntTitle', { word })} {say('learntAsk')}
      </strong>
      <span class="tool-ways" id="mj-tool">
        <button type="button" class="btn" onClick={() => actions.learnAs('delete')}>
          {say('learnDelete')}
        </button>
        <button type="button" class="btn" onClick={() => actions.learnAs('hide')}>
          {say('learnHide')}
        </button>
        <EscButton text={say('learnNeither')} act={actions.leaveTool} />
      </span>
    </>
  );
}

/**
 * What lies over the page while a tool is used: a bar that says what to do, and, while pointing, a shield that takes
 * pointer and keys, so that nothing on the platform is pressed. Esc is heard wherever the focus is, and so not here.
 */
export function ToolLayer({ tool, frame, words, actions }: ToolLayerData & { actions: ToolActions }) {
  const bar = useRef<HTMLElement>(null);
  const { is } = tool;
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const focused = focusedIn(bar.current);
    if (bar.current && focused !== bar.current) opener.current ??= focused;
    if (is !== 'filling') bar.current?.focus();
  }, [is]);
  useLayoutEffect(
    () => () => {
      const { current: from } = opener;
      if (bar.current?.contains(focusedIn(bar.current)) && from instanceof HTMLElement) from.focus();
    },
    [],
  );
  if (is === 'filling') return null;
  return (
    <>
      {is === 'pointing' && (
        <div
          class="tool-shield"
          aria-hidden="true"
          onPointerMove={(event) => actions.pointAt(event.clientX, event.clientY)}
          onClick={(event) => {
            actions.pointAt(event.clientX, event.clientY);
            actions.takePoint();
          }}
        />
      )}
      {is === 'pointing' && frame && <Frame of={frame} />}
      <section
        class="tool-bar"
        role="dialog"
        aria-label={say(is === 'pointing' ? 'pointOut' : 'learnButton')}
        aria-describedby="mj-tool"
        tabIndex={-1}
        ref={bar}
        onKeyDown={(event) => {
          const step = is === 'pointing' ? steps[event.key] : undefined;
          if (step) actions.stepPoint(step);
          else if (is === 'pointing' && event.key === 'Enter') actions.takePoint();
          else return;
          event.preventDefault();
        }}
      >
        {is === 'pointing' && (
          <>
            <strong>{say('pointTitle')}</strong>
            <span id="mj-tool">{say('pointKeys')}</span>
            <output class="hidden">{words && say('pointed', { words })}</output>
          </>
        )}
        {is === 'learning' && (
          <>
            <strong>{say('learnTitle')}</strong>
            <span id="mj-tool">{say('learnHow')}</span>
            <EscButton text={say('leaveTool')} act={actions.leaveTool} />
          </>
        )}
        {tool.is === 'learnt' && <Learnt word={tool.word} actions={actions} />}
      </section>
    </>
  );
}
