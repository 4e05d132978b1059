/** Pictures of the demo pages, drawn here as SVG: no photograph and nobody's face. */

const scenes: Record<string, string> = {
  library:
    '<rect width="600" height="400" fill="#cfe3ee"/><rect y="300" width="600" height="100" fill="#9bb58a"/><path d="M110 300V150l190-90 190 90v150z" fill="#b5573f"/><path d="M90 155 300 55l210 100z" fill="#6e3427"/><g fill="#f5e9c8"><rect x="150" y="180" width="60" height="60"/><rect x="390" y="180" width="60" height="60"/><rect x="150" y="255" width="60" height="45"/><rect x="390" y="255" width="60" height="45"/></g><rect x="262" y="205" width="76" height="95" fill="#3f2a22"/><text x="300" y="187" font-family="sans-serif" font-size="26" fill="#fff" text-anchor="middle">BIBLIOTEK</text>',
  bus: '<rect width="600" height="400" fill="#dfe9f2"/><rect y="310" width="600" height="90" fill="#6d7278"/><rect x="90" y="120" width="420" height="180" rx="18" fill="#2a7f8e"/><g fill="#eaf5f7"><rect x="115" y="150" width="80" height="65"/><rect x="210" y="150" width="80" height="65"/><rect x="305" y="150" width="80" height="65"/><rect x="410" y="150" width="75" height="110"/></g><text x="215" y="265" font-family="sans-serif" font-size="30" fill="#fff" text-anchor="middle">Bokbussen</text><g fill="#222"><circle cx="180" cy="305" r="34"/><circle cx="420" cy="305" r="34"/></g>',
  pothole:
    '<rect width="600" height="400" fill="#7c7f83"/><path d="M0 190h600v12H0z" fill="#e8e4d0" opacity=".7"/><ellipse cx="310" cy="290" rx="150" ry="55" fill="#3d3f42"/><ellipse cx="320" cy="297" rx="118" ry="38" fill="#5c7f95"/>',
  playground:
    '<rect width="600" height="400" fill="#d7ebf5"/><rect y="290" width="600" height="110" fill="#d9c08f"/><path d="M120 300 190 90 260 300M380 300 450 90 520 300M190 90h260" stroke="#9a3b2e" stroke-width="14" fill="none"/><path d="M280 90v150m80-150v150m-80 0h80" stroke="#444" stroke-width="6"/>',
  reading:
    '<rect width="600" height="400" fill="#f0dfc2"/><rect x="60" y="60" width="480" height="240" fill="#7a5236"/><g fill="#c65b43"><rect x="85" y="90" width="26" height="180"/><rect x="190" y="110" width="30" height="160"/><rect x="330" y="95" width="24" height="175"/></g><g fill="#3e7f8c"><rect x="118" y="105" width="30" height="165"/><rect x="260" y="90" width="28" height="180"/><rect x="440" y="110" width="32" height="160"/></g><g fill="#e2b44c"><rect x="155" y="95" width="26" height="175"/><rect x="295" y="120" width="26" height="150"/><rect x="400" y="90" width="30" height="180"/></g>',
  screenshot:
    '<rect width="600" height="400" fill="#fff"/><rect width="600" height="56" fill="#365a7c"/><text x="24" y="38" font-family="sans-serif" font-size="24" fill="#fff">Bibliotekets katalog</text><text x="24" y="130" font-family="sans-serif" font-size="28" fill="#222">Fel 503: tjänsten svarar inte</text><rect x="24" y="170" width="552" height="14" fill="#ddd"/><rect x="24" y="205" width="420" height="14" fill="#ddd"/>',
  applause:
    '<rect width="600" height="400" fill="#2b2350"/><text x="300" y="215" font-family="sans-serif" font-size="70" font-weight="700" fill="#ffd75e" text-anchor="middle">BRAVO!<animate attributeName="opacity" values="1;.3;1" dur="1s" repeatCount="indefinite"/></text><text x="20" y="380" font-family="sans-serif" font-size="24" fill="#fff">GIF</text>',
  sticker:
    '<path d="M300 350C80 200 150 60 240 70c40 5 55 40 60 60 5-20 20-55 60-60 90-10 160 130-60 280z" fill="#e4405f"/><circle cx="250" cy="170" r="14" fill="#fff"/><circle cx="350" cy="170" r="14" fill="#fff"/><path d="M255 220q45 45 90 0" stroke="#fff" stroke-width="12" fill="none"/>',
  cover:
    '<rect width="600" height="400" fill="#8fb7c9"/><path d="M0 260q150-90 300-20t300-30v190H0z" fill="#5e8a5a"/><path d="M0 320q200-60 600 10v70H0z" fill="#476e47"/><circle cx="500" cy="90" r="40" fill="#fbe7a1"/>',
};

function drawAvatar(initials: string, hue: number): string {
  return `<rect width="80" height="80" fill="hsl(${hue} 38% 46%)"/><text x="40" y="51" font-family="sans-serif" font-size="32" fill="#fff" text-anchor="middle">${initials}</text>`;
}

function drawEmoji(points: string): string {
  const text = points
    .split('_')
    .map((point) => `&#x${point};`)
    .join('');
  return `<text x="36" y="60" font-size="60" text-anchor="middle" font-family="'Noto Color Emoji','Apple Color Emoji','Segoe UI Emoji',sans-serif">${text}</text>`;
}

/** The SVG for a path on one of the image hosts, or `undefined` where there is none. */
export function drawPicture(path: string): string | undefined {
  const svg = (width: number, height: number, body: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`;
  const emoji = /\/emoji\.php\/.*\/([0-9a-f_]+)\.png$/.exec(path)?.[1];
  if (emoji) return svg(72, 72, drawEmoji(emoji));
  const avatar = /\/avatar-([A-ZÅÄÖ]{1,2})-(\d{1,3})_n\.jpg$/.exec(decodeURIComponent(path));
  if (avatar?.[1]) return svg(80, 80, drawAvatar(avatar[1], Number(avatar[2])));
  const scene = scenes[/\/([a-z]+)_n\.(?:jpg|gif|png)$/.exec(path)?.[1] ?? ''];
  return scene && svg(600, 400, scene);
}
