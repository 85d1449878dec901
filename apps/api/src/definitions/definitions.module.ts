import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActivateDefinition } from './activate-definition';
import { DefinitionController } from './definition.controller';
import { DefinitionReader } from './definition.reader';
import { DefinitionRow } from './definition.row';
import { ChangeDefinition, DraftADefinition } from './write-definition';

@Module({
  imports: [TypeOrmModule.forFeature([DefinitionRow])],
  controllers: [DefinitionController],
  providers: [DefinitionReader, DraftADefinition, ChangeDefinition, ActivateDefinition],
  exports: [DefinitionReader],
})
export class DefinitionsModule {}
