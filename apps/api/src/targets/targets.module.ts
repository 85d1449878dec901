import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '../calendar';
import { DefinitionsModule } from '../definitions';
import { TeamsModule } from '../teams';
import { BoardReader } from './board.reader';
import { DecideProposal } from './decide-proposal';
import { EnterFigure } from './enter-figure';
import { TargetFigureRow } from './figure.row';
import { GapReader } from './gap.reader';
import { HeightReader } from './height.reader';
import { MoneyReader } from './money.reader';
import { ProposalEntryRow } from './proposal-entry.row';
import { TargetProposalController } from './proposal.controller';
import { ProposalReader } from './proposal.reader';
import { TargetProposalRow } from './proposal.row';
import { ProposeTargets } from './propose-targets';
import { ReachedReader } from './reached.reader';
import { TargetValueRow } from './target-value.row';
import { TargetController } from './target.controller';
import { TargetReader } from './target.reader';
import { TargetRow } from './target.row';
import { TrendReader } from './trend.reader';
import { WeightsReader } from './weights.reader';

const ROWS = [TargetRow, TargetValueRow, TargetProposalRow, ProposalEntryRow, TargetFigureRow];

@Module({
  imports: [TypeOrmModule.forFeature(ROWS), CalendarModule, DefinitionsModule, TeamsModule],
  controllers: [TargetController, TargetProposalController],
  providers: [
    TargetReader,
    ProposalReader,
    BoardReader,
    TrendReader,
    WeightsReader,
    HeightReader,
    GapReader,
    ReachedReader,
    MoneyReader,
    ProposeTargets,
    DecideProposal,
    EnterFigure,
  ],
  exports: [TargetReader],
})
export class TargetsModule {}
