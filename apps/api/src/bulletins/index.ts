export { BulletinReader } from './bulletin.reader';
export { FrozenStandingsReader, type FrozenStandings } from './frozen-standings.reader';
export { BulletinsModule } from './bulletins.module';
export { CompileBulletin } from './compile-bulletin';
export { compileBulletins } from './bulletin.jobs';
export { MoveBulletin } from './move-bulletin';
export { removeDemoBulletins } from './remove-demo-bulletins';
