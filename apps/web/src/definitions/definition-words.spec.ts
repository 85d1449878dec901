import { DEFAULT_DEFINITIONS, definitionChanges, definitionFaults } from '@huoshui/domain';
import { changeWords, dayText, faultText, recordingText, requiresText } from './definition-words';

const { zone, city, statistics } = DEFAULT_DEFINITIONS;

describe('a definition in words', () => {
  it('tells what a start needs and from which day it counts', () => {
    expect(requiresText(statistics.body.milestones.start)).toBe('打桩照片、主体施工照片或设备到位照片');
    expect(requiresText({ requires: [] })).toBe('登记经核验即可');
    expect(dayText(zone.body.milestones.start)).toBe('登记的日期');
    expect(dayText({ dayFrom: ['pilingPhoto'] })).toBe('打桩照片的日期');
  });

  it('tells the order of records', () => {
    expect(recordingText({ order: [['signing', 'start']], needs: {} })).toBe('开工不早于签约');
    expect(recordingText({ order: [], needs: {} })).toBe('先后不限');
    expect(recordingText({ order: [], needs: { production: ['start', 'landing'] } })).toBe('投产须先登记开工、落地');
  });

  it('tells what a version changes', () => {
    const after = { ...city.body, startOnLandAcquisition: { days: 0, from: 'handOver' }, notes: '' } as const;
    expect(definitionChanges(city.body, after).map(changeWords)).toEqual([
      { what: '拿地即开工', before: '自出让合同签订起 3 天内开工', after: '交地当天开工' },
      { what: '说明', before: city.body.notes, after: '—' },
    ]);
  });

  it('has words for what the form lets through', () => {
    const body = {
      ...zone.body,
      startOnLandAcquisition: { days: 99, from: 'recorded' },
      milestones: { ...zone.body.milestones, start: { ...zone.body.milestones.start, requires: [[]] } },
    };
    expect(definitionFaults('zone', body).map(faultText)).toEqual(['每一组至少选一种佐证', '天数应是 0 到 60 的整数']);
  });
});
