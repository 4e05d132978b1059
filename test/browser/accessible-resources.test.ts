import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildExtension } from './build-extension.ts';

describe('the built manifest', () => {
  it('gives pages nothing to find us by', () => {
    const manifest = JSON.parse(readFileSync(join(buildExtension('chrome'), 'manifest.json'), 'utf8'));
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });
});
