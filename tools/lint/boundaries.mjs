const server = ['@nestjs/*', 'typeorm', 'bullmq', 'class-validator', 'class-transformer'];
const web = ['@angular/*', 'rxjs'];

const constraints = [
  {
    sourceTag: 'platform:shared',
    onlyDependOnLibsWithTags: ['platform:shared'],
    bannedExternalImports: [...server, ...web],
  },
  {
    sourceTag: 'platform:web',
    onlyDependOnLibsWithTags: ['platform:web', 'platform:shared'],
    bannedExternalImports: server,
  },
  {
    sourceTag: 'platform:server',
    onlyDependOnLibsWithTags: ['platform:server', 'platform:shared'],
    bannedExternalImports: ['@angular/*'],
  },
  { sourceTag: 'type:domain', onlyDependOnLibsWithTags: ['type:domain'], bannedExternalImports: ['*'] },
  { sourceTag: 'type:contract', onlyDependOnLibsWithTags: ['type:domain'] },
  { sourceTag: 'type:ui', onlyDependOnLibsWithTags: ['type:ui', 'type:domain'] },
  { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['type:contract', 'type:domain'] },
  { sourceTag: 'type:journey', onlyDependOnLibsWithTags: ['type:contract', 'type:domain'] },
  { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:ui', 'type:contract', 'type:domain', 'type:testing'] },
];

const rule = (depConstraints, allow = []) => ({
  enforceBuildableLibDependency: false,
  checkNestedExternalImports: true,
  // The API runs the migrations, which belong to no project.
  allow: ['^(\\.\\./)+migrations$', ...allow],
  depConstraints,
});

/** Who may import whom: platform × type, as docs/architecture.md draws it. */
export const boundaries = rule(constraints);

/** A spec may besides use the builders, fast-check and a judge of JSON Schema, and start the embedded PostgreSQL. */
export const boundariesOfSpecs = rule(
  constraints.map((constraint) => ({
    ...constraint,
    ...(constraint.sourceTag.startsWith('type:') && {
      onlyDependOnLibsWithTags: [...constraint.onlyDependOnLibsWithTags, 'type:testing'],
    }),
    ...(constraint.sourceTag === 'type:domain' && {
      bannedExternalImports: [],
      allowedExternalImports: ['fast-check', 'ajv', 'ajv/*'],
    }),
  })),
  ['^(\\.\\./)+tools/postgres/'],
);
