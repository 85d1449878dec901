export { cleanFileName } from './file-name';
export { type FileDoor, FileDoors } from './file-doors';
export { FileReader } from './file.reader';
export { FileStore, type StoredFile } from './file-store';
export { type FileType } from './file-type';
export { FilesModule } from './files.module';
export { keepFile } from './keep-file';
export { type IncomingFile, OneFile, TakesOneFile } from './takes-one-file';
export { removeFilesOf } from './remove-files';
