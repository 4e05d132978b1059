const pictured = /(?:[?&]set=|\/photos\/)pcb\.(\d+)/;
const named =
  /(?:story_fbid=|[?&](?:fbid|v)=|\/(?:p|reels?|tv|events)\/|\/(?:posts|permalink|videos|photos)\/(?:[^/?#]+\/)*(?=pfbid|\d))([\w-]+)/;

/**
 * What tells a post from others, out of its address or that of a comment under it: the same post has several addresses, by
 * where on the platform it is met, and some of them carry its heading before its number. An address of another kind stands for
 * itself; `undefined` where there is none. The pictures of one post have the post's number in their addresses, beside their
 * own; that of a post with one picture does not have it.
 */
export function postKey(address: string | undefined): string | undefined {
  return address ? (pictured.exec(address)?.[1] ?? named.exec(address)?.[1] ?? address) : undefined;
}
