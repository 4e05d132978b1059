import { build } from 'vite';

/** A script of ours with all that it imports, as text: evaluated in a page of the extension, whose policy lets no other in. */
export async function bundleScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2023', lib: { entry, formats: ['iife'], name: 'unused' } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`${entry}: nothing was built`);
  return output.output[0].code;
}
