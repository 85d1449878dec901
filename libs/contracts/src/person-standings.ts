import { RuleItem } from '@huoshui/domain';
import { PersonRef, TeamRef } from './identity';
import { DerivationView, ItemStandingView, ListingView, PointsView } from './ranking';

export interface PersonStandingView {
  person: PersonRef;
  team: TeamRef | null;
  /** Among all persons of the zone. */
  rank: number;
  /** Among those that the rules compare the person with. */
  groupRank: number;
  total: PointsView;
  limited: boolean;
  /** Ranks gained in the zone since the week before. */
  movement: number | null;
  /** How many others stand on the same rank. */
  tied: number;
  items: ItemStandingView[];
}

/** Persons are compared in the open, but each sees the own team only; who sees the zone sees all. */
export interface PersonStandingsView {
  week: string;
  ended: boolean;
  knownAt: string;
  ruleSet: { id: string; number: number; name: string };
  /** Null where the rules score teams only. */
  within: 'zone' | 'team' | 'group' | null;
  items: RuleItem[];
  groups: { key: string; title: string }[];
  /** How many persons are ranked, those withheld among them. */
  ranked: number;
  standings: PersonStandingView[];
  lists: ListingView[];
}

export interface PersonDerivationView extends Omit<DerivationView, 'team'> {
  person: PersonRef;
}
