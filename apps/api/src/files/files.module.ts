import { Module } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FileController } from './file.controller';
import { FileDoors } from './file-doors';
import { FileReader } from './file.reader';
import { FileRow } from './file.row';
import { FileStore } from './file-store';
import { KeepFile } from './keep-file';

@Module({ providers: [FileStore], exports: [FileStore] })
class StoreModule {}

const uploads = MulterModule.registerAsync({
  imports: [StoreModule],
  inject: [FileStore],
  useFactory: (store: FileStore) => ({ dest: store.incoming }),
});

@Module({
  imports: [TypeOrmModule.forFeature([FileRow]), StoreModule, uploads],
  controllers: [FileController],
  providers: [FileDoors, FileReader, KeepFile],
  exports: [FileDoors, FileReader, StoreModule, uploads],
})
export class FilesModule {}
