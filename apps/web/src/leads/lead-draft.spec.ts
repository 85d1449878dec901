import { changeOf, createOf, LeadDraft, newLead } from './lead-draft';

const aDraft = (part: Partial<LeadDraft> = {}): LeadDraft => ({ ...newLead('team-1'), company: ' 苏州德翼 ', ...part });

describe('lead draft', () => {
  it('sends only what was typed', () => {
    expect(createOf(aDraft())).toEqual({ company: '苏州德翼', source: 'other', contacts: [], teamId: 'team-1' });
  });

  it('holds yuan in 分 and takes them for their own worth', () => {
    expect(createOf(aDraft({ amount: 1_200_000_000 })).investment).toEqual({
      currency: 'CNY',
      amount: 1_200_000_000,
      fen: 1_200_000_000,
    });
  });

  it('sends whole yen, and never a worth in 分 that nobody gave', () => {
    const investment = createOf(aDraft({ currency: 'JPY', amount: 500_000_000_00 })).investment;
    expect(investment).toEqual({ currency: 'JPY', amount: 500_000_000, fen: null });
  });

  it('leaves out contacts without a name and blanks around the rest', () => {
    const contacts = [
      { name: ' 王敏 ', title: '', phone: '13800000000' },
      { name: '', title: '', phone: '' },
    ];
    expect(createOf(aDraft({ contacts })).contacts).toEqual([{ name: '王敏', phone: '13800000000' }]);
  });

  it('changes neither team nor next step', () => {
    const change = changeOf(aDraft({ nextStep: '送方案', nextStepOn: '2026-11-30', ownerId: 'person-2' }));
    expect(change).toEqual({ company: '苏州德翼', source: 'other', contacts: [], ownerId: 'person-2' });
  });
});
