import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  api,
  AwardRuleView,
  DraftAwardRule,
  FileReferral,
  MoveReward,
  MoveStar,
  paths,
  ReferralView,
  StarBoardView,
  StarFilter,
  StarSheetView,
  WriteAwardRule,
} from '@huoshui/contracts';
import { cursorList, ListRequest } from '../shell/cursor-list';
import { Api } from '../shell/http/api';

@Service()
export class AwardsApi {
  private readonly api = inject(Api);

  stars = (filter: () => StarFilter) =>
    httpResource<StarBoardView>(() => ({ url: api(paths.stars), params: { ...filter() } }));

  /** A star as it was nominated, or a person's points as they stand now. */
  sheet = (of: () => { id: string | undefined; personId: string | undefined; filter: StarFilter }) =>
    httpResource<StarSheetView>(() => {
      const { id, personId, filter } = of();
      if (personId) return { url: api(paths.stars, 'persons', personId), params: { ...filter } };
      return id === undefined ? undefined : { url: api(paths.stars, id) };
    });

  nominate = (period: string) => this.api.post<{ nominated: number }>(api(paths.stars, 'nominations'), { period });

  moveStar = (id: string, move: MoveStar, version: number) =>
    this.api.put(api(paths.stars, id, 'state'), move, version);

  starPaper = (id: string): string => api(paths.stars, id, 'docx');

  roster = (period: string): string => `${api(paths.stars, 'xlsx')}?period=${encodeURIComponent(period)}`;

  referrals = (params: () => ListRequest['params']) =>
    cursorList<ReferralView>(() => ({ url: api(paths.referrals), params: params() }));

  file = (referral: FileReferral) => this.api.post<{ id: string }>(api(paths.referrals), referral);

  compute = (id: string) => this.api.post<{ computed: number }>(api(paths.referrals, id, 'rewards'));

  moveReward = (id: string, move: MoveReward, version: number) =>
    this.api.put(api(paths.referrals, 'rewards', id, 'state'), move, version);

  rewardPaper = (id: string): string => api(paths.referrals, 'rewards', id, 'docx');

  rules = () => httpResource<AwardRuleView[]>(() => api(paths.awardRules), { defaultValue: [] });

  rule = (id: () => string | undefined) =>
    httpResource<AwardRuleView>(() => {
      const known = id();
      return known === undefined ? undefined : api(paths.awardRules, known);
    });

  draft = (rule: DraftAwardRule) => this.api.post<{ id: string }>(api(paths.awardRules), rule);

  change = (id: string, rule: WriteAwardRule, version: number) =>
    this.api.put(api(paths.awardRules, id), rule, version);

  review = (id: string, reviewed: boolean, version: number) =>
    this.api.put(api(paths.awardRules, id, 'review'), { reviewed }, version);

  activate = (id: string, fromDay: string, version: number) =>
    this.api.put(api(paths.awardRules, id, 'activation'), { fromDay }, version);
}
