// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import managedSchema from '../../public/managed-schema.json' with { type: 'json' };
import { ManagedFaults, OwnFaults } from '../../src/pages/settings/ManagedFaults.tsx';
import type { ManagedFault } from '../../src/shared/settings.ts';
import { setLanguage } from '../../src/ui/say.ts';
import { doNow } from '../panel/do-now.ts';

afterEach(() => {
  doNow(() => render(null, document.body));
  setLanguage('sv');
});

function linesOf(faults: ManagedFault[]): (string | null)[] {
  doNow(() => render(<ManagedFaults faults={faults} />, document.body));
  return [...document.querySelectorAll('.notice > div > strong, li')].map(({ textContent }) => textContent);
}

describe('what IT has set that cannot be used', () => {
  it('is told in plain words: which, what it must be, and what is used instead', () => {
    const lines = linesOf([
      { path: ['channels', 1, 'url'], reason: 'wrong', instead: 'rest' },
      { path: ['crisis', 'url'], reason: 'wrong', instead: 'rest' },
      { path: ['localImageRetentionDays'], reason: 'wrong', instead: 'own' },
      { path: ['munincipality'], reason: 'unknown', instead: 'nothing' },
    ]);
    expect(lines[0]).toBe('IT har satt 4 värden som inte går att använda');
    expect(lines).toContain(
      'Kanaler (channels, nr 2, url): Det ska vara kontots hela adress på plattformen, med https:// först. Resten av det som IT har satt här gäller.',
    );
    expect(lines.find((line) => line?.includes('crisis'))).toContain('Det ska vara en hel adress');
    expect(lines).toContain(
      'Dagar som bilder finns kvar (localImageRetentionDays): Det ska vara ett heltal från 1 till 3650. Det du själv har angett gäller i stället.',
    );
    expect(lines.at(-1)).toContain('munincipality: Det namnet finns inte bland det som IT kan sätta');
  });

  it('is told in English too, and what is wrong in a policy with it', () => {
    setLanguage('en');
    const why = { place: 'grounds', reason: 'Det här saknas.' };
    const lines = linesOf([{ path: ['customPolicy'], reason: 'wrong', why, instead: 'nothing' }]);
    expect(lines[0]).toBe('IT has set a value that cannot be used');
    expect(lines.at(-1)).toMatch(/whole text of a policy file\. grounds: .+ It is as if IT had not set it\.$/);
    expect(lines.at(-1)).not.toContain('saknas');
  });

  it('has words for all that IT can set, and says nothing where all is right', () => {
    for (const name of Object.keys(managedSchema.properties)) {
      const [, line] = linesOf([{ path: [name], reason: 'wrong', instead: 'nothing' }]);
      expect(line).toMatch(new RegExp(`^[A-ZÅÄÖ].* \\(${name}\\): Det ska vara`));
    }
    expect(linesOf([])).toEqual([]);
  });
});

describe('what she has chosen herself that cannot be used', () => {
  it('is told with what it said, what it must be, and what is used instead', () => {
    const was = 'facebook · Simhallen · www.facebook.com/ekbackasim';
    doNow(() =>
      render(
        <OwnFaults
          faults={[
            { path: ['channels', 0, 'url'], was, instead: 'rest' },
            { path: ['operator', 'name'], instead: 'nothing' },
          ]}
        />,
        document.body,
      ),
    );
    const lines = [...document.querySelectorAll('.notice > div > strong, li')].map(({ textContent }) => textContent);
    expect(lines).toEqual([
      '2 inställningar går inte längre att använda',
      `Kanaler (channels, nr 1, url): Där stod: ${was}. Det ska vara kontots hela adress på plattformen, med https:// först. Resten av det som du har angett här gäller.`,
      expect.stringMatching(/^Ditt namn \(operator, name\): Det ska vara text.* inte hade angett det\.$/),
    ]);
  });
});
