/** The one direction of the house: a module may import only from modules above it, and only through their index.ts. */
export const MODULES = [
  'platform',
  'identity',
  'audit',
  'teams',
  'files',
  'projects',
  'leads',
  'summary',
  'targets',
  'ranking',
  'bulletins',
  'my-day',
  'exchange',
  'demo',
] as const;
