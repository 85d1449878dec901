import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, StreamableFile } from '@nestjs/common';
import { BulletinTemplates, paths, Permission, UseBulletinTemplate } from '@huoshui/contracts';
import { bulletinDocument } from '@huoshui/domain';
import { IsInt, Max, Min } from 'class-validator';
import { IncomingFile, OneFile, TakesOneFile } from '../files';
import { Actor, DOCX, download, Me, Needs } from '../platform';
import { docxOfBulletin } from './docx-of-bulletin';
import { KeepTemplate } from './keep-template';
import { PreviewBulletin } from './preview-bulletin';
import { TemplateReader } from './template.reader';
import { UseTemplate } from './use-template';

class UseBulletinTemplateBody implements UseBulletinTemplate {
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  number!: number;
}

/** The Word templates that bulletins are printed by, which the office edits in Word or WPS. */
@Controller(paths.bulletinTemplates)
export class TemplateController {
  constructor(
    private readonly reader: TemplateReader,
    private readonly keepTemplate: KeepTemplate,
    private readonly useTemplate: UseTemplate,
    private readonly previewBulletin: PreviewBulletin,
  ) {}

  /** Every version and which is in force; 0 is the product's own. */
  @Get()
  @Needs(Permission.BulletinWrite)
  list(): Promise<BulletinTemplates> {
    return this.reader.list();
  }

  /** A version to be edited. Refusal: request.not-found. */
  @Get(':number/docx')
  @Needs(Permission.BulletinWrite)
  async docx(@Param('number', ParseIntPipe) number: number): Promise<StreamableFile> {
    return download(await this.reader.numbered(number), DOCX, `通报模板_第${number}版.docx`, `template-${number}.docx`);
  }

  /** A version filled with the newest bulletin. Refusal: request.not-found. */
  @Get(':number/preview')
  @Needs(Permission.BulletinWrite)
  async preview(@Me() actor: Actor, @Param('number', ParseIntPipe) number: number): Promise<StreamableFile> {
    const template = await this.reader.numbered(number);
    const document = bulletinDocument(await this.previewBulletin.of(actor));
    return download(docxOfBulletin(document, template), DOCX, `通报预览_第${number}版模板.docx`, 'preview.docx');
  }

  /** Takes an edited template. Refusals: file.type, file.empty, bulletin-template.too-large, bulletin-template.invalid {faults}. */
  @Post()
  @Needs(Permission.BulletinWrite)
  @TakesOneFile()
  upload(@Me() actor: Actor, @OneFile() file: IncomingFile): Promise<{ id: string; number: number }> {
    return this.keepTemplate.run(actor, file);
  }

  /** Puts a version into force, or returns to an earlier one. Refusal: request.not-found. */
  @Post('uses')
  @HttpCode(204)
  @Needs(Permission.BulletinWrite)
  use(@Me() actor: Actor, @Body() { number }: UseBulletinTemplateBody): Promise<void> {
    return this.useTemplate.run(actor, number);
  }
}
