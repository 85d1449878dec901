/** 红黄绿: what a light says, and what a project says by the worst of its lights. */
export const LightColour = { Green: 'green', Yellow: 'yellow', Red: 'red' } as const;
export type LightColour = (typeof LightColour)[keyof typeof LightColour];

const RANK: Readonly<Record<LightColour, number>> = { green: 0, yellow: 1, red: 2 };

/** 0 for green, 1 for yellow, 2 for red. */
export const lightRank = (colour: LightColour): number => RANK[colour];

/** The worst of the colours; green when there is none. */
export const worstColour = (colours: Iterable<LightColour>): LightColour => {
  let worst: LightColour = LightColour.Green;
  for (const colour of colours) if (RANK[colour] > RANK[worst]) worst = colour;
  return worst;
};
