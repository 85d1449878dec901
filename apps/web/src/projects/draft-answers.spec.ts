import { DefinitionDetail } from '@huoshui/contracts';
import { DEFAULT_DEFINITIONS, DEFINITION_KEYS, PaperKind } from '@huoshui/domain';
import { draftAnswers } from './draft-answers';
import { blankPaper } from './paper-draft';

const definitions = DEFINITION_KEYS.map((key) => ({ key, ...DEFAULT_DEFINITIONS[key] }) as DefinitionDetail);

const met = (...kinds: PaperKind[]) =>
  draftAnswers(
    definitions,
    'start',
    '2026-03-10',
    kinds.map((kind) => ({ ...blankPaper(kind), fileId: 'f' })),
  ).map((answer) => answer.met);

describe('before a start is handed in', () => {
  it('says whom these papers would satisfy', () => {
    expect(met('sitePhoto')).toEqual([true, false, false]);
    expect(met('constructionPermit', 'pilingPhoto')).toEqual([true, true, true]);
  });

  it('counts no paper whose file is not there, and nothing without a day', () => {
    expect(draftAnswers(definitions, 'start', '2026-03-10', [blankPaper('pilingPhoto')]).some((one) => one.met)).toBe(
      false,
    );
    expect(draftAnswers(definitions, 'start', '', [])).toEqual([]);
  });
});
