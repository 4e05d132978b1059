import type { Session } from './session.ts';
import { askFor } from './session-requests.ts';

/** Registers the account that the page belongs to as a channel of the municipality, on the moderator's word (SMB-12). */
export async function registerChannel(session: Session): Promise<void> {
  const { surface } = session.state;
  const identity = surface?.channel;
  const url = identity?.url ?? (identity?.handle ? `https://www.${surface?.site}.com/${identity.handle}` : undefined);
  if (!identity || !url || !surface?.site || surface.site === 'business-suite') {
    await askFor(session, 'open-page', { page: 'settings' });
    return;
  }
  await askFor(session, 'register-channel', {
    channel: {
      platform: surface.site,
      name: identity.name ?? identity.handle ?? url,
      url,
      id: identity.id,
      handle: identity.handle,
    },
  });
  session.refreshSoon();
}
