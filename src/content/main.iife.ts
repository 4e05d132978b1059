import { startSession } from './start-session.ts';
import { watchExtension } from './watch-extension.ts';

const controller = new AbortController();
watchExtension(controller);
startSession(window, controller.signal);
