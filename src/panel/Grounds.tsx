import { Flag } from 'lucide';
import { Fragment } from 'preact';
import { Tag } from '../ui/Tag.tsx';
import { say } from '../ui/words/panel-words.ts';
import type { OpenComment } from './open-data.ts';

/** Numbers alone may come twice, in two lists of the same guideline. */
const nameOf = ({ no, text }: { no: string; text: string }) => `${no} ${text}`;

/**
 * The municipality's own grounds, in its own words and order, never shortened, none preselected.
 * Native radio buttons; the arrows only move, for a choice is written in the journal: digit, space, Enter or a click chooses.
 */
export function Grounds({ open, choose }: { open: OpenComment; choose: (groundId: string) => void }) {
  const hinted = new Set(open.comment.mayBe.map(nameOf));
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const group = event.currentTarget;
    if (!(group instanceof HTMLElement) || (!step && event.key !== 'Enter')) return;
    const radios = [...group.querySelectorAll<HTMLInputElement>('input')];
    const at = radios.indexOf(event.target as HTMLInputElement);
    event.preventDefault();
    if (step) radios[(at + step + radios.length) % radios.length]?.focus();
    else radios[at]?.click();
  };
  return (
    <fieldset class="grounds" onKeyDown={move}>
      <legend class="hidden">{say('groundsLabel')}</legend>
      {open.grounds.map((ground, at) => {
        const { id, no, text, heading, lawBeside } = ground;
        return (
          <Fragment key={id}>
            {heading && heading !== open.grounds[at - 1]?.heading && (
              <p class="small soft" lang="sv">
                {heading}
              </p>
            )}
            <label class="ground">
              <input
                class="hidden"
                type="radio"
                name="mj-ground"
                checked={open.chosen?.id === id}
                onChange={() => choose(id)}
              />
              <span>{at < 9 ? <kbd>{at + 1}</kbd> : null}</span>
              <span>
                {no !== String(at + 1) && <strong class="num">{no} </strong>}
                <span lang="sv">{text}</span>
                {lawBeside && <span class="small soft law">{say('law', { law: lawBeside })}</span>}
              </span>
              <span>{hinted.has(nameOf(ground)) && <Tag icon={Flag} text={say('hintMark')} />}</span>
            </label>
          </Fragment>
        );
      })}
    </fieldset>
  );
}
