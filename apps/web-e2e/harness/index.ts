export { House } from './house/house';
export { stage } from './house/stage';
export { Caller, Refused } from './visit/caller';
export { evidence } from './visit/evidence';
export { makeProject, uploadEvidence } from './visit/make';
export { journey } from './visit/journey';
export { sidewaysScroll, tap } from './visit/one-thumb';
export { picture } from './visit/picture';
