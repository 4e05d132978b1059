import { useState } from 'preact/hooks';
import { say } from '../ui/words/panel-words.ts';
import { BackBar } from './BackBar.tsx';
import { CommentNotices } from './CommentNotices.tsx';
import { DueLine } from './DueLine.tsx';
import type { OpenComment } from './open-data.ts';
import type { PanelActions } from './panel-actions.ts';
import type { PanelData } from './panel-data.ts';
import { Said } from './Said.tsx';
import { Steps } from './Steps.tsx';
import { Ways } from './Ways.tsx';
import { WayFoot, WayView } from './WayView.tsx';

export interface CommentViewProps {
  data: PanelData;
  open: OpenComment;
  actions: PanelActions;
  move: (by: 1 | -1) => void;
}

/** One comment, open: what it says, what it may be, and the policy's steps with the one that is now. */
export function CommentView(props: CommentViewProps) {
  const { data, open, actions } = props;
  return (
    <>
      <BackBar {...props} />
      <div class="panel-scroll">
        <Said open={open} actions={actions} now={data.now} />
        <CommentNotices data={data} open={open} />
        <DueLine open={open} now={data.now} />
        {data.way ? <WayView way={data.way} actions={actions} /> : <WhatToDo {...props} />}
        {open.isWithoutPicture && <Donts />}
        {open.source && (
          <p class="small soft source">
            <span lang="sv">{open.source.title}</span>
            {say('sourceRead', { read: open.source.read })}
          </p>
        )}
      </div>
      {data.way && <WayFoot way={data.way} actions={actions} />}
    </>
  );
}

/** The steps towards removal and the other ways: what the comment asks for stands first. */
function WhatToDo({ data, open, actions }: CommentViewProps) {
  const [isGroundAsked, setGroundAsked] = useState(false);
  const steps = <Steps data={data} open={open} actions={actions} />;
  const isAlone = open.isSettled && !isGroundAsked;
  const ways = <Ways open={open} actions={actions} isFirst={isAlone || open.isQuestion} />;
  if (isAlone) {
    return (
      <>
        {ways}
        <button type="button" class="btn quiet add-ground" onClick={() => setGroundAsked(true)}>
          {say('groundAfter')}
        </button>
      </>
    );
  }
  return open.isQuestion ? (
    <>
      {ways}
      {steps}
    </>
  ) : (
    <>
      {steps}
      {ways}
    </>
  );
}

function Donts() {
  return (
    <div class="donts">
      <h3>{say('dont')}</h3>
      <ul class="soft">
        <li>{say('dontScreenshot')}</li>
        <li>{say('dontLinks')}</li>
        <li>{say('dontShow')}</li>
      </ul>
    </div>
  );
}
