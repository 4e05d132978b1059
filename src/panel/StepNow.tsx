import { ArrowRightToLine, Check } from 'lucide';
import { Icon } from '../ui/Icon.tsx';
import { Rich } from '../ui/Rich.tsx';
import { showClock } from '../ui/show-time.ts';
import { say } from '../ui/words/panel-words.ts';
import { Grounds } from './Grounds.tsx';
import type { PanelStep } from './open-data.ts';
import { SaveNow } from './SaveNow.tsx';
import type { StepsProps } from './Steps.tsx';

type Props = StepsProps & { step: PanelStep };

function ChooseGround({ open, actions }: Props) {
  const id = open.comment.id;
  return (
    <>
      {!open.grounds[0]?.heading && <p class="soft small">{say('groundsIntro')}</p>}
      <div class="step-body">
        <Grounds open={open} choose={(groundId) => actions.chooseGround(id, groundId)} />
        <button type="button" class="btn quiet small alone" onClick={() => actions.takeNoPictureWay(id)}>
          {say('noPictureWay')}
        </button>
      </div>
    </>
  );
}

/** Saves evidence of the open comment. */
export function SaveOpen({ data, open, actions, isAgain = false }: StepsProps & { isAgain?: boolean }) {
  const { id } = open.comment;
  return (
    <SaveNow
      of={open}
      commandKey={data.commandKey}
      isAgain={isAgain}
      save={() => actions.saveEvidence(id)}
      saveRedrawn={() => actions.saveRedrawn(id)}
      saveText={(reason) => actions.saveText(id, reason)}
    />
  );
}

function SaveEvidence(props: Props) {
  const { open } = props;
  return (
    <div class="step-body">
      <p class="soft">{say(open.isWithoutPicture ? 'saveTextWithoutPicture' : 'saveText')}</p>
      {open.evidence && !open.evidence.nowShown && (
        <p>{say('pictureIsLeft', { time: showClock(open.evidence.savedAt, true) })}</p>
      )}
      <SaveOpen {...props} />
    </div>
  );
}

function CallPolice({ open, actions }: Props) {
  const id = open.comment.id;
  return (
    <div class="step-body">
      <p class="soft">{say('callPoliceText')}</p>
      <div class="actions">
        <button type="button" class="btn main" onClick={() => actions.takeWay(id, 'police')}>
          <Icon of={Check} />
          {say('called')}
        </button>
        <button type="button" class="btn" onClick={() => actions.copyLink(id)}>
          {say('copyLink')}
        </button>
        <output class="small">{open.isLinkCopied && say('copied')}</output>
      </div>
    </div>
  );
}

/** The way that a step of the policy is done with. */
const wayOfStep = {
  'stop-replies': 'secrecy',
  'report-police': 'police',
  'report-platform': 'report-platform',
  'tell-manager': 'tell',
  'contact-author': 'contact',
  'notify-author': 'notify',
} as const;

function OpenWayOf({ step, open, actions }: Props) {
  const way = step.id in wayOfStep ? wayOfStep[step.id as keyof typeof wayOfStep] : 'note';
  return (
    <div class="step-body">
      {step.id === 'report-platform' && <p class="soft">{say('reportPlatformText')}</p>}
      {step.id === 'notify-author' && <p class="soft">{say('notifyText')}</p>}
      <button type="button" class="btn alone" onClick={() => actions.takeWay(open.comment.id, way)}>
        {say(`way.${way}`)} …
      </button>
    </div>
  );
}

/** What the step that is now asks for. */
export function StepNow(props: Props) {
  const { step, data, open, actions } = props;
  if (step.id === 'choose-ground') return <ChooseGround {...props} />;
  if (step.id === 'save-evidence' || step.id === 'record-without-picture') return <SaveEvidence {...props} />;
  if (step.id === 'report-police' && open.isWithoutPicture) return <CallPolice {...props} />;
  if (step.id === 'hand-over') {
    return (
      <div class="step-body">
        <button type="button" class="btn main alone" onClick={actions.openHandover}>
          <Icon of={ArrowRightToLine} />
          {say('handOverNow')}
        </button>
      </div>
    );
  }
  if (step.id === 'remove') {
    const platform = say(data.channel?.platform ?? 'facebook');
    return (
      <div class="step-body">
        {open.isWithoutPicture && <p class="soft">{say('removeAskPolice')}</p>}
        <p>
          <Rich text={say('removeNow')} values={{ platform }} />
        </p>
        {open.laws.map(({ says, name }) => (
          <p key={says} class="small soft">
            {says} <span lang="sv">({name})</span>
          </p>
        ))}
        {(open.evidence || open.isWithoutPicture) && (
          <button type="button" class="btn quiet alone" onClick={() => actions.markRemoved(open.comment.id)}>
            {say('markRemoved')}
          </button>
        )}
      </div>
    );
  }
  return <OpenWayOf {...props} />;
}
