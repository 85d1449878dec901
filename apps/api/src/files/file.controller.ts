import { createReadStream } from 'node:fs';
import { Controller, Get, Post, StreamableFile } from '@nestjs/common';
import { FileView, paths, Permission } from '@huoshui/contracts';
import { Actor, attachment, Id, Me, Needs } from '../platform';
import { FileReader } from './file.reader';
import { KeepFile } from './keep-file';
import { type IncomingFile, OneFile, TakesOneFile } from './takes-one-file';

@Controller(paths.files)
export class FileController {
  constructor(
    private readonly reader: FileReader,
    private readonly keepFile: KeepFile,
  ) {}

  /** One file of at most 20 MB in the multipart field `file`. Refusals: file.type, file.empty, file.too-large. */
  @Post()
  @Needs(
    Permission.MilestoneRecord,
    Permission.LeadSign,
    Permission.LedgerImport,
    Permission.ObstacleRaise,
    Permission.SupervisionReport,
  )
  @TakesOneFile()
  keep(@Me() actor: Actor, @OneFile() file: IncomingFile): Promise<FileView> {
    return this.keepFile.run(actor, file);
  }

  /** The bytes, always as a download. */
  @Get(':id')
  @Needs(Permission.ProjectRead, Permission.LedgerImport)
  async bytes(@Me() actor: Actor, @Id() id: string): Promise<StreamableFile> {
    const { view, path } = await this.reader.one(actor, id);
    const { type, bytes: length } = view;
    return new StreamableFile(createReadStream(path), { type, length, disposition: attachment(view.name) });
  }
}
