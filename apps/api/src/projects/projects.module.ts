import { Module, OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DefinitionsModule } from '../definitions';
import { FileDoors, FilesModule } from '../files';
import { AddPaper } from './add-paper';
import { ChangeTerms } from './change-terms';
import { MilestoneController } from './milestone.controller';
import { RetractPaper, ReturnPaper, VerifyPaper } from './move-paper';
import { PaperController } from './paper.controller';
import { PersonShareController } from './person-share.controller';
import { PersonShareReader } from './person-share.reader';
import { SharePersons } from './person-shares';
import { ProfileAnswerReader } from './profile-answer.reader';
import { ProjectController } from './project.controller';
import { ProjectDetailReader } from './project-detail.reader';
import { ProjectEventsReader } from './project-events.reader';
import { ProjectReader } from './project.reader';
import { ProjectRow } from './project.row';
import { RecordMilestone } from './record-milestone';
import { RetractMilestone } from './retract-milestone';
import { ReturnMilestone } from './return-milestone';
import { VerifyMilestone } from './verify-milestone';
import { WaitingFactsReader } from './waiting-facts.reader';

@Module({
  imports: [TypeOrmModule.forFeature([ProjectRow]), FilesModule, DefinitionsModule],
  controllers: [ProjectController, PersonShareController, MilestoneController, PaperController],
  providers: [
    ProjectReader,
    ProjectDetailReader,
    ProfileAnswerReader,
    ProjectEventsReader,
    WaitingFactsReader,
    ChangeTerms,
    PersonShareReader,
    SharePersons,
    RecordMilestone,
    VerifyMilestone,
    ReturnMilestone,
    RetractMilestone,
    AddPaper,
    VerifyPaper,
    ReturnPaper,
    RetractPaper,
  ],
  exports: [ProjectReader, ProjectDetailReader, ProjectEventsReader, ProfileAnswerReader, WaitingFactsReader],
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
