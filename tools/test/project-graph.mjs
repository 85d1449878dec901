import { createProjectGraphAsync } from '@nx/devkit';

/**
 * Without the project graph eslint only warns and lets every import pass. So the lint stage first makes the graph and
 * looks whether it knows the projects, their tags, an import between them and a package.
 */
const wanted = ['api', 'contracts', 'domain', 'testing', 'ui', 'web'];
const graph = await createProjectGraphAsync({ exitOnError: false });
const faults = [
  ...wanted.filter((name) => !graph.nodes[name]?.data.tags?.length).map((name) => `project without tags: ${name}`),
  ...(graph.dependencies.contracts?.some(({ target }) => target === 'domain')
    ? []
    : ['no edge from contracts to domain']),
  ...(graph.externalNodes?.['npm:@nestjs/common'] ? [] : ['packages are missing: npm:@nestjs/common']),
];
if (faults.length > 0) {
  console.error(`The project graph is not whole, so boundaries would not be checked:\n${faults.join('\n')}`);
  process.exit(1);
}
process.exit(0);
