import { Day } from '../day';
import { Fen, PROJECT_THRESHOLD } from '../money';
import { CreditShare } from '../projects/credit-share';
import { DEFAULT_MILESTONES, LandMode, RecordingRules } from '../projects/milestone';
import { DataCells } from './data-cells';
import { TeamFinder } from './find-team';
import { foldText, isBlank, shownCell } from './grid';
import { judgeDays } from './judge-days';
import { judgeInvestment } from './judge-investment';
import { judgeContact, judgeCreditCode, judgeText } from './judge-text';
import { landModeOf } from './land-mode-words';
import { LedgerRow, RowVerdict } from './ledger-row';
import { parseAmount } from './parse-amount';
import { parseShares } from './parse-shares';
import { isPlaceholder } from './placeholder';
import { RecognisedTable } from './recognise-table';
import { RowFaultCode } from './row-fault';
import { RowNotes } from './row-notes';
import { yesNo } from './yes-no';

/** What a ledger is judged against. Nothing is read from anywhere else: today is an argument. */
export interface LedgerContext {
  readonly today: Day;
  readonly findTeam: TeamFinder;
  readonly rules?: RecordingRules;
  /** The team that a row belongs to when neither the row nor the sheet names one. */
  readonly defaultTeamId?: string | null;
  /** A team's own ledger may tell of these teams' projects only; null for the commanding office's. */
  readonly ownTeamIds?: readonly string[] | null;
}

/** Judges one data row: a project with its milestones, or every fault that the row has. */
export function judgeRow(
  place: { readonly sheet: string; readonly row: number; readonly date1904: boolean },
  cells: DataCells,
  table: RecognisedTable,
  context: LedgerContext,
): RowVerdict {
  const notes = new RowNotes(cells, place);
  const company = required(notes, 'company', 'import.row.missing-company');
  const project = notes.has('project') ? required(notes, 'project', 'import.row.missing-project') : company;
  const amountFen = judgeAmount(notes, cells, table);
  const { registeredOn = null, ...days } = judgeDays(notes, {
    year: table.year,
    date1904: place.date1904,
    lastDay: lastDayOf(table, context.today),
    definition: context.rules ?? DEFAULT_MILESTONES,
  });
  const leadTeamId = judgeTeam(notes, table, context);
  const shares = leadTeamId === null ? null : judgeShares(notes, leadTeamId, context.findTeam);
  const rest = {
    industry: judgeText(notes, 'industry'),
    landMode: judgeLandMode(notes),
    ...judgeInvestment(notes),
    manufacturing: yesNo(shownCell(notes.cell('manufacturing'))),
    creditCode: judgeCreditCode(notes),
    ...judgeContact(notes),
    place: judgeText(notes, 'place'),
    note: judgeText(notes, 'note'),
    sharesStated: isStated(notes, 'shares') || isStated(notes, 'sharePercent'),
  };
  const complete = company !== null && project !== null && amountFen !== null && leadTeamId !== null && shares !== null;
  if (notes.faults.length > 0 || !complete)
    return { ok: false, sheet: place.sheet, row: place.row, faults: notes.inOrder() };
  const belowThreshold = amountFen < PROJECT_THRESHOLD;
  if (belowThreshold) notes.remark('import.row.below-threshold', 'amount');
  const value: LedgerRow = { registeredOn, company, project, amountFen, days, leadTeamId, shares, ...rest };
  return { ok: true, sheet: place.sheet, row: place.row, value, belowThreshold, remarks: notes.remarks };
}

function required(notes: RowNotes, field: 'company' | 'project', missing: RowFaultCode): string | null {
  const before = notes.faults.length;
  const text = judgeText(notes, field);
  if (text === null && notes.faults.length === before) notes.fault(missing, field);
  return text;
}

function judgeAmount(notes: RowNotes, cells: DataCells, table: RecognisedTable): Fen | null {
  // One sum merged over several projects cannot be told apart; taking it for each would count it more than once.
  if (cells.mergedOver('amount')) {
    notes.fault('import.row.amount-over-rows', 'amount');
    return null;
  }
  const column = cells.column('amount');
  const amount = parseAmount(notes.cell('amount'), column?.unit ?? table.unit, column?.foreign ?? null);
  if (!amount.ok) {
    notes.fault(amount.code as RowFaultCode, 'amount', amount.facts);
    return null;
  }
  if (amount.value === null) {
    notes.fault('import.row.missing-amount', 'amount');
    return null;
  }
  if (amount.value.approximate) notes.remark('import.row.amount-approximate', 'amount');
  return amount.value.fen;
}

/** The row's own words first, then 填报单位, then the sheet's name, then the default of the import. */
function judgeTeam(notes: RowNotes, table: RecognisedTable, context: LedgerContext): string | null {
  const typed = foldText(shownCell(notes.cell('leadTeam')));
  if (typed !== '' && !isPlaceholder(typed)) {
    const found = context.findTeam(typed);
    if (found === null) notes.fault('import.row.unknown-team', 'leadTeam', { team: typed.slice(0, 80) });
    return mustBeOwn(notes, found, context);
  }
  const assumed =
    context.findTeam(table.notes.reportedBy ?? '') ?? context.findTeam(table.sheet) ?? context.defaultTeamId ?? null;
  if (assumed === null) notes.fault('import.row.missing-team', 'leadTeam');
  else notes.remark('import.row.assumed-team', 'leadTeam');
  return mustBeOwn(notes, assumed, context);
}

function mustBeOwn(notes: RowNotes, teamId: string | null, { ownTeamIds }: LedgerContext): string | null {
  if (teamId !== null && ownTeamIds && !ownTeamIds.includes(teamId)) notes.fault('import.row.other-team', 'leadTeam');
  return teamId;
}

function isStated(notes: RowNotes, field: 'shares' | 'sharePercent'): boolean {
  const typed = shownCell(notes.cell(field));
  return !isBlank(typed) && !isPlaceholder(typed);
}

function judgeShares(notes: RowNotes, leadTeamId: string, findTeam: TeamFinder): readonly CreditShare[] | null {
  const shares = parseShares(notes.cell('shares'), notes.cell('sharePercent'), leadTeamId, findTeam);
  if (shares.ok) return shares.value;
  notes.fault(shares.code as RowFaultCode, notes.has('shares') ? 'shares' : 'sharePercent', shares.facts);
  return null;
}

function judgeLandMode(notes: RowNotes): LandMode | null {
  const typed = shownCell(notes.cell('landMode'));
  if (isBlank(typed) || isPlaceholder(typed)) return null;
  const mode = landModeOf(typed);
  if (mode === null) notes.remark('import.row.unknown-land-mode', 'landMode');
  return mode;
}

const lastDayOf = (table: RecognisedTable, today: Day): Day => {
  const { reportedOn } = table.notes;
  return reportedOn !== null && reportedOn < today ? reportedOn : today;
};
