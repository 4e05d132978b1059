/** Measures of the A4 page in points: the drawn page of 794 by 1123 pixels, at 96 pixels an inch. */
export const sheet = { width: 595.28, height: 841.89, left: 51, right: 45, top: 39, bottom: 30, footer: 26 };
export const column = sheet.width - sheet.left - sheet.right;
export const ink = { black: '#111111', soft: '#4a4a4a', hair: '#e4e4e4', line: '#6f6f6f', spruce: '#0f5f58' };

export interface TextStyle {
  face?: 'regular' | 'semibold';
  size?: number;
  leading?: number;
  color?: string;
}

/** How a text is written that says nothing else. */
export const plainStyle = { face: 'regular', size: 9, leading: 12, color: ink.black } as const;
