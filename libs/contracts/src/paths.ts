export const API = '/api/v1';

/** Every path of the API, shared by controllers (without the prefix) and the web. */
export const paths = {
  session: 'session',
  sessions: 'sessions',
  password: 'session/password',
  demoSignIns: 'demo-sign-ins',
  people: 'people',
  teams: 'teams',
  departments: 'departments',
  files: 'files',
  calendar: 'calendar',
  definitions: 'definitions',
  leads: 'leads',
  projects: 'projects',
  schedules: 'schedules',
  scheduleTemplates: 'schedule-templates',
  speeds: 'speeds',
  statisticsEntries: 'statistics-entries',
  obstacles: 'obstacles',
  supervision: 'supervision',
  keyProjects: 'key-projects',
  progress: 'progress',
  lights: 'lights',
  lightRules: 'light-rules',
  portfolio: 'portfolio',
  summary: 'summary',
  myDay: 'my-day',
  targets: 'targets',
  targetProposals: 'target-proposals',
  ruleSets: 'rule-sets',
  standings: 'standings',
  bulletins: 'bulletins',
  meetings: 'meetings',
  bulletinArrangement: 'bulletin-arrangement',
  bulletinTemplates: 'bulletin-templates',
  imports: 'imports',
  importTemplates: 'import-templates',
  audit: 'audit',
} as const;

export const api = (...parts: string[]): string =>
  [API, ...parts.map((part) => part.split('/').map(encodeURIComponent).join('/'))].join('/');
