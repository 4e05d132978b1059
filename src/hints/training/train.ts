import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildModel } from './build-model.ts';
import { readLabelled } from './read-training.ts';

/** `npm run hints:train`: reads the training comments and writes the model's weights. The same text gives the same bytes. */
const comments = readLabelled(new URL('comments/', import.meta.url));
const asset = `${JSON.stringify(buildModel(comments))}\n`;
writeFileSync(new URL('../model/weights.generated.json', import.meta.url), asset);
process.stdout.write(`${comments.length} kommentarer; ${Math.round(gzipSync(asset).length / 1000)} kB komprimerat\n`);
