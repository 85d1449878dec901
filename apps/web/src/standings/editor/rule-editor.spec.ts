import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { DEFAULT_RULE_SET } from '@huoshui/domain';
import { SCHEMES } from '@huoshui/domain/schemes';
import { Viewport } from '@huoshui/ui';
import { below } from './json-path';
import { RuleDraft } from './rule-draft';
import { RuleEditor } from './rule-editor';

const SETS = Object.entries({ ...SCHEMES, DEFAULT_RULE_SET });

describe('the form on the page', () => {
  let fixture: ComponentFixture<RuleEditor>;
  let draft: RuleDraft;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        RuleDraft,
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: Viewport, useValue: { narrow: () => false } },
      ],
    });
    draft = TestBed.inject(RuleDraft);
  });

  const show = (rules: unknown): void => {
    draft.begin(rules);
    fixture = TestBed.createComponent(RuleEditor);
    fixture.detectChanges();
  };
  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const field = <T extends HTMLElement>(path: string): T => document.getElementById(`rule-${path}`) as T;
  const select = (path: string): void => {
    draft.selected.set(path);
    fixture.detectChanges();
  };
  const type = (path: string, text: string, event = 'input'): void => {
    const input = field<HTMLInputElement>(path);
    input.value = text;
    input.dispatchEvent(new Event(event));
    fixture.detectChanges();
  };

  it.each(SETS)('%s opens at every place and stays as it was', (_, rules) => {
    show(rules);
    const places = [...draft.itemsOf(''), ...draft.itemsOf('persons')].map(({ path }) => path);
    for (const path of [...places, 'basics', 'groups', 'total', 'lists', 'persons']) {
      select(path);
      expect(page().querySelectorAll('.fields .fault')).toHaveLength(0);
    }
    expect(JSON.stringify(draft.value())).toBe(JSON.stringify(rules));
    expect(draft.changed()).toBe(false);
  });

  it('changes a number, shows a fault where it is and in the list, and mends it', () => {
    show(DEFAULT_RULE_SET);
    expect(page().querySelector('[aria-label="删去“开工”"]')).not.toBeNull();
    select('items.3');
    type('items.3.method.points', '四');
    expect(page().querySelector('.fields .fault')?.textContent).toMatch(/^开工.“得分”应是/);
    expect(page().querySelector('.side')?.textContent).toContain('1 处要改');
    type('items.3.method.points', '4.5');
    expect(draft.at('items.3.method.points')).toBe(4.5);
    expect(page().querySelector('.side')?.textContent).toContain('没有错误');
  });

  it('shows every kind of fault on the page where it is, whatever is taken away or written wrong', () => {
    const unseen: string[] = [];
    const tried = new Set<string>();
    const placesIn = (value: unknown, path: string): string[] =>
      typeof value !== 'object' || value === null
        ? []
        : Object.entries(value).flatMap(([key, inner]) => [below(path, key), ...placesIn(inner, below(path, key))]);
    for (const [name, rules] of SETS) {
      show(rules);
      for (const path of placesIn(rules, '')) {
        const place = path.replace(/\d+/g, 'N');
        if (tried.has(place)) continue;
        tried.add(place);
        for (const wrong of ['不在', -1e9, [], undefined]) {
          draft.begin(rules);
          draft.set(path, wrong);
          const [fault] = draft.faults();
          const what = fault ? `${fault.code} ${fault.path.replace(/\d+/g, 'N')}` : '';
          if (!fault || fault.code === 'rule-set.key-unknown' || tried.has(what)) continue;
          tried.add(what);
          draft.open(fault.path);
          fixture.detectChanges();
          if (!page().querySelector('.fields .fault, nav .fault')) unseen.push(`${name}: ${what}`);
        }
      }
      fixture.destroy();
    }
    expect(unseen).toEqual([]);
    expect(tried.size).toBeGreaterThan(300);
  }, 60_000);

  it('begins a requirement and a veto with something sound', () => {
    show(DEFAULT_RULE_SET);
    const press = (text: string): void => {
      [...page().querySelectorAll('button')].find((button) => button.textContent.includes(text))?.click();
      fixture.detectChanges();
    };
    select('items.3');
    press('＋ 前提条件');
    expect(page().querySelector('.fields')?.textContent).toContain('前提：今年以来开工项目不低于 1 个，否则不得分');
    select('total');
    press('＋ 一票否决');
    expect(draft.at('total.sanctions')).toMatchObject([{ most: 0 }]);
    expect(draft.faults()).toEqual([]);
  });

  it('asks of marks neither shares nor projects, of visits no days, and says what holds where nothing is written', () => {
    show(DEFAULT_RULE_SET);
    select('items.3');
    expect(field('items.3.method.per').getAttribute('placeholder')).toBe('每 1 个');
    type('items.3.measure.kind', 'activity', 'change');
    expect(field('items.3.division')).not.toBeNull();
    type('items.3.measure.activity', 'visit', 'change');
    expect(field('items.3.measure.days')).toBeNull();
    type('items.3.measure.activity', 'staleLead', 'change');
    expect(field('items.3.measure.days')).not.toBeNull();
    type('items.3.measure.kind', 'mark', 'change');
    expect(field('items.3.division')).toBeNull();
    expect(field<HTMLSelectElement>('items.3.measure.take').options[0]?.textContent).toContain('不写：合计');
  });

  it('takes an amount as people type it, and another kind of method with what fits', () => {
    show(DEFAULT_RULE_SET);
    select('items.3');
    type('items.3.filter.atLeastFen', '5000万');
    expect(draft.at('items.3.filter')).toEqual({ atLeastFen: 5_000_000_000 });
    type('items.3.method.kind', 'deduction', 'change');
    expect(draft.at('items.3.method')).toEqual({ kind: 'deduction', points: 4 });
    expect(field('items.3.method.cap')).toBeNull();
    expect(field('items.3.method.ceiling')).not.toBeNull();
    type('items.3.item-kind', 'composite', 'change');
    expect(draft.at('items.3.items')).toMatchObject([{ title: '开工', measure: { kind: 'credit' } }]);
    expect(draft.faults()).toEqual([]);
  });
});
