/** For clocks: when each lead came in, when its appraisal began, and what it is told apart by. One row a lead. */
export const CLOCKED_LEADS = `(SELECT project_id, team_id, amount_fen, industry, land_mode, registered_on, assessed_on FROM lead)`;
