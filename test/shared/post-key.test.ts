import { expect, it } from 'vitest';
import { postKey } from '../../src/shared/post-key.ts';

const facebook = 'https://www.facebook.com';
const instagram = 'https://www.instagram.com';

it.each([
  [`${facebook}/permalink.php?story_fbid=pfbid01&id=6155`, 'pfbid01'],
  [`${facebook}/ekbackakommun/posts/pfbid01?comment_id=900`, 'pfbid01'],
  [`${facebook}/ekbackakommun/posts/%C3%B6ppet-hus/pfbid01/?comment_id=900`, 'pfbid01'],
  [`${facebook}/ekbackakommun/posts/2026-plan/1221/`, '1221'],
  [`${facebook}/groups/ekbackaforum/permalink/1221/?comment_id=900`, '1221'],
  [`${facebook}/ekbackakommun/photos/a.17/1221/?comment_id=900`, '1221'],
  [`${facebook}/photo/?fbid=1221&set=a.1&comment_id=900`, '1221'],
  [`${facebook}/photo/?fbid=1231&set=pcb.1221&comment_id=900`, '1221'],
  [`${facebook}/ekbackakommun/photos/pcb.1221/1231/?comment_id=900`, '1221'],
  [`${facebook}/ekbackakommun/videos/vb.17/1221/`, '1221'],
  [`${facebook}/watch/?v=1221&comment_id=900`, '1221'],
  [`${facebook}/reel/1221/?comment_id=900`, '1221'],
  [`${facebook}/events/1221/?comment_id=900`, '1221'],
  [`${instagram}/p/DEMO-1_a/c/900/r/901/`, 'DEMO-1_a'],
  [`${instagram}/ekbackakommun/reel/DEMO-1_a/c/900/`, 'DEMO-1_a'],
])('[TIB-23] %s is of the post %s', (address, key) => expect(postKey(address)).toBe(key));

it('[TIB-23] two posts whose headings begin alike are two', () => {
  const [one, other] = ['1221', '1222'].map((id) => postKey(`${facebook}/ekbackakommun/posts/%C3%B6ppet-hus/${id}/`));
  expect(one).not.toBe(other);
});
