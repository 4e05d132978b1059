import type { PageState } from './client/page-state.ts';

const titles = { facebook: 'Facebook', instagram: 'Instagram', business: 'Meta Business Suite' };

/** The HTML that every address of a site answers with; the site's script builds the rest from `state`. */
export function pageShell(state: PageState, nonce: string): string {
  const json = JSON.stringify(state).replaceAll('<', '\\u003c');
  return `<!DOCTYPE html>
<html lang="${state.locale}" dir="ltr" id="${state.site}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${titles[state.site]}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/rsrc.php/style/${state.site}.css?v=${state.seed}">
<script type="application/json" id="__state" data-sjs>${json}</script>
<script type="module" nonce="${nonce}" src="/rsrc.php/client/${state.site}/main.ts"></script>
</head>
<body>
<div id="mount_0_0_${state.seed.slice(0, 2)}"></div>
</body>
</html>
`;
}
