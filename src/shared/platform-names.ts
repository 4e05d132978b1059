/** The platforms by their names, the same in every language. */
export const platformNames = { facebook: 'Facebook', instagram: 'Instagram' } as const;
