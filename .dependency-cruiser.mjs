/**
 * Who may import whom: only downwards, and never across. `npx depcruise src` says what breaks it; test/complete/layers.test.ts does so
 * on every run.
 */

/** From the top down. Each line is a layer, each entry an area; an area imports itself and the layers below. */
const LAYERS = [
  ['main\\.ts$'],
  ['cli/', 'http/'],
  ['index\\.ts$'],
  ['ledger/'],
  ['compare/', 'export/', 'input/', 'store/', 'pipeline/[^/]+\\.ts$'],
  ['pipeline/1-read/', 'pipeline/2-tag/', 'pipeline/3-attribute/', 'pipeline/4-speakers/', 'pipeline/5-time/', 'pipeline/6-events/'],
  ['plover/', 'tagger/', 'world/'],
  ['config\\.ts$', 'text/'],
  ['errors/', 'model/'],
];

const AREAS = LAYERS.flatMap((areas, depth) => areas.map(area => ({ path: `^src/${area}`, depth })));

const TESTS = '\\.test\\.ts$';

/** For each area: what stands above it or beside it. */
const upwardsOrAcross = AREAS.flatMap(from => {
  const others = AREAS.filter(to => to !== from && to.depth <= from.depth).map(to => to.path);
  const rule = {
    name: 'only-downwards',
    comment: 'An area imports itself and the layers below it.',
    severity: 'error',
    from: { path: from.path, pathNot: TESTS },
    to: { path: others },
  };
  // Without a path a rule is for everything.
  return others.length === 0 ? [] : [rule];
});

const ELSEWHERE = { path: '^src/', pathNot: [...AREAS.map(area => area.path), TESTS] };

const everyFileInAnArea = [
  { from: ELSEWHERE, to: {} },
  { from: {}, to: ELSEWHERE },
].map(rule => ({
  ...rule,
  name: 'every-file-in-an-area',
  comment: 'A new folder has to be put into its layer, in .dependency-cruiser.mjs.',
  severity: 'error',
}));

export default {
  forbidden: [
    ...upwardsOrAcross,
    ...everyFileInAnArea,
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
      from: { path: '^src/model/', pathNot: TESTS },
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
      name: 'only-the-store-knows-the-database',
      comment: 'Everything else sees a Store, and PGlite and PostgreSQL are one to it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/' },
      to: { path: '(^|/)node_modules/(@electric-sql/pglite|pg)/|^(@electric-sql/pglite|pg)$' },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'What only tests need is not shipped.',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: ['^test/', TESTS] },
    },
    {
      name: 'found',
      comment: 'An import that leads nowhere hides what it would break.',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types count: they are what the layers are made of.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
