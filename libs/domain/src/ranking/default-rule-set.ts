import { FEN_IN_YI } from '../money';
import { RuleSet } from './rule-set';

/**
 * The rule set a new zone begins with, in the spirit of the 2023 plan (domain.md §5): start, production, full
 * capacity and speed weigh more than signing. Its numbers are a sensible default, not the zone's own.
 */
export const DEFAULT_RULE_SET: RuleSet = {
  name: '招商周排名办法（默认）',
  notes:
    '动工为王、投产为王、达产为王、效率为王。统计投资额1000万元以上且经核验的项目，共享项目按分成比例计分；分值为系统默认值，可由指挥部另立新版。',
  items: [
    {
      key: 'signing',
      title: '签约',
      method: { kind: 'pointsPerUnit', points: 1 },
      measure: { kind: 'credit', event: 'signing' },
      division: 'byShare',
      window: 'yearToDate',
      filter: {},
    },
    {
      key: 'largeSigning',
      title: '签约亿元以上项目',
      method: { kind: 'pointsPerUnit', points: 2 },
      measure: { kind: 'credit', event: 'signing' },
      division: 'byShare',
      window: 'yearToDate',
      filter: { atLeastFen: FEN_IN_YI },
    },
    {
      key: 'landing',
      title: '落地',
      method: { kind: 'pointsPerUnit', points: 2 },
      measure: { kind: 'credit', event: 'landing' },
      division: 'byShare',
      window: 'yearToDate',
      filter: {},
    },
    {
      key: 'start',
      title: '开工',
      method: { kind: 'pointsPerUnit', points: 4 },
      measure: { kind: 'credit', event: 'start' },
      division: 'byShare',
      window: 'yearToDate',
      filter: {},
    },
    {
      key: 'production',
      title: '投产',
      method: { kind: 'pointsPerUnit', points: 6 },
      measure: { kind: 'credit', event: 'production' },
      division: 'byShare',
      window: 'yearToDate',
      filter: {},
    },
    {
      key: 'fullCapacity',
      title: '达产',
      method: { kind: 'pointsPerUnit', points: 8 },
      measure: { kind: 'credit', event: 'fullCapacity' },
      division: 'byShare',
      window: 'yearToDate',
      filter: {},
    },
    {
      key: 'startOnLandAcquisition',
      title: '拿地即开工',
      method: { kind: 'pointsPerUnit', points: 5 },
      measure: { kind: 'credit', event: 'startOnLandAcquisition' },
      division: 'byShare',
      window: 'yearToDate',
      filter: {},
    },
    {
      key: 'speed',
      title: '签约到开工用时',
      method: {
        kind: 'stepTable',
        direction: 'atMost',
        steps: [
          { threshold: 60, points: 10 },
          { threshold: 90, points: 6 },
          { threshold: 120, points: 3 },
        ],
      },
      measure: { kind: 'medianDays', from: 'signing', to: 'start' },
      division: 'leadTeam',
      window: 'yearToDate',
      filter: {},
    },
    {
      key: 'signedAmount',
      title: '签约投资额',
      method: {
        kind: 'stepTable',
        direction: 'atLeast',
        steps: [
          { threshold: 10, points: 2 },
          { threshold: 30, points: 4 },
          { threshold: 50, points: 6 },
        ],
      },
      measure: { kind: 'amount', event: 'signing', unit: 'yi' },
      division: 'byShare',
      window: 'yearToDate',
      filter: {},
    },
    {
      key: 'startTarget',
      title: '开工年度目标完成率',
      method: { kind: 'completion', target: 'started', weight: 20, cap: 24, proRata: true },
      measure: { kind: 'credit', event: 'start' },
      division: 'byShare',
      window: 'yearToDate',
      filter: {},
    },
    {
      key: 'overdueStart',
      title: '签约超过180天未开工',
      method: { kind: 'deduction', points: 0.5, ceiling: 10 },
      measure: { kind: 'overdue', from: 'signing', awaited: 'start', days: 180 },
      division: 'leadTeam',
      window: 'yearToDate',
      filter: {},
    },
  ],
  rounding: { decimals: 2, at: 'item' },
  tieBreakers: ['production', 'start', 'signing'],
};
