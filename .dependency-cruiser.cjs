/** Layers, bottom first: a folder of `src` (or, named so, of the project) may import its own files and folders on lines above it. The same rule is held by the compiler through each folder's tsconfig.json. */
const layers = [
  ['problem'],
  ['measures', 'geography'],
  ['table', 'classes'],
  ['data/catalogue'],
  ['scb', 'pack', 'files', 'relations'],
  ['address', 'protocol'],
  ['lab'],
  ['analysis', 'imports', 'store', 'storage'],
  ['text', 'announce', 'element', 'drawing', 'embed'],
  ['map', 'charts'],
  ['panels', 'export'],
  ['app'],
];

const placeOf = (folder) => (folder.includes('/') ? folder : `src/${folder}`);

const upwards = layers.slice(0, -1).map((folders, height) => {
  const above = layers.slice(height + 1).flat();
  return {
    name: `${folders.join('-')}-imports-nothing-above`,
    severity: 'error',
    from: { path: `^(${folders.map(placeOf).join('|')})/` },
    to: {
      path: `^(${[...above.map(placeOf), 'workers', 'data', 'test'].join('|')})/`,
      pathNot: above.includes('data/catalogue') ? [] : ['^data/catalogue/'],
    },
  };
});

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'surfaces-meet-in-the-store',
      severity: 'error',
      from: { path: '^src/map/' },
      to: { path: '^src/(charts|panels)/' },
    },
    {
      name: 'charts-know-no-map',
      severity: 'error',
      from: { path: '^src/(charts|panels)/' },
      to: { path: '^src/map/' },
    },
    {
      name: 'only-map-knows-maplibre-and-deck',
      severity: 'error',
      from: { pathNot: '^(src/map|test)/' },
      to: { path: 'node_modules/(maplibre-gl|@deck\\.gl|@luma\\.gl)/' },
    },
    {
      name: 'pure-knows-no-node-and-no-page',
      severity: 'error',
      from: { path: '^(src/(measures|relations|geography|table|pack|classes|scb|lab)|data/catalogue)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'the-app-needs-no-development-tool',
      severity: 'error',
      from: { path: '^(src|workers)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'an-embedded-map-stores-and-imports-nothing',
      comment:
        'What is shown on another page has no way to storage, to files of one’s own or to SCB, however far it is followed.',
      severity: 'error',
      from: { path: '^src/(embedded\\.ts$|app/embedded/)' },
      to: { path: '^(src/(storage|imports|scb|files|app/lab|panels/lab)/|workers/(import|offline))', reachable: true },
    },
    ...upwards,
  ],
  options: {
    doNotFollow: { path: ['node_modules'] },
    // The example page is served from elsewhere and names the built scripts by their address.
    exclude: { path: ['\\.css$', '\\?worker', '\\?url', '^/mellanrum-'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
