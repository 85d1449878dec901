import { BLOCK_COLUMNS, BULLETIN_BLOCKS, LIGHT_TEAM_COLUMNS } from '@huoshui/domain';
import { TagTree } from '../platform';

const LINES = [
  'issuer',
  'number',
  'title',
  'subtitle',
  'recipients',
  'lead',
  'basis',
  'seal',
  'issuedOn',
  'copies',
  'printedBy',
  'period',
];

const texts = (keys: readonly string[]): TagTree => Object.fromEntries(keys.map((key) => [key, 'text' as const]));

const part = (columns: readonly { readonly key: string }[]): TagTree => ({
  heading: 'text',
  text: {},
  chart: 'raw',
  hasRows: {},
  rows: texts(columns.map(({ key }) => key)),
});

/** Every tag that a bulletin's template may have; an office may leave out what it does not print. */
export const TEMPLATE_TAGS: TagTree = {
  ...texts(LINES),
  hasCopies: {},
  blocks: {
    heading: 'text',
    ...Object.fromEntries(
      BULLETIN_BLOCKS.map((block) => {
        const own = part(BLOCK_COLUMNS[block]);
        const teams = block === 'lights' ? { teams: texts(LIGHT_TEAM_COLUMNS.map(({ key }) => key)) } : {};
        return [block, { ...own, ...teams, parts: own }];
      }),
    ),
  },
  annex: { heading: 'text', table: 'raw' },
};

/** Without these no bulletin could be told from another. */
export const NEEDED_TAGS: readonly string[] = ['number', 'title', 'blocks'];
