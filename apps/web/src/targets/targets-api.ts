import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  api,
  DecideTargetProposal,
  EnterTargetFigure,
  MyTargetsView,
  paths,
  ProposeTargets,
  TargetBoardFilter,
  TargetBoardView,
  TargetFigureView,
  TargetGapFilter,
  TargetProposalDetail,
  TargetProposalView,
  TargetSumGap,
  TargetTrendFilter,
  TargetTrendView,
  TargetVersionView,
  TargetView,
  TargetWeights,
  TargetWeightsFilter,
} from '@huoshui/contracts';
import { cursorList } from '../shell/cursor-list';
import { Api } from '../shell/http/api';

type Params = Record<string, string | number>;

const given = (filter: object): Params =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as Params;

const targets = (...more: string[]): string => api(paths.targets, ...more);

@Service()
export class TargetsApi {
  private readonly api = inject(Api);

  list = (filter: () => { year: number; owner?: string }) =>
    httpResource<TargetView[]>(() => ({ url: targets(), params: given(filter()) }), { defaultValue: [] });

  board = (filter: () => TargetBoardFilter) =>
    httpResource<TargetBoardView>(() => ({ url: targets('board'), params: given(filter()) }));

  mine = () => httpResource<MyTargetsView>(() => targets('mine'));

  trend = (filter: () => TargetTrendFilter) =>
    httpResource<TargetTrendView>(() => ({ url: targets('trend'), params: given(filter()) }));

  gaps = (filter: () => TargetGapFilter) =>
    cursorList<TargetSumGap>(
      () => ({ url: targets('gaps'), params: given(filter()) }),
      ({ team, person, measure, period, over }) => [team?.id, person?.id, measure, period, over].join(),
    );

  weights = (filter: () => TargetWeightsFilter) =>
    httpResource<TargetWeights>(() => ({ url: targets('weights'), params: given(filter()) }));

  versions = (id: () => string | null) =>
    httpResource<TargetVersionView[]>(() => (id() === null ? undefined : targets(id() ?? '', 'versions')));

  figures = (year: () => number) =>
    httpResource<TargetFigureView[]>(() => ({ url: targets('figures'), params: { year: year() } }), {
      defaultValue: [],
    });

  enter = (figure: EnterTargetFigure) => this.api.post<{ id: string }>(targets('figures'), figure);

  proposals = (year: () => number) =>
    httpResource<TargetProposalView[]>(() => ({ url: api(paths.targetProposals), params: { year: year() } }), {
      defaultValue: [],
    });

  proposal = (id: () => string) => httpResource<TargetProposalDetail>(() => api(paths.targetProposals, id()));

  propose = (input: ProposeTargets) => this.api.post<{ id: string }>(api(paths.targetProposals), input);

  decide = (id: string, decision: DecideTargetProposal, version: number) =>
    this.api.put(api(paths.targetProposals, id, 'decision'), decision, version);
}
