import type { DisclosedField } from '../../handover/disclosure-pdf.ts';
import type { TextMask } from '../../handover/masking.ts';
import { sayDisclosure } from '../../ui/words/disclosure-words.ts';
import type { MaskableText } from './disclosure-data.ts';
import { splitWords } from './split-words.ts';

interface Props {
  of: MaskableText;
  toggle: (field: DisclosedField, mask: TextMask) => void;
}

/** A text of which each word is a button: press to mask it, press again to show it. */
export function MaskText({ of: { field, text, masks }, toggle }: Props) {
  return (
    <div>
      <p class="label">{sayDisclosure(`field.${field}`)}</p>
      <p class="maskable">
        {splitWords(text).map(({ from, to, isWord }) => {
          const words = text.slice(from, to);
          const isMasked = masks.some((mask) => mask.from < to && mask.to > from);
          return isWord ? (
            <button key={from} type="button" aria-pressed={isMasked} onClick={() => toggle(field, { from, to })}>
              {words}
            </button>
          ) : (
            words
          );
        })}
      </p>
    </div>
  );
}
