import { Injectable } from '@nestjs/common';
import { pageLimits, PersonDerivationView, PersonStandingsView, PersonStandingView } from '@huoshui/contracts';
import { opened, placed, RuleSet, standingIn, SubjectStanding, Week } from '@huoshui/domain';
import { Actor, found, seesZone } from '../platform';
import { derivationView } from './derivation.view';
import { NamedPerson } from './ranked-persons';
import { ScoredWeekReader } from './scored-week.reader';
import { itemView, listingView, pointsView } from './standing.view';
import { ScoredRules } from './week-pass';
import { PeriodReader } from './period.reader';

/** Persons' standings: the own team's for who sees a team, all for who sees the zone. Others' names never come along. */
@Injectable()
export class PersonStandingReader {
  constructor(
    private readonly periods: PeriodReader,
    private readonly scored: ScoredWeekReader,
  ) {}

  async of(actor: Actor, week: Week): Promise<PersonStandingsView> {
    const { rules, scores, before } = await this.scored.of(week);
    const { ruleSet } = rules.weighing;
    const persons = new Map(rules.persons.map((person) => [person.id, person]));
    const shown = (id: string): boolean => sees(actor, persons.get(id));
    const earlier = new Map(before?.persons?.rows.map((row) => [row.subjectId, row.rank]));
    const rows = (scores.persons?.rows ?? []).filter((row) => shown(row.subjectId));
    return {
      week,
      ended: this.periods.hasEnded(week),
      knownAt: rules.knownAt.toISOString(),
      ruleSet: rules.ruleSet,
      within: ruleSet.persons?.within ?? null,
      items: [...(ruleSet.persons?.items ?? [])],
      groups: (ruleSet.groups ?? []).map(({ key, title }) => ({ key, title })),
      ranked: scores.persons?.rows.length ?? 0,
      standings: rows.map((row) => personView(row, { rules, shown, before: earlier.get(row.subjectId) ?? null })),
      lists: (scores.persons?.lists ?? []).map((list) => listingView(list, refIn(rules, shown), shown)),
    };
  }

  /** @throws Refusal `request.not-found` for a person that the actor may not see, and for an item that there is not */
  async derivation(
    actor: Actor,
    week: Week,
    personId: string,
    key: string,
    cursor?: string,
  ): Promise<PersonDerivationView> {
    const { rules, scores } = await this.scored.of(week);
    const person = found(rules.persons.find((one) => one.id === personId && sees(actor, one)));
    const row = found(scores.persons?.rows.find((one) => one.subjectId === personId));
    const standing = found(standingIn(row.items, key));
    const sources = await this.periods.read(week, { named: true, personId });
    const [subject] = placed(rules.weighing.ruleSet, [person]);
    const view = found(
      opened({ weighing: rules.weighing, sources, subject: found(subject), kind: 'person' }, standing),
    );
    return {
      week,
      person: { id: person.id, displayName: person.name },
      ruleSet: rules.ruleSet,
      ...derivationView(view, {
        rounding: rules.weighing.ruleSet.rounding,
        name: refIn(rules, (id) =>
          sees(
            actor,
            rules.persons.find((one) => one.id === id),
          ),
        ),
        open: true,
        from: cursor === undefined ? 0 : Number(cursor),
        limit: pageLimits.most,
      }),
    };
  }
}

const sees = (actor: Actor, person: NamedPerson | undefined): boolean =>
  seesZone(actor) ||
  (person !== undefined &&
    (person.id === actor.personId || (person.teamId !== null && actor.teamIds.includes(person.teamId))));

interface Around {
  readonly rules: ScoredRules;
  readonly shown: (id: string) => boolean;
  readonly before: number | null;
}

function personView(row: SubjectStanding, { rules, shown, before }: Around): PersonStandingView {
  const { rounding }: RuleSet = rules.weighing.ruleSet;
  const person = found(rules.persons.find((one) => one.id === row.subjectId));
  const team = rules.teams.find((one) => one.id === person.teamId);
  return {
    person: { id: person.id, displayName: person.name },
    team: team ? { id: team.id, name: team.name } : null,
    rank: row.rank,
    groupRank: row.groupRank,
    total: pointsView(row.total, rounding),
    limited: row.limited,
    movement: before === null ? null : before - row.rank,
    tied: row.tie?.with.length ?? 0,
    items: row.items.map((item) => itemView(item, rounding, refIn(rules, shown))),
  };
}

/** A figure may say whose the best is; somebody of another team stays unnamed. */
const refIn =
  ({ persons }: ScoredRules, shown: (id: string) => boolean) =>
  (id: string) =>
    shown(id) ? { id, name: persons.find((one) => one.id === id)?.name ?? id } : { id: '', name: '' };
