export { loadObjections, type LoadedObjection, removeObjections } from './load-objections';
export { ObjectionReader } from './objection.reader';
export { ObjectionsModule } from './objections.module';
