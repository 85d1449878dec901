import { Module, OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FileDoors, FilesModule } from '../files';
import { ChangeTerms } from './change-terms';
import { MilestoneController } from './milestone.controller';
import { ProjectController } from './project.controller';
import { ProjectDetailReader } from './project-detail.reader';
import { ProjectReader } from './project.reader';
import { ProjectRow } from './project.row';
import { RecordMilestone } from './record-milestone';
import { RetractMilestone } from './retract-milestone';
import { ReturnMilestone } from './return-milestone';
import { VerifyMilestone } from './verify-milestone';
import { WaitingFactsReader } from './waiting-facts.reader';

@Module({
  imports: [TypeOrmModule.forFeature([ProjectRow]), FilesModule],
  controllers: [ProjectController, MilestoneController],
  providers: [
    ProjectReader,
    ProjectDetailReader,
    WaitingFactsReader,
    ChangeTerms,
    RecordMilestone,
    VerifyMilestone,
    ReturnMilestone,
    RetractMilestone,
  ],
  exports: [ProjectReader, ProjectDetailReader, WaitingFactsReader],
})
export class ProjectsModule implements OnModuleInit {
  constructor(
    private readonly doors: FileDoors,
    private readonly detail: ProjectDetailReader,
  ) {}

  onModuleInit(): void {
    this.doors.add((actor, fileId) => this.detail.opens(actor, fileId));
  }
}
