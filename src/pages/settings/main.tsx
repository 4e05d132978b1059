import browser from 'webextension-polyfill';
import '../../ui/ui.css';
import './settings.css';
import { saySettings } from '../../ui/words/settings-words.ts';
import { openPage } from '../open-page.tsx';
import { SettingsView } from './SettingsView.tsx';
import { readWatchers, reloadSettings, settingsActions } from './settings-actions.ts';
import { describeSettings, loadSettings } from './settings-state.ts';

openPage({
  name: 'settings',
  title: () => saySettings('title'),
  load: loadSettings,
  open(page) {
    const actions = settingsActions(page);
    browser.storage.onChanged.addListener((changes, area) => {
      const isOurs = area === 'local' && ('settings' in changes || 'managed-last' in changes);
      if (area === 'managed' || isOurs) page.run(reloadSettings(page));
    });
    page.run(readWatchers(page));
    addEventListener('focus', () => page.run(readWatchers(page)));
    return () => <SettingsView data={describeSettings(page.state)} actions={actions} />;
  },
});
