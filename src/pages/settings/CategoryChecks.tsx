import { type HintCategory, hintCategories } from '../../shared/hint.ts';
import { Check } from '../../ui/Field.tsx';
import { saySettings } from '../../ui/words/settings-words.ts';

/** What hints are about, to tick. */
export function CategoryChecks({
  isOn,
  change,
}: {
  isOn: (category: HintCategory) => boolean;
  change: (category: HintCategory, isOn: boolean) => void;
}) {
  return (
    <div class="category-checks">
      {hintCategories.map((category) => (
        <Check
          key={category}
          label={saySettings(`hint.${category}`)}
          isOn={isOn(category)}
          change={(now) => change(category, now)}
        />
      ))}
    </div>
  );
}
