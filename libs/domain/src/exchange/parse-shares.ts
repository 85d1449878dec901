import { accept, Decision, refuse } from '../decision';
import { CreditShare, WHOLE } from '../projects/credit-share';
import { decimalTimes, plainDecimal } from './decimal';
import { TeamFinder } from './find-team';
import { Cell, foldText, isBlank, isCellError, shownCell } from './grid';
import { isPlaceholder } from './placeholder';

const PERCENT = /(\d+(?:\.\d+)?)%/u;
const SEPARATORS = /[、,;；，/|&+]|和|与|及/u;

/**
 * Who shares in a project: `第二招商纵队20%` gives that team 20 % and the lead team the rest. Several are separated by 、 , ; and may
 * name the lead team too, then they must come to 100 %. `percent` is the cell of a column of percentages, if the ledger has one.
 * Codes: `import.row.share-unreadable` {part}, `.unknown-team` {team}, `.share-twice` {team}, `.shares-sum` {percent}, `.cell-error`.
 */
export function parseShares(
  cell: Cell,
  percent: Cell,
  leadTeamId: string,
  findTeam: TeamFinder,
): Decision<readonly CreditShare[]> {
  const alone = accept([{ teamId: leadTeamId, basisPoints: WHOLE }]);
  const broken = [cell, percent].find((part) => isCellError(part));
  if (broken && isCellError(broken)) return refuse('import.row.cell-error', { error: broken.error });
  const text = shareText(cell, percent);
  if (text === '') return alone;
  const partners: CreditShare[] = [];
  for (const part of text.split(SEPARATORS).filter((piece) => piece !== '')) {
    const share = readPart(part, leadTeamId, findTeam);
    if (!share.ok) return share;
    if (partners.some(({ teamId }) => teamId === share.value.teamId))
      return refuse('import.row.share-twice', { team: part });
    partners.push(share.value);
  }
  if (partners.length === 0) return alone;
  return withLead(partners, leadTeamId);
}

function withLead(named: readonly CreditShare[], leadTeamId: string): Decision<readonly CreditShare[]> {
  const sum = named.reduce((total, { basisPoints }) => total + basisPoints, 0);
  if (named.some(({ teamId }) => teamId === leadTeamId)) {
    return sum === WHOLE ? accept(named) : refuse('import.row.shares-sum', { percent: sum / 100 });
  }
  if (sum >= WHOLE) return refuse('import.row.shares-sum', { percent: sum / 100 });
  return accept([{ teamId: leadTeamId, basisPoints: WHOLE - sum }, ...named]);
}

/** One line of text from both cells; a lone percentage stands behind the one partner it can only belong to. */
function shareText(cell: Cell, percent: Cell): string {
  const text =
    isBlank(cell) || isPlaceholder(shownCell(cell))
      ? ''
      : tidyParts(foldText(shownCell(cell, false, 2000).replace(/[\r\n]+/gu, '、')));
  if (isBlank(percent) || isPlaceholder(shownCell(percent))) return text;
  const rate = typeof percent === 'number' ? rateText(percent) : partnerRate(foldText(shownCell(percent)));
  if (text === '') return /^\d+(?:\.\d+)?%?$/u.test(rate) ? '' : rate;
  if (PERCENT.test(text)) return text;
  return `${text}${rate}`;
}

/** 8:2 and 80:20 give the partner's part; a bare 20 is 20 %. */
function partnerRate(rate: string): string {
  const parts = /^(\d+(?:\.\d+)?)%?[:：/](\d+(?:\.\d+)?)%?$/u.exec(rate);
  if (parts) return Number(parts[1]) + Number(parts[2]) === 10 ? `${Number(parts[2]) * 10}%` : `${parts[2]}%`;
  return /^\d+(?:\.\d+)?$/u.test(rate) ? `${rate}%` : tidyParts(rate);
}

/** A cell shown as a percentage holds 0.2 for 20 %. */
const rateText = (value: number): string => `${plainDecimal(value > 0 && value <= 1 ? value * 100 : value) ?? ''}%`;

/** 各50% belongs to every team before it; brackets and colons between a team and its part go. */
function tidyParts(folded: string): string {
  const text = folded
    .replace(/(\d+(?:\.\d+)?)[:：](\d+(?:\.\d+)?)%?/gu, (ratio) => partnerRate(ratio))
    .replace(/各半|对半|平分|五五/gu, '50%')
    .replace(/联合招商|联合|共同|占比|占|分成|比例|各自/gu, (word) => (word === '各自' ? '各' : ''))
    .replace(/[()（）:：=\s]/gu, '');
  const each = /^(.*?)各(\d+(?:\.\d+)?%)$/u.exec(text);
  if (!each) return text;
  return (each[1] ?? '')
    .split(SEPARATORS)
    .filter((piece) => piece !== '')
    .map((team) => `${team}${each[2]}`)
    .join('、');
}

function readPart(part: string, leadTeamId: string, findTeam: TeamFinder): Decision<CreditShare> {
  const rate = PERCENT.exec(part)?.[1];
  const name = part.replace(PERCENT, '').replace(/%/gu, '');
  if (rate === undefined || name === '') return refuse('import.row.share-unreadable', { part });
  const hundredths = decimalTimes(rate, 4);
  const basisPoints = decimalTimes(rate, 2);
  if (basisPoints * 100n !== hundredths || basisPoints <= 0n) return refuse('import.row.share-unreadable', { part });
  if (basisPoints > BigInt(WHOLE)) return refuse('import.row.shares-sum', { percent: Number(basisPoints) / 100 });
  const teamId = /^(?:本队|我队|自留|本单位|牵头队伍|牵头)$/u.test(name) ? leadTeamId : findTeam(name);
  return teamId === null
    ? refuse('import.row.unknown-team', { team: name })
    : accept({ teamId, basisPoints: Number(basisPoints) });
}
