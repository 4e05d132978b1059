/** What the journal calls the channel of something that belongs to none of ours. */
export const noChannel = 'Ingen av kanalerna';
