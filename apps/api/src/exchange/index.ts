export { ApplyImport } from './apply-import';
export { applyImport, readImport } from './exchange.jobs';
export { ExchangeModule } from './exchange.module';
export { ImportReader } from './import.reader';
export { ReadImport } from './read-import';
export { RunImport } from './run-import';
export { UploadLedger } from './upload-ledger';
