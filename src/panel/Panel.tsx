import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { setLanguage } from '../ui/say.ts';
import { focusedIn } from '../ui/use-opened.ts';
import { say } from '../ui/words/panel-words.ts';
import { actOnKey } from './act-on-key.ts';
import { CommentList } from './CommentList.tsx';
import { CommentView } from './CommentView.tsx';
import { Counts } from './Counts.tsx';
import { Edge } from './Edge.tsx';
import { KeySheet } from './KeySheet.tsx';
import { PanelFoot } from './PanelFoot.tsx';
import { PanelHead, PanelWhere } from './PanelHead.tsx';
import { PanelNotices } from './PanelNotices.tsx';
import { PanelProblem } from './PanelProblem.tsx';
import { PointedForm } from './PointedForm.tsx';
import type { PanelActions } from './panel-actions.ts';
import type { PanelProps } from './panel-data.ts';
import { ReadingHelp } from './ReadingHelp.tsx';
import { TodoList } from './TodoList.tsx';
import { UndoBar } from './UndoBar.tsx';
import { findRow, useRowFocus } from './use-row-focus.ts';
import { WayFoot, WayView } from './WayView.tsx';

/**
 * The panel beside the page. Data and actions come in; of its own it keeps only whether the sheet of keys is up.
 * Keys are heard while the focus is inside, and stop here, so that the platform's own shortcuts are not set off.
 */
export function Panel({ data, actions }: PanelProps) {
  setLanguage(data.language);
  const root = useRef<HTMLElement>(null);
  const [isKeysUp, setKeysUp] = useState(false);
  useRowFocus(root, data);
  /** What had the focus before the sheet of keys came up. */
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    cameFrom.current = null;
    setKeysUp(false);
  }, [data.open?.comment.id]);
  useLayoutEffect(() => {
    const back = cameFrom.current;
    if (isKeysUp || !back) return;
    cameFrom.current = null;
    const place = back instanceof HTMLElement && back.isConnected ? back : root.current;
    place?.focus({ preventScroll: true });
  }, [isKeysUp]);
  const movedTo = useRef<string | undefined>(undefined);
  movedTo.current = undefined;
  const moving: PanelActions = {
    ...actions,
    selectComment(id) {
      movedTo.current = id;
      actions.selectComment(id);
      // At once: an Enter that follows before it is drawn is meant for this row.
      if (root.current) findRow(root.current, id)?.focus({ preventScroll: true });
    },
    openComment(id) {
      movedTo.current = id;
      actions.openComment(id);
    },
  };
  /** The part that is to be in sight when the panel has unfolded. */
  const unfoldedAt = useRef<'todo' | 'here' | undefined>(undefined);
  useLayoutEffect(() => {
    if (data.isFolded || !unfoldedAt.current) return;
    root.current?.querySelector(`#mj-${unfoldedAt.current}`)?.scrollIntoView?.({ block: 'start' });
    unfoldedAt.current = undefined;
  }, [data.isFolded]);
  if (data.isFolded) {
    const unfoldAt = (place: 'todo' | 'here') => {
      unfoldedAt.current = place;
      actions.setFolded(false);
    };
    return <Edge data={data} actions={actions} root={root} unfoldAt={unfoldAt} />;
  }

  const isAwake = data.status === 'awake';
  const showKeys = (isUp: boolean) => {
    if (isUp) cameFrom.current = focusedIn(root.current);
    setKeysUp(isUp);
  };
  const act = (asked: Parameters<typeof actOnKey>[0]) =>
    actOnKey(asked, data, moving, showKeys, isKeysUp, movedTo.current);
  const move = (by: 1 | -1) => act({ ask: by === 1 ? 'next' : 'previous' });
  return (
    <aside
      class={`panel${data.isNarrow ? ' is-narrow' : ''}${data.isLeft ? ' is-left' : ''}`}
      aria-label={say('name')}
      lang={data.language}
      tabIndex={-1}
      ref={root}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (act(event)) event.preventDefault();
      }}
      onKeyUp={(event) => event.stopPropagation()}
      onKeyPress={(event) => event.stopPropagation()}
    >
      <PanelHead data={data} actions={actions} isKeysUp={isKeysUp} showKeys={() => showKeys(!isKeysUp)} />
      {isKeysUp && <KeySheet commandKey={data.commandKey} panelKey={data.panelKey} close={() => showKeys(false)} />}
      {data.tool?.is === 'filling' ? (
        <div class="panel-scroll">
          <PointedForm answers={data.tool.answers} actions={actions} />
        </div>
      ) : data.open ? (
        <CommentView data={data} open={data.open} actions={actions} move={move} />
      ) : data.way ? (
        <>
          <div class="panel-scroll">
            <WayView way={data.way} actions={actions} />
          </div>
          <WayFoot way={data.way} actions={actions} />
        </>
      ) : (
        <>
          {isAwake && <PanelWhere data={data} />}
          {isAwake && <Counts counts={data.counts} />}
          <div class="panel-scroll">
            <PanelNotices data={data} actions={actions} />
            {data.status !== 'setup' && <TodoList data={data} actions={actions} />}
            {isAwake && <CommentList data={data} actions={actions} />}
            {isAwake && <ReadingHelp data={data} actions={actions} />}
          </div>
          {data.status !== 'setup' && <PanelFoot data={data} actions={actions} />}
        </>
      )}
      <PanelProblem problem={data.problem} actions={actions} />
      <UndoBar pending={data.pending} actions={actions} />
      <output class="hidden">
        {isAwake && say('heard', { comments: say('comments', { n: data.comments.length }), hints: data.counts.hints })}
      </output>
    </aside>
  );
}
