import { ArrowRightToLine, Check } from 'lucide';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import type { PageTopProps } from '../../ui/PageTop.tsx';
import { Late } from '../../ui/signs.ts';

export interface WorkData {
  top: Pick<PageTopProps, 'links' | 'who'>;
  items: { number: string; channel: string; text: string; isChosen: boolean }[];
  to: string;
  deputy?: string | undefined;
  saved?: string | undefined;
  taken?: { from: string; taken: number; known: number } | undefined;
  problem?: string | undefined;
}

export interface WorkActions {
  choose(number: string, isChosen: boolean): void;
  setTo(to: string): void;
  give(): void;
  take(file: File): void;
}

/** Open items as a file for the one who steps in, and the other way round (SMB-15). */
export function WorkView({ data, actions }: { data: WorkData; actions: WorkActions }) {
  const chosen = data.items.filter(({ isChosen }) => isChosen).length;
  return (
    <PageFrame language="sv" current={undefined} {...data.top}>
      <div class="head">
        <h1>Lämna över arbetet</h1>
        <p class="soft">När du är borta tar någon annan vid. Bilderna ligger kvar i din journal.</p>
      </div>
      <div class="body">
        {data.problem && (
          <Notice tone="late" icon={Late} title="Det gick inte" isUrgent>
            <p>{data.problem}</p>
          </Notice>
        )}
        <section class="part" aria-labelledby="give-title">
          <header>
            <h2 id="give-title">Lämna över</h2>
          </header>
          {data.items.length === 0 ? (
            <p>Du har inga öppna fall.</p>
          ) : (
            <>
              <ul class="packages">
                {data.items.map(({ number, channel, text, isChosen }) => (
                  <li key={number}>
                    <label class="tick">
                      <input
                        type="checkbox"
                        class="check"
                        checked={isChosen}
                        aria-label={`Fall ${number}`}
                        onChange={(event) => actions.choose(number, event.currentTarget.checked)}
                      />
                    </label>
                    <span>
                      <strong class="num">{number}</strong> <span class="soft">{channel}</span>
                      <br />
                      <bdi>{text}</bdi>
                    </span>
                  </li>
                ))}
              </ul>
              <Field label="Till vem?" value={data.to} help={data.deputy} change={actions.setTo} />
              <button
                type="button"
                class="btn main alone"
                aria-disabled={chosen === 0 || data.to.trim().length < 2 ? 'true' : undefined}
                onClick={actions.give}
              >
                <Icon of={ArrowRightToLine} /> {chosen === 1 ? 'Spara 1 fall som fil' : `Spara ${chosen} fall som fil`}
              </button>
              <p class="small soft">
                Filen har kommentarernas text och avsändare. Lägg den där bara ni två kommer åt den, och ta bort den
                efteråt.
              </p>
            </>
          )}
          <output>
            {data.saved && (
              <Notice tone="done" icon={Check} title={`Sparat: ${data.saved}`}>
                <p>Journalen har skrivit vem som tar vid.</p>
              </Notice>
            )}
          </output>
        </section>
        <section class="part" aria-labelledby="take-title">
          <header>
            <h2 id="take-title">Ta vid</h2>
          </header>
          <div class="field">
            <label for="work-file">Filen från kollegan</label>
            <input
              type="file"
              id="work-file"
              accept=".json,application/json"
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                if (file) actions.take(file);
              }}
            />
          </div>
          <output>
            {data.taken && (
              <Notice tone="done" icon={Check} title={`Du har tagit vid efter ${data.taken.from}`}>
                <p>
                  {data.taken.taken} fall öppnade.{' '}
                  {data.taken.known > 0 && `${data.taken.known} fanns här redan och är orörda.`}
                </p>
              </Notice>
            )}
          </output>
        </section>
      </div>
    </PageFrame>
  );
}
