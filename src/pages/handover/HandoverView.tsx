import { sayHandover } from '../../ui/words/handover-words.ts';
import { DataPage } from '../DataPage.tsx';
import { ChooseItems, HandedOver } from './ChooseItems.tsx';
import { GivePackages } from './GivePackages.tsx';
import type { HandoverProps } from './handover-data.ts';
import { Receipts } from './Receipts.tsx';
import { ReviewPackage } from './ReviewPackage.tsx';
import { SavedPackage } from './SavedPackage.tsx';

/** Hand over to the registrar: choose, review, save; below, the case numbers that come back. */
export function HandoverView({ data, actions }: HandoverProps) {
  const n = data.rows.length;
  const summary = data.rows.every(({ isChosen }) => isChosen) ? 'summary' : 'summaryOfSome';
  return (
    <DataPage
      data={data}
      current="handover"
      title={sayHandover('title')}
      summary={data.waiting > 0 ? sayHandover(summary, { n: data.waiting }) : undefined}
    >
      <SavedPackage data={data} actions={actions} />
      {n === 0 && (
        <div class="part">
          <p>
            <strong>{sayHandover(data.handedOver.count > 0 ? 'nothing' : 'nothingYet')}</strong>
          </p>
          <p>{sayHandover('nothingText')}</p>
          <HandedOver data={data} actions={actions} />
        </div>
      )}
      {n > 0 && (
        <div class="cols">
          <ChooseItems data={data} actions={actions} />
          <div>
            <ReviewPackage data={data} actions={actions} />
            <GivePackages data={data} actions={actions} />
          </div>
        </div>
      )}
      <Receipts data={data} actions={actions} />
    </DataPage>
  );
}
