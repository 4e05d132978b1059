/** Each of what is sought in each of the sentences that people write it in. */
export const spread = (frames: readonly ((what: string) => string)[], whats: readonly string[]): string[] =>
  whats.flatMap((what) => frames.map((frame) => frame(what)));
