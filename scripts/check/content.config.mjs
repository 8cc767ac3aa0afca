/**
 * Nothing heavy reaches a page of the portal: what the spotter and the filler pull in at run time
 * (type-only imports are gone by then), however long the way.
 */
export default {
  forbidden: [
    {
      name: 'page-scripts-stay-light',
      severity: 'error',
      from: { path: '^entrypoints/(portal\\.content/|(filler|widgets|pageTools)\\.ts$)' },
      to: {
        path: '^lib/(registry|rules|requests|documents|imports)/|^components/|(^|/)node_modules/(zod|idb|preact|read-excel-file|write-excel-file)/',
        reachable: true,
      },
    },
  ],
  options: {
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default'] },
  },
};
