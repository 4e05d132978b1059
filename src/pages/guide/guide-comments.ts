/** A comment of the exercise. */
export interface GuideComment {
  id: string;
  author: string;
  text: string;
  /** Words that raise the hint, as they stand in the text. */
  marked: string[];
  asks: boolean;
  hoursAgo: number;
}

/** The post and the comments of the exercise: made up, in Swedish whatever the interface speaks. */
export const guidePost = 'I december har biblioteket meröppet varje dag 6–22. Välkommen in i värmen.';

/** The comment that the exercise is about. */
export const guideInsult: GuideComment = {
  id: 'ovning-2',
  author: 'Tobbe Brännvik',
  text: 'Vilken idiot är det som har valt böckerna? Bibliotekschefen är en inkompetent clown.',
  marked: ['idiot', 'inkompetent clown'],
  asks: false,
  hoursAgo: 3,
};

/** All of them, in the page's order. */
export const guideComments: GuideComment[] = [
  {
    id: 'ovning-1',
    author: 'Kim Testlund',
    text: 'Gäller meröppet på julafton också?',
    marked: [],
    asks: true,
    hoursAgo: 5,
  },
  guideInsult,
  {
    id: 'ovning-3',
    author: 'Alva Exempelsson',
    text: 'Vad fint det är i läshörnan nu. Tack!',
    marked: [],
    asks: false,
    hoursAgo: 2,
  },
];
