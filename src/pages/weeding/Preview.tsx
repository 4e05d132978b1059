import { useLayoutEffect } from 'preact/hooks';
import { entryTypes } from '../../shared/journal-entry.ts';
import { Field, Part } from '../../ui/Field.tsx';
import { focusText } from '../../ui/keep-focus.ts';
import { LockableButton } from '../../ui/LockableButton.tsx';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { sayWeeding } from '../../ui/words/weeding-words.ts';
import type { WeedingPreview, WeedingProps } from './weeding-data.ts';

function Numbers({ numbers }: { numbers: string[] }) {
  if (numbers.length <= 12) return <p class="num small">{numbers.join(', ')}</p>;
  return (
    <details>
      <summary>{sayWeeding('showNumbers', { n: numbers.length })}</summary>
      <p class="num small">{numbers.join(', ')}</p>
    </details>
  );
}

/** A kind that a weeding counts: a type of entry, or pictures. */
function sayKind(kind: string): string {
  const type = entryTypes.find((one) => one === kind);
  return type ? sayJournal(`entry.${type}`) : sayWeeding('pictures');
}

function Counts({ counts }: { counts: Record<string, number> }) {
  return (
    <table class="counts">
      <thead>
        <tr>
          <th scope="col">{sayWeeding('kind')}</th>
          <th scope="col" class="num-col">
            {sayWeeding('count')}
          </th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(counts).map(([kind, count]) => (
          <tr key={kind}>
            <td>{sayKind(kind)}</td>
            <td class="num-col num">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Confirm({ data, actions, preview }: WeedingProps & { preview: WeedingPreview }) {
  const decision = data.decision.trim();
  const isLocked = data.isBusy || data.confirmation.trim() !== decision;
  const n = preview.numbers.length;
  return (
    <div class="one-field">
      <p class="prose">{sayWeeding(data.only ? 'forEverPictures' : 'forEver')}</p>
      <Field
        label={sayWeeding('confirm', { decision })}
        value={data.confirmation}
        help={sayWeeding('confirmHelp')}
        change={(confirmation) => actions.change({ confirmation })}
      />
      <p class="actions">
        <LockableButton
          text={sayWeeding(data.only ? 'weedPictures' : 'weed', { n })}
          isMain
          isLocked={isLocked}
          act={actions.weed}
        />
      </p>
    </div>
  );
}

/** What would go and what would stay, and the field that has to be filled in before anything goes. */
export function Preview({ data, actions }: WeedingProps) {
  const { preview } = data;
  useLayoutEffect(() => {
    // It was asked for: whoever listens hears what it says, and goes on from there.
    const heading = preview && document.getElementById('preview-title');
    if (heading) focusText(heading);
  }, [preview]);
  if (!preview) return null;
  const n = preview.numbers.length;
  return (
    <Part
      id="preview"
      title={n > 0 ? sayWeeding(data.only ? 'wouldGoPictures' : 'wouldGo', { n }) : sayWeeding('wouldGoNothing')}
    >
      {n > 0 && <Counts counts={preview.counts} />}
      {n > 0 && <Numbers numbers={preview.numbers} />}
      {preview.given.length > 0 && (
        <p>
          <strong>{sayWeeding('given', { numbers: preview.given.join(', ') })}</strong> {sayWeeding('givenText')}
        </p>
      )}
      {preview.refused.length > 0 && <h3>{sayWeeding('stays')}</h3>}
      {preview.refused.map(({ why, numbers }) => (
        <div key={why}>
          <p>
            <strong>{why}</strong> {sayWeeding('items', { n: numbers.length })}
          </p>
          <Numbers numbers={numbers} />
        </div>
      ))}
      {n > 0 && <Confirm data={data} actions={actions} preview={preview} />}
    </Part>
  );
}
