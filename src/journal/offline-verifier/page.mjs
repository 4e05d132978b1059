import { readKnown, sayFault, verifyFiles } from './files.mjs';
import { readBlob } from './zip.mjs';

const byId = (id) => document.getElementById(id);
const integrity = { holds: ['done', '✓ Oförändrad'], broken: ['late', '✗ Ändrad'] };
const completeness = {
  holds: ['done', '✓ Fullständig'],
  broken: ['late', '✗ Poster eller bilder saknas'],
  unknown: ['soon', '– Fullständigheten går inte att avgöra här. Jämför med diariet.'],
};

/** Everything is written as text: what comes out of a file never becomes markup. */
function line(tag, text, look = '') {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = look;
  return made;
}

async function show(file) {
  const result = byId('result');
  result.replaceChildren(line('p', `Läser ${file.name} …`));
  try {
    const anchor = byId('known').value.trim();
    const known = anchor ? [readKnown(anchor)] : [];
    const verdict = await verifyFiles(await readBlob(file), known, (path) => {
      result.replaceChildren(line('p', `Läser ${path} …`));
    });
    const [look, says] = integrity[verdict.integrity];
    const [wholeLook, wholeSays] = completeness[verdict.completeness];
    const steps = document.createElement('ol');
    for (const { name, holds, says: words } of verdict.steps) {
      const sign = holds === undefined ? '–' : holds ? '✓' : '✗';
      const row = line('li', `${sign} ${name}: `, holds === undefined ? 'none' : holds ? 'done' : 'late');
      row.append(line('span', words));
      steps.append(row);
    }
    result.replaceChildren(line('h2', file.name), line('p', says, `verdict ${look}`));
    result.append(...verdict.wrongs.map((wrong) => line('p', wrong)));
    result.append(line('p', wholeSays, `verdict ${wholeLook}`), steps);
  } catch (error) {
    result.replaceChildren(line('h2', file.name), line('p', `✗ ${sayFault(error)}`, 'verdict late'));
  }
}

byId('file').addEventListener('change', ({ target }) => target.files[0] && show(target.files[0]));
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', async (event) => {
  event.preventDefault();
  const [file] = event.dataTransfer.files;
  if (file) await show(file);
});
