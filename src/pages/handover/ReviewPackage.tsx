import { Check, File, FileText, Folder, Image, ShieldCheck } from 'lucide';
import { Field, Part } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { showBytes } from '../../ui/show-number.ts';
import { sayHandover } from '../../ui/words/handover-words.ts';
import type { HandoverProps } from './handover-data.ts';
import { StepTitle } from './StepTitle.tsx';

function iconOf(name: string) {
  if (name.endsWith('.png')) return Image;
  if (name.endsWith('.html')) return ShieldCheck;
  return name.endsWith('.pdf') ? FileText : File;
}

/** Step 2: the case title and what the package will hold. */
export function ReviewPackage({ data, actions }: HandoverProps) {
  const { preview, caseTitle, caseTitleError } = data;
  const bytes = preview?.files.reduce((sum, file) => sum + (file.bytes ?? 0), 0) ?? 0;
  return (
    <Part
      id="review"
      title={<StepTitle no={2} text={sayHandover('review')} />}
      beside={bytes > 0 && <span class="soft">{showBytes(bytes)}</span>}
    >
      <Field
        label={sayHandover('caseTitle')}
        rows={2}
        value={caseTitle}
        error={caseTitleError}
        help={data.titled > 1 ? sayHandover('caseTitleHelp') : undefined}
        change={actions.setCaseTitle}
      />
      {!caseTitleError && caseTitle !== '' && (
        <p class="done">
          <Icon of={Check} /> {sayHandover('caseTitleOk')}
        </p>
      )}
      {preview && (
        <>
          <ul class="tree" aria-label={sayHandover('contents')}>
            <li>
              <Icon of={Folder} />
              <span>{preview.folder}</span>
            </li>
            {preview.files.map(({ name, bytes: size }) => (
              <li class="in" key={name}>
                <Icon of={iconOf(name)} />
                <span>{name}</span>
                <span class="soft">{size !== undefined && showBytes(size)}</span>
              </li>
            ))}
          </ul>
          <p class="small soft">{sayHandover('fileNote')}</p>
        </>
      )}
    </Part>
  );
}
