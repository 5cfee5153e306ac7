/** A script that stands beside the app under a name that never changes. */
interface LoneScript {
  /** Where its source lies. */
  readonly entry: string;
  readonly file: string;
  readonly format: 'iife' | 'es';
}

/** Builds a script as one file that needs no other, beside the app that lies in the folder. */
export async function buildScript(folder: string, { entry, file, format }: LoneScript): Promise<void> {
  const { build } = await import('vite');
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry, formats: [format], name: 'mellanrum', fileName: () => file },
    },
  });
}
