/**
 * Import direction: vietnamese, calendar ← registry ← procedures ← rules ← requests ← imports ← documents
 * ← components, entrypoints; documents know imports because both know the portal's workbook.
 * Type-only imports count: a type is knowledge too.
 */

/** Each folder of lib and the other folders of lib it may know. */
const knows = {
  vietnamese: [],
  calendar: ['vietnamese'],
  registry: ['vietnamese', 'calendar'],
  procedures: ['vietnamese', 'calendar', 'registry'],
  rules: ['vietnamese', 'calendar', 'registry', 'procedures'],
  requests: ['vietnamese', 'calendar', 'registry', 'procedures', 'rules'],
  documents: ['vietnamese', 'calendar', 'registry', 'procedures', 'rules', 'requests', 'imports'],
  imports: ['vietnamese', 'calendar', 'registry', 'procedures', 'rules', 'requests'],
  portal: ['vietnamese', 'procedures'],
};

/** Folders whose types, though nothing that runs, another folder may know besides. */
const knowsTypesOf = { portal: ['registry'] };

const folders = Object.keys(knows).join('|');

const direction = Object.entries(knows).flatMap(([folder, known]) => {
  const types = knowsTypesOf[folder] ?? [];
  const name = `${folder}-knows-${known.join('-') || 'nothing'}`;
  const from = { path: `^lib/${folder}/` };
  return [
    {
      name,
      severity: 'error',
      from,
      to: {
        path: '^(lib|components|entrypoints|scripts|tests)/',
        pathNot: `^lib/(${[folder, ...known, ...types].join('|')})/`,
      },
    },
    ...types.map((typed) => ({
      name: `${name}-and-types-of-${typed}`,
      severity: 'error',
      from,
      to: { path: `^lib/${typed}/`, dependencyTypesNot: ['type-only'] },
    })),
  ];
});

export default {
  forbidden: [
    ...direction,
    {
      name: 'every-folder-has-its-place',
      comment:
        'A new folder of lib is added to the table above, so that its direction is decided and not accidental.',
      severity: 'error',
      from: {},
      to: { path: '^lib/[^/]+/', pathNot: `^lib/(${folders})/` },
    },
    {
      name: 'entrypoints-stand-alone',
      comment: 'What two entry points share lives in components or lib.',
      severity: 'error',
      from: { path: '^entrypoints/([^/.]+)' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1' },
    },
    {
      name: 'components-below-entrypoints',
      severity: 'error',
      from: { path: '^(components|lib)/' },
      to: { path: '^(entrypoints|scripts|tests)/' },
    },
    {
      name: 'lib-is-pure',
      comment: 'Only lib/portal, the IndexedDB files and the messages may know the browser.',
      severity: 'error',
      from: {
        path: '^lib/',
        pathNot: '^lib/(portal/|registry/(database\\.ts$|idb/)|(messages|pageMessages)\\.ts$)',
      },
      to: {
        path: '(^|/)node_modules/(wxt|@wxt-dev|webextension-polyfill|@webext-core|idb|preact)/|^(wxt|@wxt-dev|webextension-polyfill|@webext-core|idb|preact|node:)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'zod-through-one-door',
      comment:
        'lib/registry/zod.ts switches off code generation before first use, which the extension CSP requires.',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '^lib/registry/zod\\.ts$' },
      to: { path: '(^|/)node_modules/zod/|^zod(/|$)' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'What ends in `?url` is a file whose address the build puts in.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?url$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
