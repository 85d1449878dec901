export * from './objection';
export * from './objection-terms';
