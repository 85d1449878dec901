import {
  AcceptedRow,
  Day,
  day,
  daysBetween,
  FEN_IN_WAN,
  ONE_YI,
  RowVerdict,
  suspectDuplicates,
  TEN_YI,
} from '@huoshui/domain';
import { ledger2022, teams2022, truth2022, TruthFigures, TruthPlace } from '../../../testing/ledger-truth';
import { readSources } from '../../../testing/read-sources';
import { ReadSheet } from './reading-task';
import { runReading } from './run-reading';

const place = ({ sheet, row }: TruthPlace): string => `${sheet} ${row}`;
const sorted = (list: readonly string[]): string[] => [...list].sort();

describe('the open ledger of 2022', () => {
  const sheets: ReadSheet[] = [];
  const verdicts: RowVerdict[] = [];
  let accepted: AcceptedRow[] = [];
  let suspicions: { first: AcceptedRow; later: AcceptedRow }[] = [];
  let counted: AcceptedRow[] = [];

  beforeAll(async () => {
    readSources();
    const task = {
      path: ledger2022,
      fileName: '招商台账-2022.xlsx',
      today: day('2026-11-23'),
      defaultTeamId: null,
      ownTeamIds: null,
      choices: {},
      template: null,
    };
    const teams = teams2022.map((name) => ({ id: name, name }));
    await runReading(
      { ...task, teams },
      {
        sheet: async (sheet) => void sheets.push(sheet),
        rows: async (rows) => void verdicts.push(...(rows as RowVerdict[])),
      },
    );
    accepted = verdicts.filter((verdict): verdict is AcceptedRow => verdict.ok);
    suspicions = suspectDuplicates(accepted, [], ({ value }) => ({
      company: value.company,
      project: value.project,
      amountFen: value.amountFen,
      signedOn: value.days.signing ?? null,
      registeredOn: value.registeredOn,
    }));
    const held = new Set(suspicions.map(({ later }) => later));
    counted = accepted.filter((row) => !held.has(row) && !row.belowThreshold);
  });

  const figures = (rows: readonly AcceptedRow[], asOf: string): TruthFigures => {
    const signed = rows.filter(({ value }) => (value.days.signing ?? '9') <= asOf);
    const reached = (milestone: 'landing' | 'start' | 'production') =>
      signed.filter(({ value }) => (value.days[milestone] ?? '9') <= asOf).length;
    return {
      signed: signed.length,
      amountWan: signed.reduce((sum, { value }) => sum + value.amountFen, 0) / FEN_IN_WAN,
      atLeast1Yi: signed.filter(({ value }) => value.amountFen >= ONE_YI).length,
      atLeast10Yi: signed.filter(({ value }) => value.amountFen >= TEN_YI).length,
      landed: reached('landing'),
      started: reached('start'),
      produced: reached('production'),
    };
  };

  it('has fifteen ledgers, each with every column understood', () => {
    expect(sheets.map(({ name }) => name)).toEqual(teams2022);
    for (const { table } of sheets) {
      expect(table?.columns.filter(({ field }) => field === null).map(({ letter }) => letter)).toEqual(['A']);
    }
  });

  it('rejects six rows with their reasons, and no other', () => {
    const rejected = verdicts.flatMap((verdict) =>
      verdict.ok ? [] : verdict.faults.map((fault) => `${place(verdict)} ${fault.code}`),
    );
    expect(sorted(rejected)).toEqual(sorted(truth2022.rejected.map((row) => `${place(row)} import.row.${row.reason}`)));
  });

  it('keeps eleven rows below the threshold', () => {
    const below = accepted.filter(({ belowThreshold }) => belowThreshold);
    expect(sorted(below.map(place))).toEqual(sorted(truth2022.belowThreshold.map(place)));
  });

  it('suspects the nine duplicates, first and later, and none of the look-alikes', () => {
    const pairs = suspicions.map(({ first, later }) => `${place(first)} < ${place(later)}`);
    expect(sorted(pairs)).toEqual(
      sorted(truth2022.suspectedDuplicates.map(({ first, later }) => `${place(first)} < ${place(later)}`)),
    );
    const suspected = new Set(suspicions.flatMap(({ first, later }) => [place(first), place(later)]));
    expect(truth2022.notDuplicates.flat().filter((row) => suspected.has(place(row)))).toEqual([]);
  });

  it('knows the twenty shared projects', () => {
    const shared = counted
      .filter(({ value }) => value.shares.length > 1)
      .map((row) => {
        const partner = row.value.shares.find(({ teamId }) => teamId !== row.value.leadTeamId);
        return `${place(row)} ${row.value.leadTeamId} ${partner?.teamId} ${(partner?.basisPoints ?? 0) / 100}`;
      });
    expect(sorted(shared)).toEqual(
      sorted(truth2022.shared.map((row) => `${place(row)} ${row.lead} ${row.with} ${row.percent}`)),
    );
  });

  it.each(truth2022.asOf.map(({ asOf }) => asOf))(
    'comes to the figures of %s, of the zone and of every team',
    (asOf) => {
      const expected = truth2022.asOf.find((one) => one.asOf === asOf);
      expect(expected).toMatchObject(figures(counted, asOf));
      for (const team of teams2022) {
        const own = counted.filter(({ value }) => value.leadTeamId === team);
        expect([team, figures(own, asOf)]).toEqual([team, expected?.byTeam[team]]);
      }
      const quick = counted.filter(({ value: { days } }) => {
        const { landAcquisition, start } = days;
        if (!landAcquisition || !start || start > asOf) return false;
        const took = daysBetween(landAcquisition, start);
        return took >= 0 && took <= 5;
      });
      expect(quick).toHaveLength(expected?.startOnLandAcquisition ?? -1);
    },
  );

  it('comes to the figures of every month', () => {
    const inMonth = (milestone: 'signing' | 'landing' | 'start', month: string) =>
      counted.filter(({ value }) => (value.days[milestone] as Day | undefined)?.startsWith(month)).length;
    const months = truth2022.months.map(({ month }) => ({
      month,
      signed: inMonth('signing', month),
      landed: inMonth('landing', month),
      started: inMonth('start', month),
    }));
    expect(months).toEqual(truth2022.months);
  });
});
