import { Notice } from '../ui/Notice.tsx';
import { Late } from '../ui/signs.ts';
import { say } from '../ui/words/panel-words.ts';
import type { PanelActions } from './panel-actions.ts';
import type { PanelData } from './panel-data.ts';
import { sayTold } from './told-in-english.ts';

/** What failed of what was asked for, where neither the open comment nor the gate tells it. */
export function PanelProblem({ problem, actions }: { problem: PanelData['problem']; actions: PanelActions }) {
  if (!problem) return null;
  const { says, whatToDo, comment } = problem;
  const [label, act] = comment
    ? (['open', () => actions.openComment(comment.id)] as const)
    : (['close', actions.dismissProblem] as const);
  return (
    <div class="panel-notices">
      <Notice tone="late" icon={Late} title={sayTold(says)} isUrgent>
        {comment?.text && <p>{say('quote', { text: comment.text })}</p>}
        <p>{sayTold(whatToDo)}</p>
        <button type="button" class="btn" onClick={act}>
          {say(label)}
        </button>
      </Notice>
    </div>
  );
}
