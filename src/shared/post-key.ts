const named =
  /(?:story_fbid=|[?&](?:fbid|v)=|\/(?:p|reels?|tv|events)\/|\/(?:posts|permalink|videos|photos)\/(?:[^/?#]+\/)*(?=pfbid|\d))([\w-]+)/;

/**
 * What tells a post from others, out of its address or that of a comment under it: the same post has several addresses, by
 * where on the platform it is met, and some of them carry its heading before its number. An address of another kind stands for
 * itself; `undefined` where there is none.
 */
export function postKey(address: string | undefined): string | undefined {
  return address ? (named.exec(address)?.[1] ?? address) : undefined;
}
