import { render } from 'preact';
import browser from 'webextension-polyfill';
import { presetById, presetIds } from '../../policy/preset-by-id.ts';
import type { Settings } from '../../shared/settings.ts';
import '../../ui/ui.css';
import './settings.css';
import { askBackground } from '../ask-background.ts';
import { pageTop } from '../page-top.ts';
import { readChannelAddress } from './read-channel-address.ts';
import { SettingsView } from './SettingsView.tsx';
import type { SettingsActions, SettingsData } from './settings-data.ts';

/** Every page: what a click in the panel needs to take a picture. */
const everyPage = { origins: ['<all_urls>'] };

let settings: Settings | undefined;
let savedAt: Date | undefined;
let problem: SettingsData['problem'];
let newChannel = { name: '', url: '' };
let newChannelError: string | undefined;
let canCaptureByClick = false;
let commandKey = '';
let saving = Promise.resolve();

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
      newChannelError = 'Skriv kontots adress på Facebook eller Instagram.';
      return draw();
    }
    const channel = { ...read, name: newChannel.name.trim() || read.handle || read.url };
    newChannel = { name: '', url: '' };
    change({ channels: [...settings.channels.filter(({ url }) => url !== channel.url), channel] });
  },
  removeChannel(gone) {
    if (settings) change({ channels: settings.channels.filter(({ url }) => url !== gone.url) });
  },
  allowCapture: () => void browser.permissions.request(everyPage).then(readGrant).catch(showProblem),
  withdrawCapture: () => void browser.permissions.remove(everyPage).then(readGrant).catch(showProblem),
};

/** Shows the change at once and saves it; changes are saved in the order they were made. */
function change(part: Partial<Settings>): void {
  if (!settings) return;
  const next = { ...settings, ...part };
  settings = next;
  draw();
  saving = saving
    .then(() => askBackground('write-settings', { settings: next }))
    .then(() => {
      savedAt = new Date();
      problem = undefined;
      draw();
    })
    .catch(showProblem);
}

function draw(): void {
  if (!settings) return;
  const { policyId, customPolicy } = settings;
  const data: SettingsData = {
    now: new Date(),
    top: pageTop(settings),
    settings,
    locked: [],
    policies: [
      ...presetIds.map((id) => ({ id, municipality: presetById(id).municipality })),
      ...(customPolicy ? [{ id: customPolicy.id, municipality: customPolicy.municipality }] : []),
    ],
    policy: policyId === 'egen' ? customPolicy : policyId && presetById(policyId),
    savedAt,
    problem,
    newChannel,
    newChannelError,
    canCaptureByClick,
    commandKey,
  };
  render(<SettingsView data={data} actions={actions} />, document.body);
}

async function load(): Promise<void> {
  settings = await askBackground('read-settings', null);
  const commands = await browser.commands.getAll();
  commandKey = commands.find(({ name }) => name === 'save-evidence')?.shortcut ?? '';
  await readGrant();
}

async function readGrant(): Promise<void> {
  canCaptureByClick = await browser.permissions.contains(everyPage);
  draw();
}

function showProblem(error: unknown): void {
  console.error('modereringsjournalen: settings page', error);
  problem = {
    says: String(error instanceof Error ? error.message : error),
    whatToDo: 'Ladda om sidan. Det som är sparat finns kvar.',
  };
  draw();
}

load().catch(showProblem);
