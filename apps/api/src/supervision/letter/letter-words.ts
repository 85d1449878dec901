import { OrderDetail, SupervisionSource } from '@huoshui/contracts';
import { Day, SupervisionState } from '@huoshui/domain';
import { longDay } from '../../platform';

/** The words of a printed letter. They stand in a file that leaves the product, so they are Chinese whatever the page speaks. */
export const letterDay = (day: string): string => longDay(day as Day);

const comrade = (name: string): string => `${name}同志`;

/** Departments and teams before persons, as letters address them. */
export function ownerNames({ ownerDepartment, ownerTeam, owner }: OrderDetail): string {
  const person = owner === null ? [] : [comrade(owner.displayName)];
  return [...[ownerDepartment, ownerTeam].flatMap((office) => office?.name ?? []), ...person].join('、');
}

export const coOwnerNames = ({ coOwners }: OrderDetail): string =>
  coOwners.map(({ kind, name }) => (kind === 'person' ? comrade(name) : name)).join('、');

const grounds: Readonly<Record<SupervisionSource, readonly [withText: (text: string) => string, without: string]>> = {
  meeting: [(text) => `根据${text}议定事项`, '根据会议议定事项'],
  light: [(text) => `因项目进度亮灯预警（${text}）`, '因项目进度亮灯预警'],
  leaderNote: [(text) => `根据${text}`, '根据领导批示要求'],
  obstacle: [(text) => `为解决卡点诉求（${text}）`, '为解决项目推进中的卡点诉求'],
  other: [(text) => `根据${text}`, '根据工作需要'],
};

export function basisSentence({ source, sourceText }: OrderDetail): string {
  const [withText, without] = grounds[source];
  return `${sourceText === null ? without : withText(sourceText)}，现将有关事项督办如下，请抓紧抓好落实。`;
}

export const deadlineNote = ({ firstDeadline, deadline }: OrderDetail): string =>
  firstDeadline === deadline ? '' : `（原定${letterDay(firstDeadline)}前办结，经同意延期。）`;

/** Said where the letter is printed after the order has ended. */
export function stateNote({ state }: OrderDetail): string {
  if (state === SupervisionState.Withdrawn) return '附注：本督办事项已撤销。';
  return state === SupervisionState.Closed ? '附注：本督办事项已办结销号。' : '';
}
