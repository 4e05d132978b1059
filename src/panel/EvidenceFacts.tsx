import { Picture } from '../ui/Picture.tsx';
import { showClock } from '../ui/show-time.ts';
import { say } from '../ui/words/panel-words.ts';
import type { EvidenceShown } from './open-data.ts';

function sayWhat({ pictures, method }: EvidenceShown): string {
  return pictures === 0 ? say('evidence.text') : say(`evidence.${method ?? 'screen'}`, { n: pictures });
}

/** The saved evidence as the moderator sees it: picture, what was saved, the check and the digest. */
export function EvidenceFacts({ evidence }: { evidence: EvidenceShown }) {
  const { thumbnail, savedAt, digest } = evidence;
  return (
    <>
      {thumbnail && <Picture of={thumbnail} alt={say('evidencePicture', { time: showClock(savedAt, true) })} />}
      {evidence.isTextCut && <p class="small">{say('evidence.textCut')}</p>}
      {evidence.isMenuShown && !evidence.isTextHidden && <p class="small">{say('evidence.menuShown')}</p>}
      {evidence.isTextHidden && <p class="small">{say('evidence.textHidden')}</p>}
      <dl class="facts small">
        <dt>{say('evidence.saved')}</dt>
        <dd>{sayWhat(evidence)}</dd>
        <dt>{say('evidence.check')}</dt>
        <dd>{say('evidence.checkOk')}</dd>
        {digest && (
          <>
            <dt>{say('evidence.digest')}</dt>
            <dd>
              <code>
                {digest.slice(0, 8)} … {digest.slice(-8)}
              </code>
            </dd>
          </>
        )}
      </dl>
    </>
  );
}
