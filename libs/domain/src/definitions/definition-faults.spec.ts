import fc from 'fast-check';
import { DEFAULT_DEFINITIONS } from './default-definitions';
import { definitionChanges } from './definition-changes';
import { definitionFaults } from './definition-faults';
import { DEFINITION_KEYS, DefinitionBody } from './definition-profile';

const zone = DEFAULT_DEFINITIONS.zone.body;
const city = DEFAULT_DEFINITIONS.city.body;
const codes = (key: 'zone' | 'city', body: unknown): string[] =>
  definitionFaults(key, body).map((fault) => `${fault.code} ${fault.path}`);
const startIs = (rule: object): unknown => ({
  ...zone,
  milestones: { ...zone.milestones, start: { ...zone.milestones.start, ...rule } },
});

describe('the faults of a definition', () => {
  it.each(DEFINITION_KEYS)('are none in the default of %s', (key) => {
    expect(definitionFaults(key, DEFAULT_DEFINITIONS[key].body)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['no object', [], 'definition.object '],
    [
      'a milestone left out',
      { ...zone, milestones: { ...zone.milestones, start: undefined } },
      'definition.object milestones.start',
    ],
    ['an unknown paper', startIs({ requires: [['stamp']] }), 'definition.choice milestones.start.requires.0.0'],
    [
      'a ledger row asked for',
      startIs({ requires: [['ledgerRow']] }),
      'definition.choice milestones.start.requires.0.0',
    ],
    ['a group without papers', startIs({ requires: [[]] }), 'definition.list milestones.start.requires.0'],
    [
      'a paper twice in a group',
      startIs({ requires: [['other', 'other']] }),
      'definition.paper-twice milestones.start.requires.0.1',
    ],
    ['a ledger flag in words', startIs({ ledgerSuffices: 'yes' }), 'definition.flag milestones.start.ledgerSuffices'],
    [
      'a day from a paper, for the zone',
      startIs({ dayFrom: ['pilingPhoto'] }),
      'definition.zone-day milestones.start.dayFrom',
    ],
    [
      'half a day',
      { ...zone, startOnLandAcquisition: { days: 0.5, from: 'recorded' } },
      'definition.whole startOnLandAcquisition.days',
    ],
    [
      'an unknown event',
      { ...zone, startOnLandAcquisition: { days: 5, from: 'wish' } },
      'definition.choice startOnLandAcquisition.from',
    ],
    ['no rules of recording', { ...zone, recording: null }, 'definition.object recording'],
    [
      'a milestone before itself',
      { ...zone, recording: { order: [['start', 'start']], needs: {} } },
      'definition.same-milestone recording.order.0',
    ],
    [
      'a milestone that needs itself',
      { ...zone, recording: { order: [], needs: { start: ['start'] } } },
      'definition.same-milestone recording.needs.start.0',
    ],
    [
      'milestones that need one another',
      {
        ...zone,
        recording: { order: [], needs: { start: ['landing'], landing: ['production'], production: ['start'] } },
      },
      'definition.needs-circle recording.needs',
    ],
    ['a misspelt key', { ...zone, note: '' }, 'definition.key-unknown note'],
  ])('name %s', (_, body, fault) => expect(codes('zone', body)).toContain(fault));

  it('name rules of recording where nothing is recorded', () => {
    expect(codes('city', { ...city, recording: zone.recording })).toEqual(['definition.recording-zone recording']);
  });

  it('never throw, whatever comes', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void definitionFaults('zone', value)));
  });
});

describe('what a version changes', () => {
  it('is nothing where only the order of alternatives differs', () => {
    const turned = startIs({ requires: zone.milestones.start.requires.map((group) => [...group].reverse()) });
    expect(definitionChanges(zone, turned as DefinitionBody)).toEqual([]);
  });

  it('names each rule with both versions', () => {
    const after: DefinitionBody = {
      ...(startIs({ ledgerSuffices: false }) as DefinitionBody),
      startOnLandAcquisition: { days: 3, from: 'contract' },
    };
    expect(definitionChanges(zone, after)).toEqual([
      { what: 'ledgerSuffices', milestone: 'start', before: true, after: false },
      { what: 'landStart', before: { days: 5, from: 'recorded' }, after: { days: 3, from: 'contract' } },
    ]);
  });

  it('sees a pair of milestones turned round', () => {
    const turned = { ...zone, recording: { needs: {}, order: [['landing', 'signing']] } } as DefinitionBody;
    const straight = { ...zone, recording: { needs: {}, order: [['signing', 'landing']] } } as DefinitionBody;
    expect(definitionChanges(straight, turned)).toHaveLength(1);
  });
});
