import { Investment } from '../projects/counting-filter';
import { foldText } from './grid';
import { yesNo } from './yes-no';

/** What a firm that is here already adds, in the words of 招商 (增资扩产) and of the statistics bureau's 建设性质 (扩建、改建和技术改造). */
const ADDED = /增资|扩产|扩建|扩能|改建|技改|技术改造|追加投资/u;
const NEW = /新建|新设|新增(?!投资)|新引进|新注册|新落户|新办|首次投资|迁建|恢复/u;
const NOT = /(?:非|不属于?|不是|未|无)(?=增资|扩产|扩建|扩能|技改|新建|新设)/u;

/**
 * New or added, as a cell says under its header: 扩建, 增资扩产, 新引进, or 是 under 是否增资. Null when it says neither, or both.
 * @param header the column's words, groups first, of which the last say what 是 and 否 answer
 */
export function investmentOf(text: string, header: string): Investment | null {
  const folded = foldText(text);
  const asked = askedBy(foldText(header.split(' / ').at(-1) ?? ''));
  const answer = folded === '-' ? null : yesNo(folded);
  if (asked !== null && answer !== null) return answer ? asked : opposite(asked);
  const [added, fresh] = [ADDED.test(folded), NEW.test(folded)];
  if (added === fresh) return null;
  const said = added ? 'added' : 'new';
  return NOT.test(folded) ? opposite(said) : said;
}

/** What 是 means under a header: 是否增资 asks for one thing, 新建/扩建 for none. */
function askedBy(header: string): Investment | null {
  const [added, fresh] = [ADDED.test(header), NEW.test(header)];
  if (added === fresh) return null;
  return added ? 'added' : 'new';
}

const opposite = (one: Investment): Investment => (one === 'added' ? 'new' : 'added');

/** True when a project's name says that the firm adds to what it has: 甲辰增资扩产项目. A second stage (二期) says nothing. */
export const saysAdded = (projectName: string): boolean => investmentOf(projectName, '') === 'added';

const PLAINLY =
  /^(?:(?:该|本|此)?项目)?(?:属于?|系|为)?(?:老|存量|现有|区内|原有)?(?:企业)?(?:增资|扩产|改?扩建|技改|技术改造)(?:扩产|扩建|扩能)?(?:类)?(?:项目)?$/u;

/** True when a clause of a note is no more than that: 增资扩产项目, 属存量企业增资. 拟明年增资 is a plan and tells nothing. */
export const tellsAdded = (note: string): boolean =>
  foldText(note)
    .split(/[,，。;；、:：()（）\n]/u)
    .some((clause) => PLAINLY.test(clause));
