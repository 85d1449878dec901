import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  api,
  FileReferral,
  MoveReward,
  MoveStar,
  paths,
  ReferralView,
  StarBoardView,
  StarEvidence,
} from '@huoshui/contracts';
import { Api } from '../shell/http/api';

@Service()
export class AwardsApi {
  private readonly api = inject(Api);

  stars = (period: () => string) =>
    httpResource<StarBoardView>(() => ({ url: api(paths.stars), params: period() ? { period: period() } : undefined }));

  evidence = (id: () => string | null) =>
    httpResource<StarEvidence>(() => (id() === null ? undefined : api(paths.stars, id() ?? '')));

  nominate = (period: string) => this.api.post<{ nominated: number }>(api(paths.stars, 'nominations'), { period });

  moveStar = (id: string, move: MoveStar, version: number) =>
    this.api.put(api(paths.stars, id, 'state'), move, version);

  referrals = (open: () => boolean) =>
    httpResource<ReferralView[]>(() => (open() ? api(paths.referrals) : undefined), { defaultValue: [] });

  file = (referral: FileReferral) => this.api.post<{ id: string }>(api(paths.referrals), referral);

  compute = (id: string) => this.api.post<{ computed: number }>(api(paths.referrals, id, 'rewards'));

  moveReward = (id: string, move: MoveReward, version: number) =>
    this.api.put(api(paths.referrals, 'rewards', id, 'state'), move, version);
}
