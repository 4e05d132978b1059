import { startDrawing } from './draw-session.tsx';

declare global {
  /** What draws the panel, left for the content script by the script that carries it: only ours see it. */
  var drawOverPage: typeof startDrawing | undefined;
}

globalThis.drawOverPage = startDrawing;
