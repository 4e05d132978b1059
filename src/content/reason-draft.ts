/** The name of the reason that is being written for letting a comment go past the gate. */
export const reasonDraft = (commentId: string): string => `${commentId} past the gate`;
