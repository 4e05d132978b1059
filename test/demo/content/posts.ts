import type { DemoPost } from './demo-comment.ts';
import { kim, library, neighbour } from './people.ts';

const day = 24 * 60;

/** A token such as Facebook gives its posts, the same each time. */
function pfbid(number: number): string {
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz123456789';
  let state = number * 7919;
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return letters[Math.floor(state / 65536) % letters.length];
  };
  return `pfbid0${Array.from({ length: 58 }, next).join('')}l`;
}

const facebookPost = (number: number, post: Omit<DemoPost, 'id' | 'site' | 'token'>): DemoPost => ({
  id: `1221000000000000${number}`,
  site: 'facebook',
  token: pfbid(number),
  ...post,
});

const instagramPost = (
  number: number,
  token: string,
  post: Omit<DemoPost, 'id' | 'site' | 'token' | 'author'>,
): DemoPost => ({
  id: `34900000000000000${number}`,
  site: 'instagram',
  token,
  author: library,
  ...post,
});

export const summerBook = facebookPost(11, {
  shape: 'post',
  author: library,
  minutesAgo: 6 * 60,
  publishedBy: 'Robin Testsson',
  text: 'Nu är läsutmaningen i gång! 📚\nLäs fem böcker före sista februari och hämta en bok att behålla hos oss på torget. Alla mellan 7 och 16 år får vara med.\nVilken bok börjar du med? Skriv i kommentarerna!',
  picture: 'reading',
  alt: 'Kan vara en bild av bokhylla och text',
});

export const branchCloses = facebookPost(12, {
  shape: 'post',
  author: library,
  minutesAgo: 1 * day + 130,
  publishedBy: 'Robin Testsson',
  text: 'Kultur- och fritidsnämnden beslutade i går att filialen i Björkvik stänger den 1 mars. Från samma dag stannar bokbussen vid Björkviks skola varje tisdag klockan 14–17.\nHär svarar vi på frågor om lån, reservationer och bussens turer. Beslutet i sin helhet finns på www.example.com/namnden.',
  picture: 'library',
  alt: 'Kan vara en bild av utomhus och tegelbyggnad',
});

export const openingHours = facebookPost(13, {
  shape: 'post',
  author: library,
  minutesAgo: 3 * day,
  publishedBy: 'Robin Testsson',
  text: 'Ändrade öppettider vecka 48: onsdag stänger vi klockan 15 för inventering. Meröppet gäller som vanligt med kort och kod.',
});

export const bookBus = facebookPost(14, {
  shape: 'photo',
  author: library,
  minutesAgo: 5 * day,
  publishedBy: 'Robin Testsson',
  text: 'Den nya bokbussen har kommit hem. Välkommen på premiärtur!',
  picture: 'bus',
  alt: 'Kan vara en bild av buss',
});

export const reel = facebookPost(15, {
  shape: 'reel',
  author: library,
  minutesAgo: 8 * day,
  text: 'Så går det till när vi lagar en bok 🔧',
  picture: 'reading',
  alt: 'Reel',
});

export const groupPost = facebookPost(16, {
  shape: 'group',
  author: library,
  minutesAgo: 2 * day,
  text: 'Bokcirkeln träffas på torsdag klockan 18. Vi pratar om månadens bok och fikar.',
});

export const neighbourPost = facebookPost(17, {
  shape: 'post',
  author: neighbour,
  minutesAgo: 9 * 60,
  text: 'Vattenläckan på Storgatan är lagad. Tack för ert tålamod!',
  picture: 'cover',
  alt: 'Kan vara en bild av landskap',
});

export const privatePost = facebookPost(18, {
  shape: 'post',
  author: kim,
  minutesAgo: 4 * 60,
  text: 'Äntligen helg. Någon som vill gå på loppis på söndag?',
});

export const shelf = instagramPost(21, 'DEkb7shelf01', {
  shape: 'post',
  minutesAgo: 20 * 60,
  text: 'Tio tips inför höstlovet 🍂 Svep och spara. #ekbackabibliotek #läslust',
  picture: 'reading',
  alt: 'Photo by Ekbacka bibliotek. May be an image of bookshelf.',
});

export const playground = instagramPost(22, 'DEkb7play02', {
  shape: 'post',
  minutesAgo: 4 * day,
  text: 'Sagostund på lekplatsen varje fredag klockan 10.',
  picture: 'playground',
  alt: 'Photo by Ekbacka bibliotek. May be an image of swing.',
});

export const instagramReel = instagramPost(23, 'DEkb7reel03', {
  shape: 'reel',
  minutesAgo: 2 * day,
  text: 'Bakom kulisserna: så sorteras 400 böcker på en timme',
  picture: 'bus',
  alt: 'Reel by Ekbacka bibliotek.',
});

/** Every post of the demo pages, newest first on its surface. */
export const posts: DemoPost[] = [
  summerBook,
  branchCloses,
  openingHours,
  bookBus,
  reel,
  groupPost,
  neighbourPost,
  privatePost,
  shelf,
  playground,
  instagramReel,
];
