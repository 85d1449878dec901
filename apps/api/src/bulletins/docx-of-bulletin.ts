import { join } from 'node:path';
import { BulletinEntry, SealedBulletin } from '@huoshui/domain';
import { longDay, renderDocx, shortDay } from '../platform';
import {
  aheadWords,
  basisSentence,
  changeWords,
  dayWords,
  entriesSentence,
  leadSentence,
  measureTitles,
  movementWords,
  teamWords,
  totalFigure,
  wan,
  weekNumber,
} from './bulletin-words';

const TEMPLATE = join(__dirname, 'template/bulletin.docx');

/** The official notice. Every figure comes from the sealed content; layout and standing words from the template. */
export function docxOfBulletin(bulletin: SealedBulletin, sha256: string): Buffer {
  return renderDocx(TEMPLATE, dataOf(bulletin, sha256));
}

function dataOf(bulletin: SealedBulletin, sha256: string): object {
  const { standings, totals, items, remarks } = bulletin;
  return {
    year: bulletin.year,
    number: bulletin.number,
    weekNumber: weekNumber(bulletin),
    from: shortDay(bulletin.from),
    to: shortDay(bulletin.to),
    lead: leadSentence(bulletin),
    totals: totals.map((total) => ({
      title: measureTitles[total.measure],
      inWeek: totalFigure(total, total.inWeek),
      value: totalFigure(total, total.value),
      target: total.target === null ? '—' : totalFigure(total, total.target),
      completion: total.completion === null ? '—' : `${total.completion}%`,
      ahead: total.ahead === null ? '—' : aheadWords(total.ahead),
    })),
    standings: standings.map((row) => ({
      rank: row.tiedWith.length > 0 ? `${row.rank}（并列）` : String(row.rank),
      team: row.team,
      total: row.total,
      movement: row.movement === null ? '—' : movementWords(row.movement),
      change: row.change === null ? '—' : changeWords(row.change),
      items: items
        .map((item, index) => ({ title: item.title, points: row.points[index] ?? '' }))
        .filter(({ points }) => Number(points) !== 0)
        .map(({ title, points }) => `${title}${points}`)
        .join('、'),
    })),
    ...listed('signings', bulletin.signings, '签约'),
    ...listed('starts', bulletin.starts, '开工'),
    ...listed('productions', bulletin.productions, '投产'),
    remarks: remarks.trim() === '' ? false : { text: remarks },
    issuedOn: longDay(bulletin.issuedOn),
    basis: basisSentence(bulletin, sha256),
  };
}

const listed = (list: string, entries: readonly BulletinEntry[], what: string): object => ({
  [list]: entries.map((entry, index) => ({
    at: index + 1,
    name: entry.name,
    company: entry.company,
    amount: wan(entry.amountFen),
    team: teamWords(entry),
    day: dayWords(entry),
  })),
  [`${list}Any`]: entries.length > 0,
  [`${list}Sentence`]: entriesSentence(entries, what),
  [`${list}None`]: `本周无新${what}项目。`,
});
