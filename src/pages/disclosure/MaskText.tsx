import { useState } from 'preact/hooks';
import type { DisclosedField } from '../../handover/disclosure-pdf.ts';
import type { TextMask } from '../../handover/masking.ts';
import { sayDisclosure } from '../../ui/words/disclosure-words.ts';
import type { MaskableText } from './disclosure-data.ts';
import { splitWords } from './split-words.ts';

interface Props {
  of: MaskableText;
  toggle: (field: DisclosedField, mask: TextMask) => void;
}

/**
 * A text of which each word is a button: press to mask it, press again to show it. Tab stops once in each text, and the
 * arrows go from word to word.
 */
export function MaskText({ of: { field, text, masks }, toggle }: Props) {
  const parts = splitWords(text);
  const [stop, setStop] = useState(() => parts.find(({ isWord }) => isWord)?.from);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step || !(event.currentTarget instanceof Element)) return;
    const words = [...event.currentTarget.querySelectorAll('button')];
    event.preventDefault();
    words[words.indexOf(event.target as HTMLButtonElement) + step]?.focus();
  };
  return (
    <fieldset onKeyDown={move}>
      <legend class="label">{sayDisclosure(`field.${field}`)}</legend>
      <div class="maskable">
        {parts.map(({ from, to, isWord }) => {
          const words = text.slice(from, to);
          const isMasked = masks.some((mask) => mask.from < to && mask.to > from);
          return isWord ? (
            <button
              key={from}
              type="button"
              tabIndex={from === stop ? 0 : -1}
              aria-pressed={isMasked}
              onFocus={() => setStop(from)}
              onClick={() => toggle(field, { from, to })}
            >
              {words}
            </button>
          ) : (
            words
          );
        })}
      </div>
    </fieldset>
  );
}
