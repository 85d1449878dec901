import { job } from '../platform';

/** Reads and judges the file of an import; `reading` numbers the readings. */
export const readImport = job<{ importId: string; reading: number }>({
  name: 'exchange.read',
  identity: ({ importId, reading }) => `${importId}-${reading}`,
  attempts: 3,
});

/** Brings the sound rows of an import into effect. */
export const applyImport = job<{ importId: string }>({
  name: 'exchange.apply',
  identity: ({ importId }) => importId,
  attempts: 5,
});
