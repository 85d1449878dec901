export const API = '/api/v1';

/** Every path of the API, shared by controllers (without the prefix) and the web. */
export const paths = {
  session: 'session',
  sessions: 'sessions',
  password: 'session/password',
  demoSignIns: 'demo-sign-ins',
  people: 'people',
  teams: 'teams',
  files: 'files',
  leads: 'leads',
  projects: 'projects',
  summary: 'summary',
  myDay: 'my-day',
  targets: 'targets',
  ruleSets: 'rule-sets',
  standings: 'standings',
  bulletins: 'bulletins',
  imports: 'imports',
  importTemplates: 'import-templates',
  audit: 'audit',
} as const;

export const api = (...parts: string[]): string =>
  [API, ...parts.map((part) => part.split('/').map(encodeURIComponent).join('/'))].join('/');
