import type { NoteFonts } from '../../handover/handover-input.ts';

/**
 * The typefaces of the PDF. They are part of the page's code and not fetched, so that the extension's policy can forbid
 * every connection (`connect-src 'none'`); loaded first when a package is made.
 */
export async function readFonts(): Promise<NoteFonts> {
  const [regular, semibold, emoji] = await Promise.all([
    import('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?inline'),
    import('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf?inline'),
    import('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf?inline'),
  ]);
  return { regular: bytesOf(regular), semibold: bytesOf(semibold), emoji: bytesOf(emoji) };
}

function bytesOf({ default: url }: { default: string }): Uint8Array {
  return Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (char) => char.charCodeAt(0));
}
