import { defineConfig } from 'eslint/config';
import jsdoc from 'eslint-plugin-jsdoc';
import lit from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const pure = [
  ...['measures', 'relations', 'geography', 'table', 'pack', 'classes', 'lab', 'scb/plan', 'scb/decode'].map(
    (folder) => `src/${folder}/**/*.ts`,
  ),
  'data/catalogue/**/*.ts',
];
const elements = ['element', 'map', 'charts', 'panels', 'announce', 'app'].map((folder) => `src/${folder}/**/*.ts`);
const commands = [
  'data/**/*.{ts,mjs}',
  'test/run/**/*.mjs',
  'test/journeys/**/*.ts',
  'test/bench/**/*.ts',
  'test/pictures/**/*.mjs',
  'test/scb/*-command.ts',
];

const drawing = {
  group: ['maplibre-gl', 'maplibre-gl/*', '@deck.gl/*', '@luma.gl/*'],
  message: 'Only src/map knows how the map is drawn.',
};
/** Surfaces meet in the store, never in each other; panels are made of charts. */
const sibling = (...folders) => ({
  group: folders.flatMap((folder) => [`../${folder}/*`, `**/${folder}/*`]),
  message: 'Surfaces never import each other: they meet in the store.',
});

const chance = [
  { object: 'Math', property: 'random', message: 'A seed is a parameter.' },
  { object: 'Date', property: 'now', message: 'A clock is a parameter.' },
  { object: 'performance', property: 'now', message: 'A clock is a parameter.' },
  { object: 'crypto', property: 'getRandomValues', message: 'A seed is a parameter.' },
];

const markup = [
  { property: 'innerHTML', message: 'Text from outside never becomes markup.' },
  { property: 'outerHTML', message: 'Text from outside never becomes markup.' },
  { property: 'insertAdjacentHTML', message: 'Text from outside never becomes markup.' },
];

const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'].map((name) => ({
  name,
  message: 'Nothing is stored before the user asks for it.',
}));

export default defineConfig(
  {
    ignores: [
      ...['dist/', 'node_modules/', 'public/', 'test-results/', '*.js', '*.cjs', 'vite.config.ts'],
      // Pages of another website, as others write them.
      'test/host/',
    ],
  },
  // Rules that need types are in .oxlintrc.json: the native compiler answers them in a tenth of the time.
  tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      // A switch over a union counts once: its cases are a table, and the compiler holds them complete.
      complexity: ['error', { max: 12, variant: 'modified' }],
      'max-depth': ['error', 3],
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-globals': ['error', ...storage],
      'no-restricted-properties': ['error', ...markup],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            drawing,
            { group: ['lit/directives/unsafe-*.js'], message: 'Text from outside never becomes markup.' },
          ],
        },
      ],
      eqeqeq: 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    name: 'pure: no clock, no chance',
    files: pure,
    rules: {
      'no-restricted-properties': ['error', ...chance, ...markup],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'A clock is a parameter.' },
        { selector: 'CallExpression[callee.name="Date"]', message: 'A clock is a parameter.' },
      ],
    },
  },
  {
    name: 'measures and relations say what they are',
    files: ['src/measures/**/*.ts', 'src/relations/**/*.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { FunctionDeclaration: true, ArrowFunctionExpression: true, ClassDeclaration: true },
        },
      ],
      'jsdoc/require-description': 'error',
      'jsdoc/empty-tags': 'error',
    },
  },
  { name: 'elements: lit', files: elements, ...lit.configs['flat/recommended'] },
  { name: 'elements: web components', files: elements, ...wc.configs['flat/recommended'] },
  { name: 'elements: accessible templates', files: elements, ...a11y.configs['flat/recommended'] },
  {
    name: 'elements: no inline style (the content security policy forbids it)',
    files: elements,
    rules: {
      'wc/guard-super-call': 'off',
      // Elements render into the page itself and belong to it.
      'wc/no-self-class': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
          message:
            'Inline style breaks the content security policy: use a class, an SVG attribute or a custom property.',
        },
      ],
    },
  },
  {
    name: 'the map draws; it knows no other surface',
    files: ['src/map/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [sibling('charts', 'panels')] }] },
  },
  {
    name: 'charts know no other surface',
    files: ['src/charts/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [drawing, sibling('map', 'panels')] }] },
  },
  {
    name: 'panels are made of charts and know no map',
    files: ['src/panels/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [drawing, sibling('map')] }] },
  },
  {
    name: 'storage: the one room that may store, when a person has asked for it',
    files: ['src/storage/**/*.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  { name: 'tools ask for a default export', files: ['**/*.config.ts'], rules: { 'no-restricted-exports': 'off' } },
  { name: 'commands print', files: commands, rules: { 'no-console': 'off' } },
  {
    name: 'tests',
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-imports': 'off',
      // A fixture states what it knows: the third of three rows is there.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
