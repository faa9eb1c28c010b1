/**
 * Who may import whom: only downwards, and never across. `npx depcruise src` says what breaks it; test/complete/layers.test.ts does so
 * on every run.
 */

/** From the top down. Each line is a layer, each entry an area; an area imports itself and the layers below. */
const LAYERS = [
  ['main\\.ts$'],
  ['cli/'],
  ['index\\.ts$'],
  ['export/', 'input/', 'pipeline/[^/]+\\.ts$'],
  ['pipeline/1-read/', 'pipeline/2-tag/', 'pipeline/3-attribute/'],
  ['tagger/', 'text/'],
  ['errors/', 'model/'],
];

const AREAS = LAYERS.flatMap((areas, depth) => areas.map(area => ({ path: `^src/${area}`, depth })));

/** For each area: what stands above it or beside it. */
const upwardsOrAcross = AREAS.map(from => ({
  name: 'only-downwards',
  comment: 'An area imports itself and the layers below it.',
  severity: 'error',
  from: { path: from.path },
  to: { path: AREAS.filter(to => to !== from && to.depth <= from.depth).map(to => to.path) },
}));

export default {
  forbidden: [
    ...upwardsOrAcross,
    {
      name: 'every-file-in-an-area',
      comment: 'A new folder has to be put into its layer, in .dependency-cruiser.mjs.',
      severity: 'error',
      module: {},
      from: { path: '^src/', pathNot: AREAS.map(area => area.path) },
      to: {},
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one, or share a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'model-imports-nothing',
      comment: 'The words of the field stand by themselves.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: '^src/model/' },
    },
    {
      name: 'only-the-tagger-knows-the-network',
      comment: 'Everything else sees a Tagger and can be tested with a recorded one.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/tagger/' },
      to: { path: '(^|/)node_modules/(onnxruntime-node|tokenizers)/|^(onnxruntime-node|tokenizers)$' },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'What only tests need is not shipped.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$' },
      to: { path: '^test/|\\.test\\.ts$' },
    },
    {
      name: 'found',
      comment: 'An import that leads nowhere hides what it would break.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.test\\.ts$' },
    // Types count: they are what the layers are made of.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
