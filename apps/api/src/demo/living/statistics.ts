import { addDays, Day, daysBetween, FEN_IN_WAN, yearOf } from '@huoshui/domain';
import { LoadedEntry } from '../../statistics-entry';
import { Dice } from './dice';
import { inOfficeHours } from './instants';
import { OpenedLiving } from './opened';
import { LivingZone } from './zone';

const REJECTED = ['合同甲方与备案单位不一致', '现场照片缺少拍摄时间和核验人', '备案投资额与合同相差过大'];
const CONTRACTORS = ['珠海高新建设投资有限公司', '广东粤新园区运营有限公司'];

type Move = LoadedEntry['moves'][number];
type Paper = LoadedEntry['papers'][number];

/** Cases of what has started: most on the list, some on their way, some late, a few whose papers contradict each other. */
export function livingStatistics(
  all: readonly OpenedLiving[],
  fileId: string,
  zone: LivingZone,
  dice: Dice,
): LoadedEntry[] {
  let listed = 0;
  let collecting = 0;
  return all.flatMap((one): LoadedEntry[] => {
    const { terms, facts } = one.project;
    const start = facts.find(({ milestone }) => milestone === 'start')?.day;
    if (start === undefined || terms.amountFen < 500 * FEN_IN_WAN) return [];
    const age = daysBetween(start, zone.today);
    const course = courseOf(age, dice);
    const recordedBy = one.project.managerId ?? dice.pick(zone.managers);
    const papers = papersOf(one, fileId, start, recordedBy, zone, dice);
    if (course === 'collecting') {
      collecting += 1;
      // The first two are those that a check would stop; some have not begun at all.
      if (collecting <= 2) return [{ projectId: one.id, papers: wrong(papers, collecting), moves: [] }];
      const some = papers.slice(0, dice.between(0, 2));
      return some.length === 0 ? [] : [{ projectId: one.id, papers: some, moves: [] }];
    }
    const code = `440402-${yearOf(start)}-${String((listed += 1)).padStart(4, '0')}`;
    const moves = movesOf(course, start, code, recordedBy, zone, dice);
    return [{ projectId: one.id, papers: course === 'rejected' ? wrong(papers, 2) : papers, moves }];
  });
}

const courseOf = (age: number, dice: Dice): Move['to'] =>
  age > 60
    ? dice.weighted([['listed', 84], ['rejected', 5], ['submitted', 4], ['collecting', 7]])
    : age > 25
      ? dice.weighted([['listed', 45], ['submitted', 28], ['rejected', 4], ['collecting', 23]])
      : dice.weighted([['submitted', 18], ['collecting', 82]]);

function movesOf(course: Move['to'], start: Day, code: string, recordedBy: string, zone: LivingZone, dice: Dice): Move[] {
  const move = (to: Move['to'], on: Day, rest: Partial<Move> = {}): Move => {
    const day = on < zone.today ? on : zone.today;
    return { to, day, reason: null, code: null, at: before(day, zone, dice), recordedBy, ...rest };
  };
  const submittedOn = addDays(start, dice.between(6, 24));
  const answeredOn = addDays(submittedOn, dice.between(3, 16));
  const submitted = move('submitted', submittedOn);
  if (course === 'listed') return [submitted, move('listed', answeredOn, { code })];
  if (course === 'rejected') return [submitted, move('rejected', answeredOn, { reason: dice.pick(REJECTED) })];
  return [submitted];
}

function papersOf({ project: { terms } }: OpenedLiving, fileId: string, start: Day, recordedBy: string, zone: LivingZone, dice: Dice): Paper[] {
  const paper = (code: string, stated: Partial<Paper>): Paper => {
    const on = addDays(start, dice.between(0, 6));
    const day = on < zone.today ? on : zone.today;
    return { code, fileId, investor: null, contractParty: null, amountFen: null, day: addDays(day, -20), recordedAt: before(day, zone, dice), recordedBy, ...stated };
  };
  return [
    paper('filing', { investor: terms.company, amountFen: terms.amountFen }),
    paper('licence', { investor: terms.company }),
    paper('contract', { contractParty: terms.company, amountFen: Math.round((terms.amountFen * dice.between(30, 70)) / 100) }),
  ];
}

/** What a clerk overlooks: another firm signed the contract, or the licence names another place and the contract too much. */
const wrong = (papers: readonly Paper[], turn: number): Paper[] =>
  papers.map((paper) => {
    if (paper.code === 'contract') {
      const amountFen = turn === 1 ? (paper.amountFen ?? 0) * 4 : paper.amountFen;
      return { ...paper, amountFen, contractParty: CONTRACTORS[turn - 1] ?? paper.contractParty };
    }
    return paper.code === 'licence' && turn === 1 ? { ...paper, investor: `${paper.investor?.replace(/有限公司$/u, '')}（深圳）有限公司` } : paper;
  });

const before = (on: Day, zone: LivingZone, dice: Dice): Date =>
  new Date(Math.min(inOfficeHours(on, dice).getTime(), zone.now.getTime() - 60_000));
