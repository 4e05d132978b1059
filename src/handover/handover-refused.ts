/** No package or copy was made. The message is in Swedish, for the moderator: what happened, and what to do. */
export class HandoverRefused extends Error {
  override readonly name = 'HandoverRefused';
}
