import { LightView, supervisionLimits } from '@huoshui/contracts';
import { lightColourName } from '@huoshui/ui';

/** What the page of a new supervision order is opened with: the project, and the lights it rests on. */
export const supervisionQuery = (project: { id: string }, lights: readonly Pick<LightView, 'colour' | 'title'>[]) => ({
  projectId: project.id,
  source: 'light',
  sourceId: project.id,
  sourceText: lights
    .map(({ colour, title }) => `${lightColourName[colour]}：${title}`)
    .join('；')
    .slice(0, supervisionLimits.sourceText),
});
