/** What the half-written forms of an item are kept under. */
export const draftNames = {
  note: (number: string): string => `journal ${number} note`,
  correction: (number: string): string => `journal ${number} correction`,
  hold: (number: string): string => `journal ${number} hold`,
};
