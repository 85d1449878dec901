import { Injectable } from '@nestjs/common';
import { PersonRef, StarItemView, TeamRef } from '@huoshui/contracts';
import {
  Fraction,
  isMeasured,
  ItemStanding,
  KnownProject,
  measuresOf,
  opened,
  placed,
  StarCandidate,
  starItemKey,
  StarMeasure,
  StarResult,
  starResults,
  StarRule,
  starRuleSet,
  SubjectStanding,
} from '@huoshui/domain';
import { contributionView, OpenSpan, PersonSpan, PersonSpanReader, pointsView, valueView } from '../ranking';
import { AskedStars } from './star-periods';

export interface ScoredPerson {
  readonly person: PersonRef;
  readonly team: TeamRef;
  readonly result: StarResult;
}

/** A period scored as the facts stand now. */
export interface ScoredStars {
  readonly span: PersonSpan;
  /** The highest points first. */
  readonly people: readonly ScoredPerson[];
}

/** With the way from one person's points down to the facts. */
export interface OpenStars extends ScoredStars {
  items(personId: string): StarItemView[];
}

/** Stars by the ranking's engine: the same parts of projects, the same verified facts, the same definitions. */
@Injectable()
export class StarScorer {
  constructor(private readonly spans: PersonSpanReader) {}

  async of({ span: { period, to }, rule: { body } }: AskedStars): Promise<ScoredStars> {
    const question = `stars ${period} ${JSON.stringify(body)}`;
    const span = await this.spans.of(to, question, (ranking) => starRuleSet(body, ranking));
    return { span, people: peopleOf(body, span) };
  }

  async open({ span: { to }, rule: { body } }: AskedStars): Promise<OpenStars> {
    const span = await this.spans.open(to, (ranking) => starRuleSet(body, ranking));
    const projectsOf = byPerson(span.sources.projects);
    const items = (personId: string): StarItemView[] => itemsOf(span, personId, projectsOf.get(personId) ?? []);
    return { span, people: peopleOf(body, span), items };
  }
}

function peopleOf(rule: StarRule, span: PersonSpan): ScoredPerson[] {
  const persons = new Map(span.persons.map((one) => [one.id, one]));
  const teams = new Map(span.teams.map(({ id, name }) => [id, { id, name }]));
  return starResults(rule, candidatesOf(rule, span)).flatMap((result): ScoredPerson[] => {
    const known = persons.get(result.personId);
    const team = teams.get(known?.teamId ?? '');
    return known && team ? [{ person: { id: known.id, displayName: known.name }, team, result }] : [];
  });
}

function candidatesOf(rule: StarRule, { rows, persons }: PersonSpan): StarCandidate[] {
  const teams = new Map(persons.map(({ id, teamId }) => [id, teamId]));
  const circle = ({ subjectId, group }: SubjectStanding): string =>
    rule.within === 'group' ? (group ?? '') : rule.within === 'team' ? (teams.get(subjectId) ?? '') : '';
  return rows.map((row) => ({
    personId: row.subjectId,
    circle: circle(row),
    points: row.total,
    figures: Object.fromEntries(measuresOf(rule).map((measure) => [measure, figureOf(row, measure)])),
  }));
}

const figureOf = ({ items }: SubjectStanding, measure: StarMeasure): Fraction =>
  items.find(({ key }) => key === starItemKey(measure))?.figures.value ?? Fraction.ZERO;

function byPerson(projects: readonly KnownProject[]): ReadonlyMap<string, KnownProject[]> {
  const found = new Map<string, KnownProject[]>();
  for (const project of projects) {
    for (const { personId } of project.persons ?? []) {
      const own = found.get(personId);
      if (own) own.push(project);
      else found.set(personId, [project]);
    }
  }
  return found;
}

function itemsOf(span: OpenSpan, personId: string, projects: readonly KnownProject[]): StarItemView[] {
  const { weighing, persons, rows } = span;
  const [subject] = placed(
    weighing.ruleSet,
    persons.filter(({ id }) => id === personId),
  );
  const row = rows.find(({ subjectId }) => subjectId === personId);
  if (!subject || !row) return [];
  const sources = { ...span.sources, projects };
  return everyStanding(row.items).flatMap((standing): StarItemView[] => {
    const derived = opened({ weighing, sources, subject, kind: 'person' }, standing);
    if (derived === null || !isMeasured(derived.item)) return [];
    return [
      {
        key: standing.key,
        title: derived.item.title,
        value: standing.figures.value && valueView(standing.figures.value),
        points: pointsView(standing.points, weighing.ruleSet.rounding),
        contributions: derived.contributions.map((one) => contributionView(one, weighing.ruleSet.rounding)),
      },
    ];
  });
}

const everyStanding = (items: readonly ItemStanding[]): ItemStanding[] =>
  items.flatMap((item) => [item, ...everyStanding(item.items ?? [])]);
