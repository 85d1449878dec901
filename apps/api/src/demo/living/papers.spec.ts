import { day, DEFAULT_DEFINITIONS, DEFINITION_KEYS, isPhoto, milestoneUnder } from '@huoshui/domain';
import { dayOf } from '../../platform';
import { Companies } from './companies';
import { Dice } from './dice';
import { livingPapers } from './papers';
import { livingPeople } from './people';
import { livingProjects } from './projects';
import { sitePicture } from './site-picture';
import { livingZone } from './zone';

function year(today: string) {
  const dice = new Dice(7);
  const now = new Date(`${today}T10:00:00+08:00`);
  const teams = Array.from({ length: 15 }, (_, at) => `team-${at}`);
  const zone = livingZone(livingPeople(teams, dice, now.getTime()), day(today), now);
  const papers = new Dice(8);
  return livingProjects(zone, new Companies(dice), dice).flatMap(({ facts }) =>
    facts.map((fact) => ({ fact, papers: livingPapers(fact, (kind) => kind, papers) })),
  );
}

describe('the papers of the living year', () => {
  it.each(['2026-06-17', '2026-01-01'])('were there when the milestone was recorded, on %s', (today) => {
    for (const { fact, papers } of year(today)) {
      expect(papers.length).toBeGreaterThan(0);
      for (const { kind, day: own, takenAt, latitude, longitude } of papers) {
        expect(own <= dayOf(fact.recordedAt)).toBe(true);
        expect(takenAt === undefined || new Date(takenAt) <= fact.recordedAt).toBe(true);
        expect([isPhoto(kind) || takenAt === undefined, (latitude === undefined) === (longitude === undefined)]).toEqual(
          [true, true],
        );
      }
    }
  });

  it('make the three profiles differ about starts, and agree on some', () => {
    const answers = year('2026-06-17')
      .filter(({ fact }) => fact.milestone === 'start' && fact.verifiedAt !== null)
      .map(({ fact, papers }) => {
        const verified = papers.map((paper) => ({ ...paper, state: 'verified' as const }));
        const start = { milestone: 'start', day: fact.day, state: 'verified', papers: verified } as const;
        return DEFINITION_KEYS.map((key) =>
          Number(milestoneUnder(DEFAULT_DEFINITIONS[key].body.milestones.start, 'start', start).met),
        ).join('');
      });
    expect(new Set(answers)).toEqual(new Set(['100', '110', '101', '111']));
  });

  it('come with a picture that is one', () => {
    const png = sitePicture('pilingPhoto');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeLessThan(20_000);
  });
});
