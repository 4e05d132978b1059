import type { GuideComment } from './guide-comments.ts';

/**
 * A drawn stand-in for a screenshot of a comment of the exercise.
 * @returns a data address of a PNG; undefined where the browser gives no canvas
 */
export function drawPicture({ author, text }: GuideComment, document: Document): string | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = 640;
  canvas.height = 132;
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, 640, 132);
  pen.fillStyle = '#eff0f2';
  pen.fillRect(24, 16, 592, 100);
  pen.fillStyle = '#1c1d1f';
  pen.font = '700 15px sans-serif';
  pen.fillText(author, 40, 42);
  pen.font = '16px sans-serif';
  const middle = text.indexOf(' ', Math.floor(text.length / 2));
  pen.fillText(text.slice(0, middle), 40, 68);
  pen.fillText(text.slice(middle + 1), 40, 92);
  return canvas.toDataURL();
}
