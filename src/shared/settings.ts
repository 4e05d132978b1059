import type { Policy } from './policy.ts';

/** An official account of the municipality. */
export interface Channel {
  platform: 'facebook' | 'instagram';
  /** The moderator's name for it, for example "Ekbacka bibliotek". */
  name: string;
  /** Its address on the platform. */
  url: string;
  /** The platform's number for it, where known (also Business Suite's `asset_id`). */
  id?: string | undefined;
  /** What stands after the host in its address, without slashes. */
  handle?: string | undefined;
}

/** What is set once on this computer, by the moderator or by IT. */
export interface Settings {
  municipality: string;
  unit: string;
  operator: { name: string; title: string };
  channels: Channel[];
  /** Which policy is in force; `custom` holds it when the id is "egen". */
  policyId: Policy['id'] | undefined;
  customPolicy?: Policy | undefined;
  contacts: Partial<Record<'registrar' | 'communicator' | 'manager' | 'dpo' | 'archivist', string | undefined>>;
  language: 'sv' | 'en';
}
