import { Role } from '@huoshui/contracts';
import { pinyin } from 'pinyin-pro';
import { newId } from '../../platform';
import { Dice } from './dice';

const SURNAMES = [...'王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜'];
const GIVEN = ['伟', '敏', '静', '磊', '洋', '艳', '勇', '杰', '娟', '涛', '明', '霞', '平', '刚', '桂英', '文博', '思远', '雨桐', '子涵', '浩然', '嘉怡', '晓东', '建华', '志强', '海燕', '俊杰', '佳琪', '宇轩', '欣怡', '天佑', '若曦', '国栋', '丽华', '振宇', '雪梅', '立新', '春燕', '家豪', '梦洁', '少华'];

/** How many of each zone-wide role there are; officers and leads come by team. */
const ZONE_ROLES = [
  [Role.CommandingOffice, 6],
  [Role.ProjectManager, 10],
  [Role.LandOfficer, 5],
  [Role.ServiceDepartment, 6],
  [Role.Viewer, 3],
  [Role.Administrator, 1],
] as const;

const OFFICERS_A_TEAM = 17;

export interface LivingPerson {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly role: Role;
  readonly teamId: string | null;
}

/** Some 300 people: a lead and officers for each team, and the zone's own roles. The ids are in the order given. */
export function livingPeople(teamIds: readonly string[], dice: Dice, now: number): LivingPerson[] {
  const posts: [Role, string | null][] = teamIds.flatMap((teamId) => [
    [Role.TeamLead, teamId] as [Role, string],
    ...Array.from({ length: OFFICERS_A_TEAM }, (): [Role, string] => [Role.Officer, teamId]),
  ]);
  for (const [role, count] of ZONE_ROLES) for (let at = 0; at < count; at += 1) posts.push([role, null]);
  const taken = new Map<string, number>();
  return posts.map(([role, teamId], at) => {
    const displayName = newName(dice, taken);
    const spelt = pinyin(displayName, { toneType: 'none', type: 'array', v: true }).join('');
    const count = (taken.get(spelt) ?? 0) + 1;
    taken.set(spelt, count);
    return { id: newId(now + at), name: count === 1 ? spelt : `${spelt}${count}`, displayName, role, teamId };
  });
}

function newName(dice: Dice, taken: Map<string, number>): string {
  for (;;) {
    const name = `${dice.pick(SURNAMES)}${dice.pick(GIVEN)}`;
    if (taken.has(name)) continue;
    taken.set(name, 1);
    return name;
  }
}
