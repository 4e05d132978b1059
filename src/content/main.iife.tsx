import { watchExtension } from './host.ts';
import { startSession } from './start-session.tsx';

const controller = new AbortController();
watchExtension(controller);
startSession(window, controller.signal);
