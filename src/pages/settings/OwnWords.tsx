import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { type HintCategory, type HintOptions, hintCategories } from '../../shared/hint.ts';
import { Choice, Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { saySettings } from '../../ui/words/settings-words.ts';
import { addWords, readOwnWords } from './own-hints.ts';

interface Props {
  options: HintOptions;
  isLocked: boolean;
  change: (part: HintOptions) => void;
}

/** The municipality's own words, by what they may mean. */
export function OwnWords({ options, isLocked, change }: Props) {
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
            <strong>{saySettings(`hint.${one.category}`)}:</strong>{' '}
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
              options={hintCategories.map((one) => ({ value: one, text: saySettings(`hint.${one}`) }))}
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
