import { Check } from 'lucide';
import { Icon } from '../ui/Icon.tsx';
import { showClock } from '../ui/show-time.ts';
import { say } from '../ui/words/panel-words.ts';
import { EvidenceFacts } from './EvidenceFacts.tsx';
import { isDoubtful } from './is-doubtful.ts';
import type { OpenComment, PanelStep } from './open-data.ts';
import type { PanelActions } from './panel-actions.ts';
import type { PanelData } from './panel-data.ts';
import { SaveOpen, StepNow } from './StepNow.tsx';

export interface StepsProps {
  data: PanelData;
  open: OpenComment;
  actions: PanelActions;
}

function sayName(id: PanelStep['id'], isWithoutPicture: boolean, platform: string): string {
  if (isWithoutPicture && id === 'hand-over') return say('step.handOverWithoutPicture');
  if (isWithoutPicture && id === 'report-police') return say('step.callPolice');
  return say(`step.${id}`, { platform });
}

function sayStep(step: PanelStep, open: OpenComment, platform: string): string {
  const isDone = step.state === 'done';
  if (step.id === 'choose-ground' && isDone && open.chosen) return say('step.chosen', { no: open.chosen.no });
  const isSave = step.id === 'save-evidence' || step.id === 'record-without-picture';
  if (isSave && isDone && open.evidence) {
    const time = showClock(open.evidence.savedAt, true);
    return say(open.isWithoutPicture ? 'step.textSaved' : 'step.evidenceSaved', { time });
  }
  const name = sayName(step.id, open.isWithoutPicture, platform);
  return isDone && step.at ? say('stepAt', { step: name, time: showClock(step.at) }) : name;
}

function sayNote(step: PanelStep, open: OpenComment): string | undefined {
  if (step.id === 'remove') return say(open.isWithoutPicture ? 'removeAskPolice' : 'removeLater');
  if (step.id === 'report-platform') return say('reportPlatformText');
  if (step.id === 'hand-over' && open.isWithoutPicture) return say('handOverSecret');
  if (step.need === 'if-possible') return say('ifPossible');
  return step.need === 'optional' ? say('optional') : undefined;
}

/** True where evidence is to be looked at, and there may still be something to take another picture of. */
function isToBeLookedAt({ evidence, gate }: OpenComment): boolean {
  return evidence !== undefined && isDoubtful(evidence) && gate !== 'acted' && gate !== 'checked';
}

/** What is told as it is done. Of the other steps the gate tells, the form that was filled in or the line that takes back. */
const told = new Set<PanelStep['id']>(['choose-ground', 'save-evidence', 'record-without-picture']);

/** The policy's steps in the policy's order; only the one that is now stands open. */
export function Steps({ data, open, actions }: StepsProps) {
  const platform = say(data.channel?.platform ?? 'facebook');
  const id = open.comment.id;
  return (
    <ol class="steps" aria-label={say(open.isWithoutPicture ? 'stepsWithoutPicture' : 'stepsLabel')}>
      {open.steps.map((step, at) => (
        <li key={step.id} class={`step is-${step.state}`} aria-current={step.state === 'now' ? 'step' : undefined}>
          <span class="step-no">
            <span>{step.state === 'done' ? <Icon of={Check} /> : at + 1}</span>
          </span>
          <div>
            <span class="step-name" aria-live={told.has(step.id) ? 'polite' : undefined}>
              {sayStep(step, open, platform)}
            </span>
            {step.state === 'done' && <span class="hidden"> ({say('stepDone')})</span>}
            {step.state === 'next' && sayNote(step, open) && <p class="small">{sayNote(step, open)}</p>}
            {step.state === 'done' && step.id === 'choose-ground' && open.chosen && (
              <p class="small">
                <span lang="sv">{open.chosen.text}</span>{' '}
                {open.gate !== 'acted' && open.gate !== 'checked' && (
                  <button type="button" class="btn quiet small inline" onClick={() => actions.changeGround(id)}>
                    {say('change')}
                  </button>
                )}
              </p>
            )}
            {step.state === 'done' && step.id === 'save-evidence' && open.evidence && !open.isWithoutPicture && (
              <div class="step-body">
                <EvidenceFacts evidence={open.evidence} />
                {isToBeLookedAt(open) && <SaveOpen data={data} open={open} actions={actions} isAgain />}
                <button type="button" class="btn quiet alone" onClick={() => actions.showEvidence(id)}>
                  {say('showEvidence')}
                </button>
              </div>
            )}
            {step.state === 'now' && <StepNow step={step} data={data} open={open} actions={actions} />}
          </div>
        </li>
      ))}
    </ol>
  );
}
