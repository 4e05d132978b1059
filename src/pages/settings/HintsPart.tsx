import { Plus } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { type HintCategory, type HintOptions, hintCategories } from '../../shared/hint.ts';
import { Choice, Field, FieldNote, Part } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { saySettings } from '../../ui/words/settings-words.ts';
import { CategoryChecks } from './CategoryChecks.tsx';
import { addWords, readOwnWords } from './own-hints.ts';
import type { FoundHint, SettingsProps } from './settings-data.ts';

const sayCategory = (category: HintCategory) => saySettings(`hint.${category}`);
const sayRuleName = (rule: string) => saySettings('hints.rule', { rule });

/** What the hints are raised by here: which kinds, the municipality's own words, rules that are silent; and a trial. */
export function HintsPart({ data, actions }: SettingsProps) {
  const options = data.settings.hints ?? {};
  const isLocked = data.locked.includes('hints');
  const off = options.categoriesOff ?? [];
  const silent = options.silenceRules ?? [];
  const change = (part: HintOptions) => actions.change({ hints: { ...options, ...part } });
  return (
    <Part id="hints" title={saySettings('hints')}>
      <p class="prose">{saySettings('hints.text')}</p>
      {isLocked && <FieldNote id="hints-locked" isLocked />}
      <fieldset disabled={isLocked}>
        <legend>{saySettings('hints.kinds')}</legend>
        <CategoryChecks
          isOn={(category) => !off.includes(category)}
          change={(category, isOn) =>
            change({ categoriesOff: isOn ? off.filter((one) => one !== category) : [...off, category] })
          }
        />
      </fieldset>
      <OwnWords options={options} isLocked={isLocked} change={change} />
      {silent.length > 0 && (
        <div>
          <h3>{saySettings('hints.silent')}</h3>
          <ul class="plain-list">
            {silent.map((rule) => (
              <li key={rule}>
                {sayRuleName(rule)}{' '}
                {!isLocked && (
                  <button
                    type="button"
                    class="btn quiet inline"
                    aria-label={saySettings('hints.useAgain', { rule })}
                    onClick={() => change({ silenceRules: silent.filter((one) => one !== rule) })}
                  >
                    {saySettings('hints.use')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Trial
        options={options}
        tryHints={actions.tryHints}
        silence={isLocked ? undefined : (rule) => change({ silenceRules: [...silent, rule] })}
      />
    </Part>
  );
}

interface OwnWordsProps {
  options: HintOptions;
  isLocked: boolean;
  change: (part: HintOptions) => void;
}

/** The municipality's own words, by what they may mean. */
function OwnWords({ options, isLocked, change }: OwnWordsProps) {
  const [text, setText] = useState('');
  const [category, setCategory] = useState<HintCategory>('defamation_insult');
  const [isRefused, setRefused] = useState(false);
  const known = options.addWords ?? [];
  const add = () => {
    const words = readOwnWords(text);
    setRefused(!words);
    if (!words) return;
    change({ addWords: addWords(known, category, words) });
    setText('');
  };
  return (
    <div>
      <h3>{saySettings('hints.own')}</h3>
      {known.length === 0 && <p class="soft">{saySettings('hints.ownNone')}</p>}
      <ul class="plain-list">
        {known.map((one) => (
          <li key={one.category}>
            <strong>{sayCategory(one.category)}:</strong>{' '}
            {one.words.map((word) => (
              <span key={word} class="own-word">
                <bdi>{word}</bdi>
                {!isLocked && (
                  <button
                    type="button"
                    class="btn quiet inline small"
                    aria-label={saySettings('hints.removeWord', { word })}
                    onClick={() =>
                      change({
                        addWords: known
                          .map((row) =>
                            row === one ? { ...row, words: row.words.filter((own) => own !== word) } : row,
                          )
                          .filter(({ words }) => words.length > 0),
                      })
                    }
                  >
                    {saySettings('remove')}
                  </button>
                )}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {!isLocked && (
        <form
          class="new-channel"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <div class="grid-2">
            <Field
              label={saySettings('hints.words')}
              value={text}
              error={isRefused ? saySettings('hints.wordsWrong') : undefined}
              help={saySettings('hints.wordsHelp')}
              change={setText}
            />
            <Choice
              label={saySettings('hints.mayBe')}
              value={category}
              options={hintCategories.map((one) => ({ value: one, text: sayCategory(one) }))}
              change={(value) => setCategory(hintCategories.find((one) => one === value) ?? category)}
            />
          </div>
          <button type="submit" class="btn">
            <Icon of={Plus} />
            {saySettings('hints.add')}
          </button>
        </form>
      )}
    </div>
  );
}

interface TrialProps {
  options: HintOptions;
  tryHints: (text: string) => Promise<FoundHint[]>;
  /** Missing where IT decides. */
  silence: ((rule: string) => void) | undefined;
}

/** How long it waits for more to be typed before it asks, milliseconds. */
const pause = 250;

/** A comment to try: which hints it would get, why, and which rule to silence. Nothing of it is kept. */
function Trial({ options, tryHints, silence }: TrialProps) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<FoundHint[] | undefined>();
  useEffect(() => {
    setFound(undefined);
    if (text.trim() === '') return;
    let isLate = false;
    const timer = setTimeout(() => {
      tryHints(text).then(
        (hints) => isLate || setFound(hints),
        () => isLate || setFound(undefined),
      );
    }, pause);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [text, options, tryHints]);
  return (
    <div>
      <Field
        label={saySettings('hints.try')}
        value={text}
        rows={3}
        help={saySettings('hints.tryHelp')}
        change={setText}
      />
      <div aria-live="polite">
        {found?.length === 0 && <p>{saySettings('hints.none')}</p>}
        {found && found.length > 0 && (
          <ul class="plain-list">
            {found.map(({ category, rule, words }) => (
              <li key={category}>
                <strong>{sayCategory(category)}.</strong> {sayRuleName(rule)}
                {words.length > 0 && (
                  <>
                    {': '}
                    <bdi>{words.join(', ')}</bdi>
                  </>
                )}{' '}
                {silence && (
                  <button
                    type="button"
                    class="btn quiet inline"
                    aria-label={saySettings('hints.silenceRule', { rule })}
                    onClick={() => silence(rule)}
                  >
                    {saySettings('hints.silence')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
