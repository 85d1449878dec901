import { ReplayVerdictView } from '@huoshui/contracts';
import { ReplayFinding, ReplayVerdict } from '@huoshui/domain';

/** A line per difference: period, team or project, item, what was stored and what comes out. Chinese: people read it in a log. */
export function replayLines(verdicts: readonly ReplayVerdictView[]): string[] {
  return verdicts.flatMap((verdict) => {
    const more = verdict.findingsInAll - verdict.findings.length;
    const lines = verdict.findings.map((finding) => `${paperOf(verdict)} ${lineOf(finding)}`);
    return more > 0 ? [...lines, `${paperOf(verdict)} 另有 ${more} 处不一致`] : lines;
  });
}

/** "复算 64 期:一致 64,不一致 0,仅核校验码 0;用时 3.2 秒。" */
export function replaySummary(verdicts: readonly ReplayVerdictView[], ms: number): string {
  const count = (wanted: ReplayVerdict): number => verdicts.filter(({ verdict }) => verdict === wanted).length;
  return (
    `复算 ${verdicts.length} 件:一致 ${count('same')},不一致 ${count('differs')},仅核校验码 ${count('hashOnly')};` +
    `用时 ${(ms / 1000).toFixed(1)} 秒。`
  );
}

const paperOf = ({ period, position, corrigendum }: ReplayVerdictView): string =>
  `${period || `链上第 ${position ?? '?'} 环`}${corrigendum === null ? '' : `勘误第${corrigendum}号`}`;

const WHAT: Readonly<Record<string, string>> = {
  'hash sha256': '内容与校验码不符',
  'hash computed': '按事实复算的校验码不符',
  'chain previous': '前一环的校验码不符',
  'chain gap': '链上编号不连续',
  'chain link': '链上的校验码与通报不符',
  'chain missing': '链上没有这一期',
  'chain paper': '链上有这一环而通报已不在',
  'file template': '打印用的 Word 模板与封存的不符',
};

function lineOf({ kind, at, subject, item, stored, found }: ReplayFinding): string {
  const said = WHAT[`${kind} ${at}`];
  const what =
    said && subject
      ? `${said} · ${subject}`
      : (said ?? [subject, item, at].filter((part) => part !== null).join(' · '));
  return `${what}:存 ${stored ?? '无'},现 ${found ?? '无'}`;
}
