import {
  DryRunBase,
  DryRunMoveView,
  DryRunRanks,
  DryRunView,
  OvertakingView,
  SensitivityView,
  TurnView,
} from '@huoshui/contracts';

export const baseName: Readonly<Record<DryRunBase, string>> = {
  published: $localize`与已签发的通报相比`,
  computed: $localize`没有签发的通报，与按当周规则算出的相比`,
  none: $localize`当周没有可比的名次：当时的规则不给这些对象排名，或分组不同`,
};

export const subjectsName: Readonly<Record<DryRunView['subjects'], string>> = {
  teams: $localize`队伍`,
  persons: $localize`个人`,
};

export const ranksName: Readonly<Record<DryRunRanks, string>> = {
  whole: $localize`全区名次`,
  circle: $localize`组内名次`,
};

const NAMED = 3;

/** Names and titles by which a dry run is told. */
export interface Told {
  readonly name: (id: string) => string;
  readonly title: (key: string) => string;
}

export function toldBy({ rows, titles }: DryRunView): Told {
  const names = new Map(rows.map((row) => [row.id, row.name]));
  return { name: (id) => names.get(id) ?? id, title: (key) => titles[key] ?? key };
}

/** "越过第三纵队（开工）、第五纵队（投产）；被第一纵队（签约）越过". */
export function whySentence({ passed, passedBy }: DryRunMoveView, told: Told): string {
  const list = (all: readonly OvertakingView[]): string => {
    const named = all
      .slice(0, NAMED)
      .map(({ id, by }) =>
        by === null ? told.name(id) : $localize`${told.name(id)}:name:（${told.title(by)}:item:）`,
      );
    const more = all.length > NAMED ? $localize`等 ${all.length}:count: 个` : '';
    return `${named.join('、')}${more}`;
  };
  return [
    passed.length > 0 ? $localize`越过${list(passed)}:others:` : '',
    passedBy.length > 0 ? $localize`被${list(passedBy)}:others:越过` : '',
  ]
    .filter(Boolean)
    .join('；');
}

function turned({ kind, ...turn }: TurnView, told: Told): string {
  const [winner, loser] = [told.name(turn.winner), told.name(turn.loser)];
  if (kind === 'levels') return $localize`${winner}:winner:追平${loser}:loser:`;
  if (kind === 'parts') return $localize`${winner}:winner:与${loser}:loser:不再并列，居前`;
  return $localize`${winner}:winner:越过${loser}:loser:`;
}

/** "权重在 0.57–1.75 倍之间名次不变；再高，第二纵队越过第一纵队". */
export function firmSentence({ down, up }: SensitivityView, told: Told): string {
  if (down === null && up === null) return $localize`怎样调整都不改变名次`;
  const from = down?.times.shown ?? '0';
  const range =
    up === null
      ? $localize`权重不低于 ${from}:from: 倍，名次不变`
      : $localize`权重在 ${from}:from:–${up.times.shown}:until: 倍之间，名次不变`;
  const lower = down ? $localize`再低，${turned(down, told)}:turn:` : '';
  const higher = up ? $localize`再高，${turned(up, told)}:turn:` : '';
  return [range, lower, higher].filter(Boolean).join('；');
}
