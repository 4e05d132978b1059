import { render } from 'preact';
import browser from 'webextension-polyfill';
import { changeOwnPolicy, ownPolicyFrom } from '../../policy/own-policy.ts';
import { policyInForce } from '../../policy/policy-in-force.ts';
import { presetById, presetIds } from '../../policy/preset-by-id.ts';
import { readPolicy } from '../../policy/read-policy-file.ts';
import { writePolicyFile } from '../../policy/write-policy-file.ts';
import type { Settings } from '../../shared/settings.ts';
import '../../ui/ui.css';
import './settings.css';
import { saySettings } from '../../ui/words/settings-words.ts';
import { askBackground } from '../ask-background.ts';
import { pageTop } from '../page-top.ts';
import { saveFile } from '../save-file.ts';
import { sayFault } from '../say-fault.ts';
import { settingsFromAnswers, settingsFromFile } from './change-policy.ts';
import { isSameAccount, readChannelAddress } from './read-channel-address.ts';
import { SettingsView } from './SettingsView.tsx';
import { isSaving, saveSettings } from './save-settings.ts';
import type { SettingsActions, SettingsData } from './settings-data.ts';
import { tryHints } from './try-hints.ts';

/** Every page: what a click in the panel needs to take a picture. */
const everyPage = { origins: ['<all_urls>'] };

let settings: Settings | undefined;
let isFirstRun = false;
let hasJustBegun = false;
let savedAt: Date | undefined;
let problem: SettingsData['problem'];
let policyProblems: SettingsData['policyProblems'];
let isPolicyRead = false;
let newChannel = { name: '', url: '' };
let newChannelError: string | undefined;
let removedChannel: SettingsData['removedChannel'];
let openChannel: string | undefined;
let canCaptureByClick = false;
let commandKey = '';

const actions: SettingsActions = {
  change,
  draftChannel(draft) {
    newChannel = draft;
    newChannelError = undefined;
    draw();
  },
  addChannel() {
    const read = readChannelAddress(newChannel.url);
    if (!settings || !read) {
      newChannelError = saySettings('newUrlWrong');
      return draw();
    }
    const known = settings.channels.find((one) => isSameAccount(one, read));
    if (known) {
      newChannelError = saySettings('newUrlKnown', { name: known.name });
      return draw();
    }
    const channel = { ...read, name: newChannel.name.trim() || read.handle || read.url };
    newChannel = { name: '', url: '' };
    change({ channels: [...settings.channels, channel] });
  },
  removeChannel(gone) {
    removedChannel = gone;
    if (settings) change({ channels: settings.channels.filter(({ url }) => url !== gone.url) });
  },
  putChannelBack() {
    const back = removedChannel;
    removedChannel = undefined;
    const others = settings?.channels.filter((one) => back && one.url !== back.url) ?? [];
    if (back) change({ channels: [...others, back] });
  },
  openChannel(url) {
    openChannel = url;
    draw();
  },
  changeChannel(url, part) {
    if (!settings) return;
    change({ channels: settings.channels.map((one) => (one.url === url ? { ...one, ...part } : one)) });
  },
  makeOwnPolicy() {
    const policy = settings && policyInForce(settings);
    if (policy) change({ policyId: 'egen', customPolicy: ownPolicyFrom(policy, settings?.customPolicy) });
  },
  changeOwnPolicy(changes) {
    const before = settings?.customPolicy;
    if (!before) return;
    const reading = readPolicy(changeOwnPolicy(before, changes));
    policyProblems = 'problems' in reading ? reading.problems : undefined;
    if ('policy' in reading) change({ customPolicy: reading.policy });
    else draw();
  },
  lockPolicy: (isLocked) => change({ lockPolicy: isLocked }),
  exportPolicy() {
    const policy = settings && policyInForce(settings);
    if (!policy) return;
    const { name, text } = writePolicyFile(policy);
    saveFile(new Blob([text], { type: 'application/json' }), name).catch(showProblem);
  },
  importPolicy: (file) => void importPolicy(file).catch(showProblem),
  finishFirstRun(answers) {
    if (!settings) return;
    isFirstRun = false;
    hasJustBegun = true;
    change(settingsFromAnswers(settings, answers));
  },
  tryHints,
  allowCapture: () => void browser.permissions.request(everyPage).then(readGrant).catch(showProblem),
  withdrawCapture: () => void browser.permissions.remove(everyPage).then(readGrant).catch(showProblem),
};

/** Shows the change at once, and saves it. */
function change(part: Partial<Settings>): void {
  if (!settings) return;
  settings = { ...settings, ...part };
  savedAt = undefined;
  isPolicyRead = false;
  draw();
  saveSettings(settings)
    .then((inForce) => {
      // "Sparat" is only said of what stands on the page now. What IT changed meanwhile is in force from here.
      if (!isSaving()) {
        settings = inForce;
        savedAt = new Date();
      }
      problem = undefined;
      draw();
    })
    .catch(showProblem);
}

async function importPolicy(file: Blob): Promise<void> {
  const bytes = await file.arrayBuffer();
  if (!settings) return;
  const read = settingsFromFile(settings, bytes);
  policyProblems = 'problems' in read ? read.problems : undefined;
  if ('change' in read) change(read.change);
  isPolicyRead = 'change' in read;
  draw();
}

function draw(): void {
  if (!settings) return;
  const { customPolicy } = settings;
  const data: SettingsData = {
    now: new Date(),
    top: pageTop(settings),
    settings,
    locked: settings.managed ?? [],
    policies: [
      ...presetIds.map((id) => ({ id, municipality: presetById(id).municipality })),
      ...(customPolicy ? [{ id: customPolicy.id, municipality: customPolicy.municipality }] : []),
    ],
    policy: policyInForce(settings),
    savedAt,
    problem,
    isFirstRun,
    guide: browser.runtime.getURL('src/pages/guide/guide.html'),
    hasJustBegun,
    policyProblems,
    isPolicyRead,
    newChannel,
    newChannelError,
    removedChannel,
    openChannel,
    canCaptureByClick,
    commandKey,
  };
  render(<SettingsView data={data} actions={actions} />, document.body);
}

async function load(): Promise<void> {
  settings = await askBackground('read-settings', null);
  isFirstRun = settings.policyId === undefined || settings.operator.name === '';
  const commands = await browser.commands.getAll();
  commandKey = commands.find(({ name }) => name === 'save-evidence')?.shortcut ?? '';
  await readGrant();
}

/** IT or the panel has changed something: what this page has not saved yet is newer. */
async function reload(): Promise<void> {
  if (isSaving()) return;
  settings = await askBackground('read-settings', null);
  draw();
}

async function readGrant(): Promise<void> {
  canCaptureByClick = await browser.permissions.contains(everyPage);
  draw();
}

function showProblem(error: unknown): void {
  console.error('modereringsjournalen: settings page', error);
  problem = {
    says: sayFault(error),
    whatToDo: saySettings('reloadPage'),
  };
  draw();
}

browser.storage.onChanged.addListener((changes, area) => {
  const isOurs = area === 'local' && ('settings' in changes || 'managed-last' in changes);
  if (area === 'managed' || isOurs) reload().catch(showProblem);
});
load().catch(showProblem);
